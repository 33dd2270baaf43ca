import { runLocation, type TitlePart, titleRuns, titleWords } from '../format/title-runs.ts';

/** Runs that a part holds on average: it is about as large packed as the head of its answer. */
const PART_SIZE = 128;

/** The look-up of titles by words in a row; the number of its parts is a power of two. */
export function titleParts(
  titles: Iterable<readonly [entry: number, title: string]>,
): readonly TitlePart[] {
  const runs: (readonly [run: string, entry: number])[] = [];
  for (const [entry, title] of titles) {
    for (const run of new Set(titleRuns(titleWords(title)))) runs.push([run, entry]);
  }
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(runs.length / PART_SIZE)));
  const parts = Array.from({ length: count }, (): (readonly [key: number, entry: number])[] => []);
  for (const [run, entry] of runs) {
    const { part, key } = runLocation(run, count);
    parts[part]?.push([key, entry]);
  }
  return parts.map(writePart);
}

function writePart(rows: readonly (readonly [key: number, entry: number])[]): TitlePart {
  const inOrder = rows.toSorted(([a, one], [b, other]) => a - b || one - other);
  return [
    inOrder.map(([key], n) => key - (inOrder[n - 1]?.[0] ?? 0)),
    inOrder.map(([, entry]) => entry),
  ];
}
