import { LIFTED } from '#core/model/schema/fields.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Statistic, StatisticDefaults } from '#core/model/schema/statistic.ts';

/** The registers whose entries other records name. */
export type RegisterName =
  | 'documents'
  | 'organisations'
  | 'places'
  | 'topics'
  | 'indicators'
  | 'people';

/** A place of a record, as its key path, that names an entry of a register. */
export interface Use {
  readonly register: RegisterName;
  readonly path: string;
  readonly id: string | undefined;
}

/** One use of an id. */
export function use(register: RegisterName, path: string, id: string | undefined): Use {
  return { register, path, id };
}

/** The uses in a list of ids. */
export function useAll(
  register: RegisterName,
  path: string,
  ids: readonly string[] = [],
): readonly Use[] {
  return ids.map((id, index) => use(register, `${path}.${index}`, id));
}

/** Every id that an item names, as it is written. */
export function itemUses(fields: Partial<Item>): readonly Use[] {
  return [
    ...useAll('organisations', 'organisations', fields.organisations),
    ...useAll('places', 'places', fields.places),
    ...useAll('topics', 'topics', fields.topics),
    ...(fields.documents ?? []).map(({ id }, index) =>
      use('documents', `documents.${index}.id`, id),
    ),
    ...Object.entries(fields.settle ?? {}).map(([text, id]) =>
      use('documents', `settle.${text}`, id),
    ),
    ...(fields.people ?? []).flatMap(({ organisation, personId }, index) => [
      use('organisations', `people.${index}.organisation`, organisation),
      use('people', `people.${index}.personId`, personId),
    ]),
    ...scopeUses('statisticDefaults', fields.statisticDefaults ?? {}),
    ...sheetUses(fields.statistics ?? []),
    ...(fields.statisticGroups ?? []).flatMap((group, index) => [
      ...scopeUses(`statisticGroups.${index}`, group),
      ...listUses(`statisticGroups.${index}.statistics`, group.statistics),
    ]),
    use('places', 'event.place', fields.event?.place),
    use('organisations', 'event.organiser', fields.event?.organiser),
  ];
}

/** Every id that the rows of a table of figures name. */
export function sheetUses(statistics: readonly Statistic[]): readonly Use[] {
  return listUses('statistics', statistics);
}

function listUses(
  path: string,
  figures: readonly (StatisticDefaults & Pick<Statistic, 'indicatorId'>)[],
): readonly Use[] {
  return figures.flatMap((figure, index) => [
    use('indicators', `${path}.${index}.indicatorId`, figure.indicatorId),
    ...scopeUses(`${path}.${index}`, figure),
  ]);
}

function scopeUses(path: string, { place, organisation }: StatisticDefaults): readonly Use[] {
  return [
    use('places', `${path}.place`, place),
    use('organisations', `${path}.organisation`, organisation),
  ].filter(({ id }) => id !== LIFTED);
}
