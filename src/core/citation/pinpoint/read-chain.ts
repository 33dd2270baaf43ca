import {
  PINPOINT_UNITS,
  type PinpointUnit,
  THIS_ONE,
  UNIT_GRAMMAR,
} from '#core/citation/data/pinpoint-words.ts';
import { matchAt } from '#core/citation/find/match-at.ts';
import { readOrdinal } from '#core/citation/find/read-ordinal.ts';
import { NAME_PATTERN } from '#core/citation/find/read-type.ts';
import type { Sketch } from '#core/citation/find/sketch-text.ts';
import type { Chain, Divisions } from './pinpoint.ts';

const WORDS = PINPOINT_UNITS.map((unit) => UNIT_GRAMMAR[unit].word).join('|');
const UNIT_OF = new Map(PINPOINT_UNITS.map((unit) => [UNIT_GRAMMAR[unit].word, unit]));

/** Where a pinpoint may begin, as an expression over a plain sketch. */
export const CHAIN_START = `(?<![a-z\\d])(?:cac {1,3})?(?:${WORDS})(?![a-z])`;

const OPENING = new RegExp(
  `(?<many>cac {1,3})?(?<word>${WORDS})(?<gap> {1,3}(?:(?<=phu luc {1,3})so {1,2}(?=\\d|[ivx]{1,6}(?![a-z])))?)`,
  'y',
);
const VALUES = new Map(
  PINPOINT_UNITS.map((unit) => [
    unit,
    new RegExp(`(?:${UNIT_GRAMMAR[unit].value})(?![\\p{L}\\d%]|[.,/]\\d|-\\p{L})`, 'uy'),
  ]),
);
const THIS = new RegExp(`${THIS_ONE}(?![a-z])`, 'y');
const ORDINAL_SIGN = /thu {1,2}/y;
const LIST_JOINT = / {0,2}(?<sign>[,;](?: {0,2}(?:va|hoac))?| va| hoac| den|-) {0,3}/y;
const NEST_JOINT = /(?<sign> {0,2},? {0,2}(?:(?:cua|thuoc|tai|o) {1,3})?)/y;
/** What may follow a number of a list that stands without its division's name. */
const AFTER_MEMBER = new RegExp(
  ` {0,3}(?:[,;.:)"”»\\]\\n]|$)| {1,3}(?:va|hoac|den|cua|thuoc|tai|nay|${WORDS}|${NAME_PATTERN}|luat|bo luat)(?![a-z])`,
  'y',
);
const MAX_LIST = 40;
const MAX_RANGE = 60;

