import { findPageKinds } from '../../test/page-kinds.ts';

/** A page to measure: its kind or what is done on it, its address, and the most it may weigh. */
export interface PageCase {
  readonly name: string;
  readonly address: string;
  readonly limits: PageLimits;
}

/** The most that a first visit may cost: bytes on the wire without fonts, requests, bytes of JavaScript; `undefined` where no limit is set. */
export interface PageLimits {
  readonly bytes?: number;
  readonly requests?: number;
  readonly script?: number;
}

/** What a page that is read may weigh: no script is needed for that, and what is allowed waits for the search box to be used and loads the search then. */
const READ: PageLimits = { bytes: 20_000, requests: 8, script: 2000 };

/** The pages that are programs: search runs at once, the desk brings all that checks a draft, and both are asked for by whoever wants that. A document is read with its targets, its drawings and up to fifty items, each with its sentence. */
const OTHERS: Readonly<Record<string, PageLimits>> = {
  '/van-ban/*/': { ...READ, bytes: 24_000 },
  '/tim-kiem/': { requests: 8 },
  '/en/tim-kiem/': { requests: 8 },
  '/soan-tin/': { requests: 10 },
  '/en/soan-tin/': { requests: 10 },
};

/** The most that the fullest page of a kind may weigh. */
export function limitsOf(kind: string): PageLimits {
  return OTHERS[kind] ?? READ;
}

/** The fullest page of every kind of a built site, and the search page with a query typed: what searching costs beyond opening the page. */
export function findPageCases(folder: string): readonly PageCase[] {
  const kinds = findPageKinds(folder).map(({ kind, address }) => ({
    name: kind,
    address,
    limits: limitsOf(kind),
  }));
  return [...kinds, { name: '/tim-kiem/ đã gõ', address: '/tim-kiem/?q=02-NQ%2FTU', limits: {} }];
}

/** The kinds of page that Lighthouse scores: home, item, document, list, search. */
export const SCORED_KINDS: readonly string[] = [
  '/',
  '/tin/*/*/',
  '/van-ban/*/',
  '/tin/',
  '/tim-kiem/',
];
