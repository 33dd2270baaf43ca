import { closest } from 'fastest-levenshtein';
import type { Archive } from '#core/model/archive/archive.ts';
import type { Problem } from '#core/problems.ts';
import { nearestWord } from '#core/text/nearest.ts';
import { displayPath } from '#reader/content-root.ts';
import { anchorOf, type RecordLink } from '#reader/record-links.ts';
import { canHavePart, pagePartsAt } from '#views/page-parts.ts';
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
  /** Whether there will be a page of its own at an address. */
  readonly isPage: (address: string) => boolean;
  /** Whether there will be a page, a download or a move at an address. */
  readonly has: (address: string) => boolean;
}

/** A link to a part of a page that pages of its kind can have: only the finished page tells whether it is there. */
export interface PartLink extends RecordLink {
  readonly path: string;
  readonly part: string;
}

/** What is to be said of links between records. */
export interface CheckedLinks {
  /** A problem for each that leads nowhere: to a file that is no record, to a page that is not there, to an anchor that its text or its page cannot have. */
  readonly dead: readonly Problem[];
  readonly toParts: readonly PartLink[];
}

/** Holds the links between records against what there will be. */
export function checkLinks(links: readonly RecordLink[], goals: LinkGoals): CheckedLinks {
  const dead: Problem[] = [];
  const toParts: PartLink[] = [];
  for (const link of links) {
    const found = findFault(link, goals);
    if (found === undefined) continue;
    if ('part' in found) toParts.push({ ...link, ...found });
    else dead.push(deadLink(goals.root, link, found));
  }
  return { dead, toParts };
}

/** The problem of a link that leads nowhere; `fault` says where it leads and what to do. */
export function deadLink(root: string, { file, line, href }: RecordLink, fault: Fault): Problem {
  const what = `Liên kết «${href}» ${fault.what}.`;
  return { rule: 'lien-ket-chet', file: displayPath(root, file), line, what, fix: fault.fix };
}

interface Fault {
  readonly what: string;
  readonly fix: string;
}

type PagePart = Pick<PartLink, 'path' | 'part'>;

