import { findCitations } from '#core/citation/find/find-citations.ts';
import type { GoldRow } from '#tests/fixtures/citation/gold-row.ts';
import { type GoldMention, readGoldRow } from './read-gold-row.ts';

/** Counts of one kind of the gold set. */
export interface GoldCount {
  readonly mentions: number;
  readonly found: number;
  /** Citations that overlap no gold mention. */
  readonly extra: number;
  /** Found mentions whose span is exactly the marked one. */
  readonly exact: number;
  /** Found mentions whose key is the expected one. */
  readonly keys: number;
  /** Rows where anything differs, for the person who mends it. */
  readonly faults: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs the finder over rows of the gold set and counts what it gets right; each citation answers for one mention. */
export function scoreGold(rows: readonly GoldRow[]): GoldCount {
  return rows.map(scoreRow).reduce(add, EMPTY);
}

const EMPTY: GoldCount = { mentions: 0, found: 0, extra: 0, exact: 0, keys: 0, faults: [] };

function scoreRow(row: GoldRow): GoldCount {
  const { text, mentions } = readGoldRow(row);
  const left = [...findCitations(text)];
  let [found, exact, keys] = [0, 0, 0];
  for (const mention of mentions) {
    const index = bestMatch(mention, left);
    if (index < 0) continue;
    const [citation] = left.splice(index, 1);
    found += 1;
    if (isSame(mention, citation)) exact += 1;
    if ((citation?.key ?? '') === mention.key) keys += 1;
  }
  const perfect = exact === mentions.length && keys === mentions.length && left.length === 0;
  const faults = perfect ? [] : [describe(row, text)];
  return { mentions: mentions.length, found, extra: left.length, exact, keys, faults };
}

function bestMatch(mention: GoldMention, citations: readonly Span[]): number {
  const exact = citations.findIndex((citation) => isSame(mention, citation));
  if (exact >= 0) return exact;
  return citations.findIndex(({ start, end }) => start < mention.end && end > mention.start);
}

function isSame(one: Span, other: Span | undefined): boolean {
  return other !== undefined && one.start === other.start && one.end === other.end;
}

function describe(row: GoldRow, text: string): string {
  const found = findCitations(text).map(({ text: words, key }) => `${words} → ${key ?? '–'}`);
  return `${row.text} [${row.why}]\n      ${found.join(' | ')}\n      ${row.keys.join(' | ')}`;
}

function add(one: GoldCount, other: GoldCount): GoldCount {
  return {
    mentions: one.mentions + other.mentions,
    found: one.found + other.found,
    extra: one.extra + other.extra,
    exact: one.exact + other.exact,
    keys: one.keys + other.keys,
    faults: [...one.faults, ...other.faults],
  };
}
