import type { Edition } from '#core/edition.ts';
import { type ItemEntry, type StatisticPlace, sentenceOf } from '#core/model/archive/entries.ts';
import { aimOf, type Statistic } from '#core/model/schema/statistic.ts';
import { valueText } from '#core/text/written-value.ts';
import { figureId } from '#core/urls.ts';
import { periodText } from './date-text.ts';
import { idOfSentence } from './figure-sentences.ts';
import { entryLink, placeName } from './links.ts';

/** One figure as printed. */
export interface StatisticRow {
  /** Its id on the page, by its place among the figures of the item. */
  readonly id: string;
  readonly indicator: string;
  /** With its qualifier and its upper bound: «hơn 3.590», «12–13». */
  readonly value: string;
  readonly unit: string;
  /** What it is that has not been reached: «mục tiêu», «kế hoạch»; told by its qualifier alone where that says it. */
  readonly aim: string | undefined;
  readonly comparedWith: string | undefined;
  readonly period: string | undefined;
  readonly scope: string | undefined;
  readonly note: string | undefined;
  /** The sentence that states it, and where the page has it; `undefined` where no sentence does. */
  readonly stated: StatedIn | undefined;
}

/** A sentence of an item and the address of it on the item's page. */
export interface StatedIn {
  readonly sentence: string;
  readonly href: string;
}

/** The figures of one group; `name` is absent for figures that have no group. Period and scope stand here where all its figures share them, and then at none of them. */
export interface StatisticGroup {
  readonly name: string | undefined;
  readonly period: string | undefined;
  readonly scope: string | undefined;
  readonly rows: readonly StatisticRow[];
}

/** The key figures of an item in their groups, in the order in which the item first names each group. */
export function groupStatistics(edition: Edition, item: ItemEntry): readonly StatisticGroup[] {
  const rows = (item.fields.statistics ?? []).map((statistic, i) => ({
    group: statistic.group,
    row: toRow(edition, { item, statistic, place: i + 1 }),
  }));
  return [...Map.groupBy(rows, ({ group }) => group)].map(([name, grouped]) =>
    shareScope(
      name,
      grouped.map(({ row }) => row),
    ),
  );
}

// What all figures of a group say of time and place is said once.
function shareScope(name: string | undefined, rows: readonly StatisticRow[]): StatisticGroup {
  const [first] = rows;
  const isShared =
    rows.length > 1 &&
    rows.every(({ period, scope }) => period === first?.period && scope === first?.scope);
  if (!isShared) return { name, period: undefined, scope: undefined, rows };
  return {
    name,
    period: first?.period,
    scope: first?.scope,
    rows: rows.map((row) => ({ ...row, period: undefined, scope: undefined })),
  };
}

function toRow(edition: Edition, { item, statistic, place }: StatisticPlace): StatisticRow {
  const { indicator, unit, status, comparedWith, period, note } = statistic;
  const sentence = sentenceOf({ item, place })?.sentence;
  const id = idOfSentence(item, place);
  return {
    id: figureId(place),
    indicator,
    value: valueText(statistic),
    unit,
    aim: status === undefined ? undefined : aimOf(statistic),
    comparedWith,
    period: period === undefined ? undefined : periodText(edition.locale, period),
    scope: scopeText(edition, statistic),
    note,
    stated: sentence === undefined || id === undefined ? undefined : { sentence, href: `#${id}` },
  };
}

function scopeText(edition: Edition, { place, organisation }: Statistic): string | undefined {
  const names = [
    organisation === undefined
      ? undefined
      : entryLink(edition, 'organisations', organisation).label,
    place === undefined ? undefined : placeName(edition, place),
  ].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}