/** Reads «điểm a khoản 1 Điều 3», «khoản 7, 8 và 9 Điều 38», «Điều 5, khoản 2», «mục 2 phần III» at an offset; `undefined` where no number follows the name of a division. */
export function readChain(sketch: Sketch, start: number): Chain | undefined {
  let unit = readUnit(sketch, start, 'first');
  if (unit === undefined) return undefined;
  const units: UnitReading[] = [unit];
  let end = unit.end;
  for (let next = nextUnit(sketch, units); next !== undefined; next = nextUnit(sketch, units)) {
    units.push(next);
    end = next.end;
    unit = next;
  }
  const divisions: Divisions = Object.fromEntries(
    units.map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
  const largest = units.reduce((one, other) => (rank(other.name) > rank(one.name) ? other : one));
  return { start, end, divisions, largest: largest.name };
}

interface UnitReading {
  readonly end: number;
  readonly name: PinpointUnit;
  readonly values: readonly string[];
}

function nextUnit(sketch: Sketch, units: readonly UnitReading[]): UnitReading | undefined {
  const last = units.at(-1);
  if (last === undefined || last.values[0] === THIS_ONE) return undefined;
  const joint = matchAt(NEST_JOINT, sketch.plain, last.end);
  const next = joint && readUnit(sketch, last.end + joint[0].length, 'further');
  if (next === undefined || units.some(({ name }) => name === next.name)) return undefined;
  const [first, second] = units;
  const isUp = rank(next.name) > rank(last.name);
  const wentUp =
    first !== undefined && second !== undefined && rank(second.name) > rank(first.name);
  if (second !== undefined && isUp !== wentUp) return undefined;
  // «Điều 3, khoản 2 Điều 5»: the paragraph belongs to the article after it.
  return isUp || !leadsUp(sketch, next, units) ? next : undefined;
}

function leadsUp(sketch: Sketch, { end }: UnitReading, units: readonly UnitReading[]): boolean {
  const joint = matchAt(NEST_JOINT, sketch.plain, end);
  const after = joint && readUnit(sketch, end + joint[0].length, 'further');
  return after !== undefined && units.some(({ name }) => name === after.name);
}

function readUnit(
  sketch: Sketch,
  start: number,
  place: 'first' | 'further',
): UnitReading | undefined {
  const opening = matchAt(OPENING, sketch.plain, start);
  const name = UNIT_OF.get(opening?.groups?.['word'] ?? '');
  if (opening === undefined || name === undefined) return undefined;
  const at = start + opening[0].length;
  const self = matchAt(THIS, sketch.plain, at);
  if (self !== undefined) return { end: at + self[0].length, name, values: [THIS_ONE_WRITTEN] };
  const first = readValue(sketch, name, at);
  if (first === undefined) return undefined;
  const values = [first.value];
  let { end } = first;
  while (values.length < MAX_LIST) {
    const member = readMember(sketch, { name, end, place });
    if (member === undefined) break;
    values.push(...expand(values.at(-1) ?? '', member));
    end = member.end;
  }
  return { end, name, values };
}

const THIS_ONE_WRITTEN = 'này';

interface Value {
  readonly end: number;
  readonly value: string;
}

interface Member extends Value {
  readonly sign: string;
}

/** A further number of a list; under the first division of a pinpoint each may repeat its name («điểm a và điểm c khoản 2»). */
function readMember(
  sketch: Sketch,
  { name, end, place }: Pick<UnitReading, 'name' | 'end'> & { place: 'first' | 'further' },
): Member | undefined {
  const joint = matchAt(LIST_JOINT, sketch.plain, end);
  if (joint === undefined) return undefined;
  const at = end + joint[0].length;
  const sign = joint.groups?.['sign'] ?? '';
  const repeated = place === 'first' ? matchAt(OPENING, sketch.plain, at) : undefined;
  if (repeated !== undefined && repeated.groups?.['word'] !== UNIT_GRAMMAR[name].word)
    return undefined;
  const value = readValue(sketch, name, at + (repeated?.[0].length ?? 0));
  if (value === undefined) return undefined;
  if (repeated !== undefined) return { ...value, sign };
  const isPlain = /^\d+$/.test(value.value);
  return isPlain && matchAt(AFTER_MEMBER, sketch.plain, value.end) === undefined
    ? undefined
    : { ...value, sign };
}

function readValue(sketch: Sketch, name: PinpointUnit, at: number): Value | undefined {
  const pattern = VALUES.get(name);
  const written = pattern && matchAt(pattern, sketch.composed, at);
  if (written !== undefined) return { end: at + written[0].length, value: written[0] };
  const sign = name === 'phan' ? matchAt(ORDINAL_SIGN, sketch.plain, at) : undefined;
  const ordinal = sign && readOrdinal(sketch.plain, at + sign[0].length);
  return ordinal && { end: ordinal.end, value: String(ordinal.value) };
}

/** «Điều 5 đến Điều 9» is every article between. */
function expand(last: string, { value, sign }: Member): readonly string[] {
  const [from, to] = [Number(last), Number(value)];
  const isRange = sign === ' den' || sign === '-';
  if (!isRange || !(to > from && to - from <= MAX_RANGE)) return [value];
  return Array.from({ length: to - from }, (_, index) => String(from + index + 1));
}

/** How large a division is: a point is the smallest. */
export function rank(unit: PinpointUnit): number {
  return PINPOINT_UNITS.indexOf(unit);
}
