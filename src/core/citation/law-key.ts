import type { Mention } from './mention.ts';

/** The number of the law a mention names with its year, from the table of laws; `undefined` when the year is not stated or the table does not hold it. */
export function lawKey({ law, year }: Mention): string | undefined {
  if (year === undefined) return undefined;
  return law?.versions?.find((version) => version.year === year)?.number;
}
