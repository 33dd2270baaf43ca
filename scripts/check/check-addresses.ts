import { comparePaths } from '#core/fixity/manifest.ts';
import { ENGLISH } from '#core/locale.ts';
import { isDraft } from '#core/model/schema/item.ts';
import type { Problem } from '#core/problems.ts';
import { BUILD_RECORD } from '#core/site-files.ts';
import { divisionUrl, itemUrl } from '#core/urls.ts';
import { type ListedAddress, readAddressList } from '#reader/address-list.ts';
import { displayPath } from '#reader/content-root.ts';
import { ADDRESS_LIST, REDIRECTS_FILE } from '#reader/published-addresses.ts';
import type { ReadContent } from '#reader/read-content.ts';
import { type Redirect, readRedirects } from '#reader/redirects.ts';
import { type AddressFault, findSiteAddresses, type SiteAddresses } from '#views/site-addresses.ts';
import { checkLinks, type PartLink } from './check-links.ts';
import { checkMoves } from './check-moves.ts';

/** What a content root will have at which address, and everything that is wrong with it. */
export interface CheckedAddresses {
  readonly problems: readonly Problem[];
  /** The links between records that lead nowhere: in a part that is packed they lead to the whole archive. */
  readonly deadLinks: readonly Problem[];
  /** The links to parts of pages that only the finished pages can be held against. */
  readonly partLinks: readonly PartLink[];
  /** Every move, those of the English pages included. */
  readonly redirects: readonly Redirect[];
  /** Every address that the finished site publishes, in order; `added` are those that the list does not hold yet. */
  readonly published: readonly string[];
  readonly added: readonly string[];
}

/** Holds the redirects, the published addresses and the links of a content root against the pages its site will have, before any is made. */
export function checkAddresses(
  root: string,
  { archive, records, links, anchors, problems }: ReadContent,
): CheckedAddresses {
  const addresses = findSiteAddresses(archive);
  const moves = readRedirects(root);
  const list = readAddressList(root);
  const parts = divisionAddresses(archive);
  const unread = records.damaged.length === 0 ? 'none' : 'some';
  const file = displayPath(root, REDIRECTS_FILE);
  const redirects = withEnglish(moves.redirects, addresses);
  const asked = { file, redirects: moves.redirects, addresses, unread } as const;
  const placed = moves.problems.length > 0 ? [] : checkMoves(asked);
  const lost =
    unread === 'some'
      ? []
      : findLost(root, list.listed, { addresses, redirects, parts: new Set(parts) });
  const published = publishedBy(addresses, redirects);
  const has = hasAddress(addresses, redirects);
  const drafts = new Map(
    records.items
      .filter(({ fields }) => isDraft(fields))
      .map((item) => [item.file, itemUrl(item.id)]),
  );
  const isPage = (address: string) => address.endsWith('/') && addresses.has(address);
  const held = checkLinks(unread === 'some' ? [] : links, {
    root,
    archive,
    anchors,
    drafts,
    isPage,
    has,
  });
  // The name of a file gives its address: where the one is told, the other is the same fault.
  const misnamed = new Set(problems.flatMap(({ rule, file }) => (rule === 'ten-tep' ? file : [])));
  const known = new Set(list.listed.map(({ address }) => address));
  return {
    problems: [
      ...addresses.faults
        .map((fault) => ({ ...addressProblem(fault), file: displayPath(root, fault.file) }))
        .filter((fault) => fault.rule !== ADDRESS_RULE || !misnamed.has(fault.file)),
      ...moves.problems,
      ...placed,
      ...list.problems,
      ...(list.problems.length > 0 ? [] : lost),
    ],
    deadLinks: held.dead,
    partLinks: held.toParts,
    redirects,
    published,
    added: [...published, ...parts].filter((address) => !known.has(address)),
  };
}

const ADDRESS_RULE = 'dia-chi';

function addressProblem({ path, cause }: AddressFault): Omit<Problem, 'file'> {
  if (cause === 'taken') {
    const what = `Địa chỉ «${path}» của mục này là địa chỉ của một trang khác trong kho.`;
    return { rule: 'trung-dia-chi', what, fix: 'Đổi tên tệp.' };
  }
  return {
    rule: ADDRESS_RULE,
    what: `Địa chỉ «${path}» của mục này ${cause.what}.`,
    fix: 'Đổi tên tệp, hoặc số, loại của văn bản làm nên địa chỉ ấy.',
  };
}

// A page that has moved has moved in every language; a move an editor wrote down stands.
function withEnglish(
  redirects: readonly Redirect[],
  addresses: SiteAddresses,
): readonly Redirect[] {
  const written = new Set(redirects.map(({ from }) => from));
  const moved = redirects
    .map(({ from, to, line }) => ({ from: ENGLISH.path(from), to: ENGLISH.path(to), line }))
    .filter(({ from, to }) => !written.has(from) && addresses.has(to));
  return [...redirects, ...moved];
}

interface Present {
  readonly addresses: SiteAddresses;
  readonly redirects: readonly Redirect[];
  /** The addresses of divisions on the pages of their documents. */
  readonly parts: ReadonlySet<string>;
}

function findLost(
  root: string,
  listed: readonly ListedAddress[],
  { addresses, redirects, parts }: Present,
): readonly Problem[] {
  const moved = new Set(redirects.map(({ from }) => from));
  const file = displayPath(root, ADDRESS_LIST);
  return listed
    .filter(
      ({ address }) =>
        !addresses.has(address) && !moved.has(pageOf(address)) && !parts.has(address),
    )
    .map(({ address, line }) => ({
      rule: 'mat-dia-chi',
      file,
      line,
      what: `Địa chỉ đã công bố «${address}» không còn trong bản dựng.`,
      fix: `Thêm vào ${displayPath(root, REDIRECTS_FILE)} một dòng «${address}: /địa-chỉ-mới/».`,
    }));
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** What is there for machines and for whoever checks: a page may lead to it. */
const FOR_MACHINES: readonly string[] = [`/${BUILD_RECORD}`, '/robots.txt', '/sitemap-index.xml'];

function hasAddress(
  addresses: SiteAddresses,
  redirects: readonly Redirect[],
): (address: string) => boolean {
  const moved = new Set(redirects.map(({ from }) => from));
  return (address) =>
    addresses.has(address) || moved.has(address) || FOR_MACHINES.includes(address);
}

// A division is cited by its address as a page is: it may not vanish unseen.
function divisionAddresses({ divisions }: ReadContent['archive']): readonly string[] {
  return [...divisions].flatMap(([id, held]) => held.map(({ anchor }) => divisionUrl(id, anchor)));
}

// Only a page can send its reader on; a moved download rests on the host's rules.
function publishedBy(addresses: SiteAddresses, redirects: readonly Redirect[]): readonly string[] {
  const pages = redirects.map(({ from }) => from).filter((from) => from.endsWith('/'));
  return [...addresses.all(), ...pages].sort(comparePaths);
}
