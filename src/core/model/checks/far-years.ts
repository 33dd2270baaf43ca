import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { lineOfPath } from './validate.ts';
import { LATEST_YEAR } from './value-notes.ts';

/** News is of its day: an item dated so many years after the middle one of all items was dated by a slip of the hand. Told by the other items, not by the clock, which no check may depend on. */
const FARTHEST_AHEAD = 20;
/** With fewer items there is no middle to speak of. */
const FEWEST_ITEMS = 5;

/** The items whose year lies far beyond that of the others («2052» for 2025). */
export function findFarYears({ items }: Pick<ContentRecords, 'items'>): readonly Problem[] {
  const years = items.map(({ fields }) => Number(fields.date.slice(0, 4))).sort((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)];
  if (middle === undefined || years.length < FEWEST_ITEMS) return [];
  return items.flatMap(({ file, fields, lines }): readonly Problem[] => {
    const year = Number(fields.date.slice(0, 4));
    // A year that is far from any archive's is told with its value.
    if (year <= middle + FARTHEST_AHEAD || year > LATEST_YEAR) return [];
    return [
      {
        rule: 'nam-xa',
        severity: 'note',
        file,
        line: lineOfPath({ lines: lines ?? new Map() }, ['date']),
        what: `Năm ${year} còn xa: phần lớn tin của kho ghi quanh năm ${middle}.`,
        fix: 'Xem lại trường «date»; nếu đúng thì để nguyên.',
      },
    ];
  });
}
