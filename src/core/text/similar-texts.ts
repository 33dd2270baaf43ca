import { foldText } from './fold.ts';

/** What a text is known by: the hashes of its runs of words, the least of them where there are many. */
export type TextMark = ReadonlySet<number>;

/** Words in a run: fewer are said by everyone, more break at a single change. */
const RUN = 4;
/** So many runs tell two texts apart to within a few percent, and an archive of 100,000 texts stays small. */
const MOST_RUNS = 200;
/** A portal changes a word or a comma of what it takes over; two articles on one meeting share far less. */
const NEAR = 0.75;
/** Shorter texts are alike by accident. */
const FEWEST_RUNS = 20;

/** The mark of a text, for marks and capitals and signs make no other text. */
export function markText(text: string): TextMark {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    hashes.add(hash(words.slice(at, at + RUN).join(' ')));
  }
  if (hashes.size <= MOST_RUNS) return hashes;
  return new Set([...hashes].sort((a, b) => a - b).slice(0, MOST_RUNS));
}

/** Whether two texts are the same but for a few words. */
export function areNearlySame(a: TextMark, b: TextMark): boolean {
  if (Math.min(a.size, b.size) < FEWEST_RUNS) return false;
  // The least hashes of both together are a fair sample of all their runs.
  const sample = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, MOST_RUNS);
  const shared = sample.filter((one) => a.has(one) && b.has(one)).length;
  return shared / sample.length >= NEAR;
}

// FNV-1a, 32 bits.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
