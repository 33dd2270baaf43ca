import { type ArchivePeriod, parsePeriod } from '#core/dates.ts';
import type { Statistic } from '#core/model/schema/item.ts';
import { foldText } from '#core/text/fold.ts';
import { numberOf } from '#core/text/written-value.ts';
import { yearsOf } from './scale.ts';

/** One figure of an item with the item it comes from. */
export interface SourcedStatistic {
  readonly statistic: Statistic;
  readonly source: { readonly title: string; readonly href: string };
}

/** What a period says about a value: counted in one year or month, standing at one moment, over a whole stretch, or open at one side. */
export type PeriodKind =
  | 'wholeYear'
  | 'wholeMonth'
  | 'moment'
  | 'cumulative'
  | 'untilThen'
  | 'sinceThen';

/** One value with its period read; several items that state the same are its sources. */
export interface SeriesPoint {
  readonly statistic: Statistic;
  /** Where on the axis of values the point stands, and its upper bound. */
  readonly value: number;
  readonly upper: number | undefined;
  readonly period: ArchivePeriod;
  readonly kind: PeriodKind;
  /** The stretch the period covers, in years; an open side is `undefined`. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly sources: readonly SourcedStatistic['source'][];
}

/** Points of one definition in order of time; `joined` tells whether a line may run through them. */
export interface Strand {
  readonly points: readonly SeriesPoint[];
  readonly joined: boolean;
}

/** Everything stated about one indicator in one unit and place. */
export interface IndicatorSeries {
  readonly indicator: string;
  readonly unit: string;
  readonly place: string | undefined;
  readonly strands: readonly Strand[];
}

const JOINABLE: readonly PeriodKind[] = ['wholeYear', 'wholeMonth', 'moment'];
const SEPARATOR = '\u0000';

/** The series of indicators stated at least twice (same indicator, unit and place, marks and capitals apart) for a known period. Points are joined only where period kind, qualifier, group, organisation and note agree; stretches and open periods never are. */
export function findIndicatorSeries(
  statistics: readonly SourcedStatistic[],
): readonly IndicatorSeries[] {
  const groups = Map.groupBy(statistics, ({ statistic }) =>
    keyOf([statistic.indicator, statistic.unit, statistic.place]),
  );
  return [...groups.values()].flatMap((group) => {
    const points = mergeSame(group.flatMap(toPoint));
    const first = points[0]?.statistic;
    if (first === undefined || points.length < 2) return [];
    const strands = Map.groupBy(points, definitionKey);
    const { indicator, unit, place } = first;
    return [{ indicator, unit, place, strands: [...strands.values()].map(toStrand) }];
  });
}

function toPoint({ statistic, source }: SourcedStatistic): readonly SeriesPoint[] {
  const period = statistic.period === undefined ? undefined : parsePeriod(statistic.period);
  if (period === undefined) return [];
  const { start, end } = period;
  const from = start && yearsOf(start).from;
  const to = end && yearsOf(end).to;
  if (from === undefined && to === undefined) return [];
  const value = numberOf(statistic.value);
  const upper = statistic.upper === undefined ? undefined : numberOf(statistic.upper);
  // What has no place on an axis is told by the table of its item alone.
  if (value === undefined || (upper === undefined && statistic.upper !== undefined)) return [];
  const kind = periodKind(period);
  return [{ statistic, value, upper, period, kind, from, to, sources: [source] }];
}

function periodKind({ start, end }: ArchivePeriod): PeriodKind {
  if (start === undefined) return 'untilThen';
  if (end === undefined) return 'sinceThen';
  if (start.edtf !== end.edtf) return 'cumulative';
  if (start.precision === 'year') return 'wholeYear';
  return start.precision === 'month' ? 'wholeMonth' : 'moment';
}

/** Two items that state the same value in the same words are one point with two sources. */
function mergeSame(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const same = Map.groupBy(points, (point) =>
    keyOf([definitionKey(point), point.period.edtf, point.statistic.value, point.statistic.upper]),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, sources: [first, ...others].flatMap(({ sources }) => sources) }],
  );
}

function definitionKey({ kind, statistic }: SeriesPoint): string {
  const { qualifier, group, organisation, note, upper } = statistic;
  const shape = upper === undefined ? undefined : 'range';
  return keyOf([kind, qualifier, group, organisation, note, shape]);
}

function toStrand(points: readonly SeriesPoint[]): Strand {
  const ordered = points.toSorted((a, b) => timeOf(a) - timeOf(b));
  // Two values for one period contradict each other, «28,7» and «28,70» do not: no line may choose between them.
  const periods = new Set(points.map(({ period }) => period.edtf));
  const stated = new Set(
    points.map(({ period, value, upper }) => `${period.edtf} ${value} ${upper}`),
  );
  const agrees = periods.size === stated.size;
  const joined = agrees && points.length > 1 && points.every(({ kind }) => JOINABLE.includes(kind));
  return { points: ordered, joined };
}

function timeOf(point: SeriesPoint): number {
  return point.to ?? point.from ?? 0;
}

function keyOf(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => foldText(part ?? '').replace(/\s+/g, ' ')).join(SEPARATOR);
}
