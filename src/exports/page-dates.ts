import { earliestDay, parseDate } from '#core/dates.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Review } from '#core/model/schema/review.ts';
import { documentUrl, entryUrl, itemUrl, URLS } from '#core/urls.ts';

/** When the pages of an archive last changed, by their Vietnamese paths, as days (`2016-08-01`): an item on its own day, its last correction or its last review; every other page with the newest item it lists, that of a document, an organisation or a place also with its last review. Pages whose change no record dates are left out. */
export function pageDates(archive: Archive): ReadonlyMap<string, string> {
  const { items, documents, years } = archive;
  const changed = new Map(items.map((item) => [item.id, changeOf(item)]));
  const newest = (listed: readonly ItemEntry[] = []) =>
    latest(listed.map(({ id }) => changed.get(id)));
  const dates: (readonly [string, string | undefined])[] = [
    ...[URLS.home, URLS.items, URLS.figures].map((path) => [path, newest(items)] as const),
    ...items.map(({ id }) => [itemUrl(id), changed.get(id)] as const),
    ...documents.entries.map(
      ({ id, fields }) =>
        [documentUrl(id), latest([newest(documents.itemsOf.get(id)), reviewDay(fields)])] as const,
    ),
    ...REGISTERS.flatMap((register) =>
      archive[register].entries.map(
        ({ id, fields }) =>
          [
            entryUrl(register, id),
            latest([newest(archive[register].itemsOf.get(id)), reviewDay(fields)]),
          ] as const,
      ),
    ),
    ...[...years].map(([year, listed]) => [entryUrl('years', year), newest(listed)] as const),
  ];
  return new Map(dates.flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])));
}

const REGISTERS = ['organisations', 'places', 'topics', 'indicators', 'people'] as const;

function changeOf({ fields }: ItemEntry): string | undefined {
  const { date, corrections = [], reviewed } = fields;
  return latest(
    [date, reviewed?.date, ...corrections.map((one) => one.date)].map((edtf) => dayOf(edtf)),
  );
}

function reviewDay(fields: object): string | undefined {
  return 'reviewed' in fields ? dayOf((fields.reviewed as Review | undefined)?.date) : undefined;
}

function dayOf(edtf: string | undefined): string | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  return date === undefined ? undefined : earliestDay(date);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
