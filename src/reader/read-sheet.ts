import { readStatisticSheet } from '#core/model/checks/statistic-sheet.ts';
import type { StatisticSheet } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { readText } from './read-text.ts';

/** What the table of figures beside an item ends in, after the item's own name. */
const SHEET_ENDING = '.so-lieu.csv';

/** Where the table of figures of an item lies, if it has one. */
export function sheetBeside(item: string): string {
  return item.replace(/\.md$/i, SHEET_ENDING);
}

interface ItemFile {
  readonly root: string;
  readonly item: string;
  readonly beside: ReadonlySet<string>;
}

/** The table of figures that lies beside an item under its name, with what is wrong in it; `undefined` where there is none. */
export function readSheet({
  root,
  item,
  beside,
}: ItemFile): (StatisticSheet & { readonly problems: readonly Problem[] }) | undefined {
  const file = sheetBeside(item);
  if (!beside.has(file)) return undefined;
  const read = readText(root, file);
  if (read.problem !== undefined) {
    return { file, statistics: [], lines: new Map(), problems: [read.problem] };
  }
  const sheet = readStatisticSheet(file, read.text);
  return { ...sheet, problems: [...read.notes, ...sheet.problems] };
}
