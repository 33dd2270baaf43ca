import { foldMarks } from '#core/text/fold.ts';
import type { BenchItem, JudgedQuery } from './bench-item.ts';

/** Queries that are made of an item's own words, so that the item is the answer: for corpora nobody has judged. */
export function knownItemQueries(
  items: readonly BenchItem[],
  wanted: number,
): readonly JudgedQuery[] {
  const step = Math.max(1, Math.floor(items.length / wanted));
  return items
    .filter((_, i) => i % step === Math.floor(step / 2))
    .flatMap((item, i) => {
      const [kind, make] = MAKERS[i % MAKERS.length] as (typeof MAKERS)[number];
      const query = make(item, i);
      return query === undefined ? [] : [{ kind, query, answers: [item.id] }];
    });
}

const MAKERS: readonly (readonly [string, (item: BenchItem, i: number) => string | undefined])[] = [
  ['tên, không dấu', ({ title }) => atLeast(5, wordsOf(foldMarks(title).toLowerCase()))],
  ['tên, 6 chữ', ({ title }, i) => atLeast(6, runOf(wordsOf(title), i, 6))],
  ['tên, 6 chữ không dấu', ({ title }, i) => atLeast(6, runOf(wordsOf(foldMarks(title)), i, 6))],
  [
    'tên, bớt chữ',
    ({ title }) =>
      atLeast(
        5,
        wordsOf(title).filter((_, n) => n % 3 !== 1),
      ),
  ],
  [
    'tên và lời mở',
    ({ title, lead, body }, i) =>
      atLeast(7, [
        ...wordsOf(title).slice(0, 3),
        ...runOf(wordsOf(lead || (body[0] ?? '')).slice(0, 30), i, 4),
      ]),
  ],
  [
    'cụm từ trong thân',
    ({ body }, i) => {
      const words = runOf(wordsOf(body[Math.floor(body.length / 2)] ?? ''), i, 7);
      return words.length < 7 ? undefined : `"${words.join(' ')}"`;
    },
  ],
  [
    'chữ thường NFD',
    ({ title }, i) =>
      atLeast(6, runOf(wordsOf(title), i, 7))
        ?.normalize('NFD')
        .toLowerCase(),
  ],
];

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function runOf(words: readonly string[], seed: number, length: number): readonly string[] {
  const start = words.length <= length ? 0 : (seed * 7) % (words.length - length + 1);
  return words.slice(start, start + length);
}

function atLeast(count: number, words: readonly string[]): string | undefined {
  return words.length < count ? undefined : words.join(' ');
}
