import { earliestDay, parseDate } from '#core/dates.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { type FacetTable, UNKNOWN_DAY } from '../format/facets.ts';
import { toSteps } from '../format/unit-part.ts';
import type { SearchDocument } from './search-document.ts';

/** The filter values of every entry, column by column, segment by segment. */
export function facetTable(
  archive: Archive,
  groups: readonly (readonly SearchDocument[])[],
): FacetTable {
  const column = (key: 'places' | 'organisations' | 'topics') => {
    const { entries } = archive[key];
    const order = new Map(entries.map(({ id }, i) => [id, i]));
    return {
      values: entries.map(({ id, fields }) => [id, shortest(fields)] as const),
      segments: groups.map((group) =>
        group.map((document) => document[key].flatMap((id) => order.get(id) ?? [])),
      ),
    };
  };
  return {
    place: column('places'),
    organisation: column('organisations'),
    topic: column('topics'),
    daySteps: groups.map((group) => toSteps(group.map(({ date }) => dayNumber(date)))),
  };
}

function shortest(fields: {
  readonly name: string;
  readonly shortName?: string | undefined;
}): string {
  return fields.shortName ?? fields.name;
}

function dayNumber(date: string): number {
  const parsed = parseDate(date);
  if (parsed === undefined) return UNKNOWN_DAY;
  return Math.round(Date.parse(`${earliestDay(parsed)}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 86_400_000;
