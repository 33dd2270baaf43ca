import { latestDay, parseDate, parsePeriod } from '#core/dates.ts';
import { aimOf } from '#core/model/schema/statistic.ts';
import type { Target } from '#core/model/schema/target.ts';
import { foldText } from '#core/text/fold.ts';
import { numberOf } from '#core/text/written-value.ts';
import type { Archive } from './archive.ts';
import type { StatisticPlace } from './entries.ts';

/** How far a target was reached, by the figures alone: `none` where no item reports on it, `missed` where the last figure of its day or later falls short. */
export type TargetState = 'reached' | 'on the way' | 'missed' | 'none';

/** A target beside the figures that items report on it, in order of time. */
export interface TargetProgress {
  readonly target: Target;
  readonly state: TargetState;
  readonly figures: readonly StatisticPlace[];
}

/** Sets each target of a document beside the figures on the same indicator, in the same unit and of the same place; values that are only aimed at, planned or foretold count as none. */
export function targetProgress(
  archive: Pick<Archive, 'items'>,
  {
    targets = [],
    place,
  }: { readonly targets?: readonly Target[] | undefined; readonly place?: string | undefined },
): readonly TargetProgress[] {
  if (targets.length === 0) return [];
  const byName = figuresByName(archive);
  return targets.map((target) => {
    const where = target.place ?? place;
    const figures = (byName.get(nameOf(target)) ?? [])
      .filter(({ statistic }) => statistic.place === where)
      .toSorted((one, other) => compare(timeOf(one), timeOf(other)));
    return { target, figures, state: stateOf(target, figures.at(-1)) };
  });
}

/** What a figure or a target measures: its registered indicator, else its words, each with the unit. */
function nameOf({
  indicator,
  indicatorId,
  unit,
}: Pick<Target, 'indicator' | 'indicatorId' | 'unit'>): string {
  return [indicatorId ?? foldText(indicator), foldText(unit)].join('\u0000');
}

const BY_NAME = new WeakMap<Archive['items'], ReadonlyMap<string, readonly StatisticPlace[]>>();

function figuresByName({
  items,
}: Pick<Archive, 'items'>): ReadonlyMap<string, readonly StatisticPlace[]> {
  const known = BY_NAME.get(items);
  if (known !== undefined) return known;
  const figures = items.flatMap((item) =>
    (item.fields.statistics ?? []).map((statistic, index) => ({
      item,
      statistic,
      place: index + 1,
    })),
  );
  const reported = figures.filter(({ statistic }) => aimOf(statistic) === undefined);
  const byName = Map.groupBy(reported, ({ statistic }) => nameOf(statistic));
  BY_NAME.set(items, byName);
  return byName;
}

/** Whether a target is a value to stay below. */
export function isUpperBound({ bound }: Target): boolean {
  return bound === 'tối đa';
}

function stateOf(target: Target, last: StatisticPlace | undefined): TargetState {
  const [value, wanted] = [numberOf(last?.statistic.value ?? ''), numberOf(target.value)];
  if (last === undefined || value === undefined || wanted === undefined) return 'none';
  const isReached = isUpperBound(target) ? value <= wanted : value >= wanted;
  if (isReached) return 'reached';
  const due = target.by === undefined ? undefined : parseDate(target.by);
  return due !== undefined && timeOf(last) >= latestDay(due) ? 'missed' : 'on the way';
}

/** The last day that a figure speaks of; that of its item where it tells none. */
function timeOf({ item, statistic }: StatisticPlace): string {
  const { start, end } =
    (statistic.period === undefined ? undefined : parsePeriod(statistic.period)) ?? {};
  const last = end ?? start ?? parseDate(item.fields.date);
  return last === undefined ? '' : latestDay(last);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
