import type { Archive } from '#core/model/archive/archive.ts';
import type { ItemEntry, Register } from '#core/model/archive/entries.ts';

/** A part of an archive to pack: years, topics and places by id; what is empty does not narrow. */
export interface ArchivePart {
  readonly years: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
}

/** The items of a part, those of narrower topics and of places within a place included; a Vietnamese sentence where an id is not known or nothing is left. */
export function selectItems(archive: Archive, part: ArchivePart): readonly ItemEntry[] | string {
  const unknown = findUnknown(archive, part);
  if (unknown !== undefined) return unknown;
  const topics = withNarrower(archive.topics, part.topics, ({ broader }) => [broader]);
  const places = withNarrower(archive.places, part.places, ({ parent, mergedInto }) => [
    parent,
    mergedInto,
  ]);
  const fits = (chosen: ReadonlySet<string>, ids: readonly string[] = []) =>
    chosen.size === 0 || ids.some((id) => chosen.has(id));
  const items = archive.items.filter(
    ({ year, fields }) =>
      fits(new Set(part.years), [year]) &&
      fits(topics, fields.topics) &&
      fits(places, fields.places),
  );
  return items.length > 0 ? items : 'Phần đã chọn không có tin nào.';
}

/** What a part is, for its name: «năm 2019, 2020; chủ đề Sở hữu trí tuệ». */
export function describePart(archive: Archive, { years, topics, places }: ArchivePart): string {
  const names = (register: Register<{ readonly name: string }>, ids: readonly string[]) =>
    ids.map((id) => register.byId.get(id)?.fields.name ?? id).join(', ');
  return [
    years.length > 0 ? `năm ${years.join(', ')}` : '',
    topics.length > 0 ? `chủ đề ${names(archive.topics, topics)}` : '',
    places.length > 0 ? `địa phương ${names(archive.places, places)}` : '',
  ]
    .filter((text) => text !== '')
    .join('; ');
}

function findUnknown(archive: Archive, part: ArchivePart): string | undefined {
  const year = part.years.find((each) => !archive.years.has(each));
  if (year !== undefined) return noSuchYear(year, [...archive.years.keys()]);
  const topic = part.topics.find((id) => !archive.topics.byId.has(id));
  if (topic !== undefined) return `Không có chủ đề «${topic}» trong «chu-de/».`;
  const place = part.places.find((id) => !archive.places.byId.has(id));
  return place === undefined ? undefined : `Không có địa phương «${place}» trong «dia-phuong/».`;
}

function noSuchYear(year: string, years: readonly string[]): string {
  return /^\d{4}$/.test(year)
    ? `Kho không có tin nào của năm «${year}»; các năm có tin: ${years.toSorted().join(', ')}.`
    : `«${year}» không phải một năm: viết bốn chữ số, các năm cách nhau bằng dấu phẩy, ví dụ --years 2019,2020.`;
}

function withNarrower<Fields>(
  register: Register<Fields>,
  ids: readonly string[],
  aboveOf: (fields: Fields) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const chosen = new Set(ids);
  let before = -1;
  while (chosen.size > before) {
    before = chosen.size;
    for (const { id, fields } of register.entries) {
      if (aboveOf(fields).some((above) => above !== undefined && chosen.has(above))) chosen.add(id);
    }
  }
  return chosen;
}
