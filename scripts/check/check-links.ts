import { closest } from 'fastest-levenshtein';
import type { Archive } from '#core/model/archive/archive.ts';
import type { Problem } from '#core/problems.ts';
import { displayPath } from '#reader/content-root.ts';
import { anchorOf, type RecordLink } from '#reader/record-links.ts';
import {
  addressesOf,
  findFileAddress,
  findRecordAddress,
  isFileLink,
} from '#views/record-links.ts';

/** What links are held against. */
export interface LinkGoals {
  readonly root: string;
  readonly archive: Archive;
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** The file of each draft with the address it will have. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Whether there will be a page, a download or a move at an address. */
  readonly has: (address: string) => boolean;
}

/** A problem for each link between records that leads nowhere: to a file that is no record, to a page that is not there, to an anchor that its text has not. */
export function checkLinks(links: readonly RecordLink[], goals: LinkGoals): readonly Problem[] {
  return links.flatMap((link) => {
    const fault = findFault(link, goals);
    if (fault === undefined) return [];
    const { file, line, href } = link;
    const what = `Liên kết «${href}» ${fault.what}.`;
    return [
      { rule: 'lien-ket-chet', file: displayPath(goals.root, file), line, what, fix: fault.fix },
    ];
  });
}

interface Fault {
  readonly what: string;
  readonly fix: string;
}

/** Parts that the pages of items and documents have beside their text. */
export const PAGE_PARTS: readonly string[] = [
  'noi-dung',
  'dinh-chinh',
  'so-lieu',
  'su-kien',
  'trich-dan',
];

function findFault(link: RecordLink, search: LinkGoals): Fault | undefined {
  const { archive, has } = search;
  const href = withoutHost(link.href, archive.site.url);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return undefined;
  if (href.startsWith('#')) return findAnchorFault(link.file, href, search);
  if (isFileLink(href)) {
    const address = findRecordAddress(archive, link.file, href);
    if (address === undefined) {
      const isDraft = findFileAddress(search.drafts, link.file, href) !== undefined;
      return isDraft ? TO_DRAFT : noSuchFile(href, archive);
    }
    if (link.file.endsWith('.mdx')) {
      return { what: 'gọi tên tệp', fix: `Viết địa chỉ của trang: ${address}` };
    }
    return findTargetFault(address, search);
  }
  const page = addressesOf(archive).get(link.file) ?? search.drafts.get(link.file) ?? '/';
  const path = pathOf(href, page);
  if (has(path)) return findTargetFault(`${path}#${anchorOf(href)}`, search);
  if (has(`${path}/`)) {
    return { what: 'thiếu dấu «/» ở cuối', fix: `Viết ${path}/ để mở được ở mọi nơi.` };
  }
  const isDraft = [...search.drafts.values()].some((each) => each === path || each === `${path}/`);
  return isDraft ? TO_DRAFT : noSuchPage(path, archive);
}

const TO_DRAFT: Fault = {
  what: 'dẫn đến một bản nháp, chưa có trên trang',
  fix: 'Bỏ liên kết, hoặc đưa tin ấy lên trang: xóa dòng «draft» của tin.',
};

function findTargetFault(address: string, search: LinkGoals): Fault | undefined {
  const [path = ''] = address.split('#');
  const file = fileAt(path, search.archive);
  return file === undefined || anchorOf(address) === ''
    ? undefined
    : findAnchorFault(file, address, search);
}

function findAnchorFault(file: string, href: string, search: LinkGoals): Fault | undefined {
  const anchor = anchorOf(href);
  if (anchor === '' || PAGE_PARTS.includes(anchor)) return undefined;
  if (!hasText(file, search.archive)) return undefined;
  const known = search.anchors.get(file) ?? [];
  if (known.includes(anchor)) return undefined;
  const headings = file.endsWith('.mdx') ? known : known.filter((id) => id.startsWith('muc-'));
  const fix =
    headings.length > 0
      ? `Mục gần nhất là «#${closest(anchor, headings)}».`
      : 'Bài ấy không có mục nào: bỏ phần từ dấu «#».';
  return { what: 'gọi đến một mục không có trong bài', fix };
}

function withoutHost(href: string, url: string | undefined): string {
  const root = url?.replace(/\/$/, '');
  return root !== undefined && (href === root || href.startsWith(`${root}/`))
    ? href.slice(root.length) || '/'
    : href;
}

function pathOf(href: string, page: string): string {
  try {
    return decodeURIComponent(new URL(href, `http://kho${page}`).pathname).normalize('NFC');
  } catch {
    return href;
  }
}

const FILES_WITH_TEXT = new WeakMap<Archive, ReadonlySet<string>>();

function hasText(file: string, archive: Archive): boolean {
  const known =
    FILES_WITH_TEXT.get(archive) ??
    new Set(
      [...archive.items, ...archive.documents.entries, ...archive.pages].map((entry) => entry.file),
    );
  FILES_WITH_TEXT.set(archive, known);
  return known.has(file);
}

const FILES = new WeakMap<Archive, ReadonlyMap<string, string>>();

function fileAt(path: string, archive: Archive): string | undefined {
  const known =
    FILES.get(archive) ??
    new Map([...addressesOf(archive)].map(([file, address]) => [address, file]));
  FILES.set(archive, known);
  return known.get(path);
}

function noSuchFile(href: string, archive: Archive): Fault {
  const name = (path: string) => path.split('/').at(-1) ?? path;
  const files = [...addressesOf(archive).keys()];
  const nearest = nearestOf(
    name(href.split('#')[0] ?? href),
    new Map(files.map((f) => [name(f), f])),
  );
  const fix = nearest === undefined ? 'Xóa liên kết.' : `Gần nhất là tệp ${nearest}.`;
  return { what: 'gọi đến một tệp không có trong kho', fix };
}

function noSuchPage(path: string, archive: Archive): Fault {
  const addresses = [...addressesOf(archive).values()];
  const nearest = nearestOf(path, new Map(addresses.map((address) => [address, address])));
  const fix =
    nearest === undefined
      ? 'Xóa liên kết.'
      : `Gần nhất là ${nearest}; trang ở nơi khác thì viết cả https://…`;
  return { what: 'dẫn đến một trang không có trong kho', fix };
}

function nearestOf(written: string, known: ReadonlyMap<string, string>): string | undefined {
  return known.size === 0
    ? undefined
    : known.get(closest(written.slice(0, 300).toLowerCase(), [...known.keys()]));
}
