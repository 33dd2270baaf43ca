import { LIFTED } from '#core/model/schema/fields.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Statistic, StatisticDefaults } from '#core/model/schema/statistic.ts';

/** An item as pages, indexes and exports see it: every figure in one list with what its group and its item say of all, those of its table (`sheet`) last, and every organisation that stands anywhere in it listed once. */
export function completeItem(written: Item, sheet: readonly Statistic[] = []): Item {
  const { statisticDefaults = {}, statisticGroups = [], ...fields } = written;
  const statistics = [
    ...[...(fields.statistics ?? []), ...sheet].map((each) => complete(each, statisticDefaults)),
    ...statisticGroups.flatMap(({ name, statistics: figures, ...shared }) => {
      const common = { ...statisticDefaults, ...shared };
      return figures.map((each) => complete({ ...each, group: name }, common));
    }),
  ];
  const organisations = allOrganisations({ ...fields, statistics });
  return {
    ...fields,
    ...(statistics.length > 0 && { statistics }),
    ...(organisations.length > 0 && { organisations }),
  };
}

const SHARED = ['period', 'place', 'organisation'] as const;

function complete(written: Statistic, common: StatisticDefaults): Statistic {
  const statistic = { ...common, ...written };
  for (const field of SHARED) if (statistic[field] === LIFTED) delete statistic[field];
  return statistic;
}

function allOrganisations({ organisations = [], people, event, statistics }: Item): string[] {
  const ids = [
    ...organisations,
    event?.organiser,
    ...(people ?? []).map(({ organisation }) => organisation),
    ...(statistics ?? []).map(({ organisation }) => organisation),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
