import type { Mention } from './mention.ts';

/** The number of the law a mention names with its year, from the table of laws; `undefined` when the year is not stated or the table does not hold it. */
export function lawKey({ law, year, date }: Mention): string | undefined {
  const stated = year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  return law?.versions?.find((version) => version.year === stated)?.number;
}
