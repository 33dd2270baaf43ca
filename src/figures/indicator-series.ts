import { type ArchivePeriod, earliestDay, latestDay, parsePeriod } from '#core/dates.ts';
import { aimOf, type Statistic } from '#core/model/schema/statistic.ts';
import { areaOf } from '#core/provinces/division.ts';
import { foldText } from '#core/text/fold.ts';
import { numberOf } from '#core/text/written-value.ts';
import { yearsOf } from './scale.ts';

/** One figure of an item with the item it comes from. */
export interface SourcedStatistic {
  readonly statistic: Statistic;
  readonly source: { readonly title: string; readonly href: string };
  /** The name of the organisation that the figure is about, where it is about one. */
  readonly organisation?: string | undefined;
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
  readonly organisation: string | undefined;
  readonly sources: readonly SourcedStatistic['source'][];
}

/** What has to agree before two values may stand on one plane: the kind and length of period, plan or result, whose it is, and of which area. */
export interface Measure {
  readonly kind: PeriodKind;
  /** The length in months of a stretch. */
  readonly months: number | undefined;
  /** What the values are that have not been reached: planned, aimed at. */
  readonly aim: string | undefined;
  readonly organisation: string | undefined;
  readonly area: ReturnType<typeof areaOf>;
}

/** Points of one definition in order of time; `joined` tells whether a line may run through them. */
export interface Strand {
  readonly points: readonly SeriesPoint[];
  readonly joined: boolean;
}

/** The values of one measure: what may be drawn on one plane. */
export interface IndicatorPanel {
  readonly measure: Measure;
  readonly strands: readonly Strand[];
}

/** Everything stated about one indicator in one unit and place, by measure, the one with the most values first. */
export interface IndicatorSeries {
  readonly indicator: string;
  /** The registered indicator, where the figures name one. */
  readonly indicatorId: string | undefined;
  readonly unit: string;
  readonly place: string | undefined;
  readonly panels: readonly IndicatorPanel[];
}

const JOINABLE: readonly PeriodKind[] = ['wholeYear', 'wholeMonth', 'moment'];
const SEPARATOR = '\u0000';

/** The series of indicators stated at least twice (same registered indicator, or the same words for it, unit and place, marks and capitals apart) for a known period. Points share a plane only where their measure agrees, and are joined only where qualifier, group and note agree too; stretches, ranges and open periods never are. */
export function findIndicatorSeries(
  statistics: readonly SourcedStatistic[],
): readonly IndicatorSeries[] {
  const groups = Map.groupBy(statistics, ({ statistic }) =>
    keyOf([nameOf(statistic), statistic.unit, statistic.place]),
  );
  return [...groups.values()].flatMap((group) => {
    const points = mergeSame(group.flatMap(toPoint));
    const first = points[0]?.statistic;
    if (first === undefined || points.length < 2) return [];
    const { indicator, indicatorId, unit, place } = first;
    const panels = [...Map.groupBy(points, measureKey).values()]
      .map(toPanel)
      .toSorted((a, b) => pointsOf(b).length - pointsOf(a).length);
    return [{ indicator, indicatorId, unit, place, panels }];
  });
}

// A figure that names a registered indicator is none of those that only share its words.
function nameOf({ indicator, indicatorId }: Statistic): string {
  return indicatorId === undefined ? indicator : `${SEPARATOR}${indicatorId}`;
}

/** Every value of a panel. */
export function pointsOf({ strands }: IndicatorPanel): readonly SeriesPoint[] {
  return strands.flatMap(({ points }) => points);
}

function toPoint({ statistic, source, organisation }: SourcedStatistic): readonly SeriesPoint[] {
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
  return [{ statistic, value, upper, period, kind, from, to, organisation, sources: [source] }];
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

/** The measure of a value. */
export function measureOf({
  statistic,
  period,
  kind,
  from,
  to,
  organisation,
}: SeriesPoint): Measure {
  const isStretch = kind === 'cumulative' && from !== undefined && to !== undefined;
  const first = period.start && earliestDay(period.start);
  const last = period.end && latestDay(period.end);
  return {
    kind,
    months: isStretch ? Math.round((to - from) * MONTHS) : undefined,
    aim: aimOf(statistic),
    organisation,
    area: statistic.place === undefined ? undefined : areaOf(statistic.place, { first, last }),
  };
}

const MONTHS = 12;

function measureKey(point: SeriesPoint): string {
  const { kind, months, aim, area } = measureOf(point);
  return keyOf([kind, String(months), aim, point.statistic.organisation, area]);
}

function definitionKey(point: SeriesPoint): string {
  const { qualifier, comparedWith, group, note, upper } = point.statistic;
  const shape = upper === undefined ? undefined : 'range';
  return keyOf([measureKey(point), qualifier, comparedWith, group, note, shape]);
}

function toPanel(points: readonly SeriesPoint[]): IndicatorPanel {
  const [first] = points;
  if (first === undefined) throw new Error('a panel without a value');
  const strands = [...Map.groupBy(points, definitionKey).values()].map(toStrand);
  return { measure: measureOf(first), strands };
}

function toStrand(points: readonly SeriesPoint[]): Strand {
  const ordered = points.toSorted((a, b) => timeOf(a) - timeOf(b));
  // Two values for one period contradict each other, «28,7» and «28,70» do not: no line may choose between them.
  const periods = new Set(points.map(({ period }) => period.edtf));
  const stated = new Set(
    points.map(({ period, value, upper }) => `${period.edtf} ${value} ${upper}`),
  );
  const agrees = periods.size === stated.size;
  const joined =
    agrees &&
    points.length > 1 &&
    points.every(({ kind, upper }) => JOINABLE.includes(kind) && upper === undefined);
  return { points: ordered, joined };
}

function timeOf(point: SeriesPoint): number {
  return point.to ?? point.from ?? 0;
}

function keyOf(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => foldText(part ?? '').replace(/\s+/g, ' ')).join(SEPARATOR);
}