function findFault(link: RecordLink, search: LinkGoals): Fault | PagePart | undefined {
  const { archive, has } = search;
  const href = withoutHost(link.href, archive.site.url);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return undefined;
  const own = addressesOf(archive).get(link.file);
  const page = own ?? search.drafts.get(link.file) ?? '/';
  if (href.startsWith('#')) {
    const found = findAnchorFault(link.file, { path: page, part: anchorOf(href) }, search);
    // A draft has no page that could tell.
    return own === undefined && found !== undefined && 'part' in found ? undefined : found;
  }
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
  const path = pathOf(href, page);
  if (has(path)) return findTargetFault(`${path}#${anchorOf(href)}`, search);
  const tail = /[?#].*$/.exec(href)?.[0] ?? '';
  if (has(`${path}/`)) {
    return { what: 'thiếu dấu «/» ở cuối', fix: `Viết ${path}/${tail} để mở được ở mọi nơi.` };
  }
  const meant = meantAddress(href, link, { path, tail, archive, has });
  if (meant !== undefined) return meant;
  const isDraft = [...search.drafts.values()].some((each) => each === path || each === `${path}/`);
  return isDraft ? TO_DRAFT : noSuchPage(path, archive);
}

const HOST =
  /^(?:www\.[^/]+|(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|gov|edu|info|asia|eu|io))(?=[/?#:]|$)/iu;
const MAIL = /^[^\s/@:]+@[^\s/@]+\.\p{L}{2,}$/u;

interface WrittenPath extends Pick<LinkGoals, 'archive' | 'has'> {
  readonly path: string;
  /** The query and the fragment as written. */
  readonly tail: string;
}

// «www.bao.vn», «ai@co-quan.vn», «ban-tin.html» and «ban-tin» beside «ban-tin.md» say themselves what they mean.
function meantAddress(
  href: string,
  { file }: RecordLink,
  { path, tail, archive, has }: WrittenPath,
): Fault | undefined {
  if (HOST.test(href)) return { what: 'thiếu «https://»', fix: `Viết https://${href}` };
  if (MAIL.test(href)) return { what: 'thiếu «mailto:»', fix: `Viết mailto:${href}` };
  const folder = path.replace(/(?:index)?\.html?$/i, '').replace(/(?<!\/)$/, '/');
  if (has(folder)) {
    return { what: 'gọi tên tệp của trang', fix: `Viết ${folder}${tail} để mở được ở mọi nơi.` };
  }
  const written = href.slice(0, href.length - tail.length).replace(/(?:\.html?|\/)$/i, '');
  const record = written === '' || written.startsWith('/') ? undefined : `${written}.md`;
  const isRecord = record && findRecordAddress(archive, file, record) !== undefined;
  return isRecord ? { what: 'thiếu đuôi «.md»', fix: `Viết ${record}${tail}` } : undefined;
}

const TO_DRAFT: Fault = {
  what: 'dẫn đến một bản nháp, chưa có trên trang',
  fix: 'Bỏ liên kết, hoặc đưa tin ấy lên trang: xóa dòng «draft» của tin.',
};

function findTargetFault(address: string, search: LinkGoals): Fault | PagePart | undefined {
  const [path = ''] = address.split('#');
  const part = anchorOf(address);
  if (part === '' || !search.isPage(path)) return undefined;
  return findAnchorFault(
    fileAt(path.replace(/^\/en\//, '/'), search.archive),
    { path, part },
    search,
  );
}

function findAnchorFault(
  file: string | undefined,
  { path, part }: PagePart,
  search: LinkGoals,
): Fault | PagePart | undefined {
  const known = (file !== undefined && search.anchors.get(file)) || [];
  if (part === '' || known.includes(part)) return undefined;
  const parts = pagePartsAt(path);
  if (canHavePart(parts, part)) return { path, part };
  if (file === undefined || !hasText(file, search.archive)) {
    return { what: NO_SUCH_PART, fix: `Phần gần nhất là «#${closest(part, [...parts.names])}».` };
  }
  const headings = file.endsWith('.mdx') ? known : known.filter((id) => id.startsWith('muc-'));
  const near =
    nearestWord(part.toLowerCase(), headings) ?? headings.find((id) => id === `muc-${part}`);
  const fix =
    near !== undefined
      ? `Mục gần nhất là «#${near}».`
      : headings.length > 0
        ? `Bài ấy có ${headings.length > FEW ? 'các mục như' : 'mục'} ${headings
            .slice(0, FEW)
            .map((id) => `«#${id}»`)
            .join(', ')}.`
        : 'Bài ấy không có mục nào: bỏ phần từ dấu «#».';
  return { what: 'gọi đến một mục không có trong bài', fix };
}

/** Headings of a text that a sentence names. */
const FEW = 5;

/** What is wrong with a link whose page has no such part. */
export const NO_SUCH_PART = 'gọi đến một phần không có trên trang ấy';

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
    name(decodePath(href.split('#')[0] ?? href)),
    new Map(files.map((f) => [name(f), f])),
  );
  const fix =
    nearest === undefined
      ? 'Viết đúng tên tệp, kể cả thư mục, hoặc xóa liên kết.'
      : `Gần nhất là tệp ${nearest}.`;
  return { what: 'gọi đến một tệp không có trong kho', fix };
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href).normalize('NFC');
  } catch {
    return href;
  }
}

function noSuchPage(path: string, archive: Archive): Fault {
  const addresses = [...addressesOf(archive).values()];
  const nearest = nearestOf(path, new Map(addresses.map((address) => [address, address])));
  const fix =
    nearest === undefined
      ? 'Viết địa chỉ của một trang có trong kho, viết cả https://… nếu trang ở nơi khác, hoặc xóa liên kết.'
      : `Gần nhất là ${nearest}; trang ở nơi khác thì viết cả https://…`;
  return { what: 'dẫn đến một trang không có trong kho', fix };
}

/** More than any address of the archive. */
const LONGEST = 300;

function nearestOf(written: string, known: ReadonlyMap<string, string>): string | undefined {
  const word = nearestWord(written.slice(0, LONGEST).toLowerCase(), known.keys());
  return word === undefined ? undefined : known.get(word);
}
