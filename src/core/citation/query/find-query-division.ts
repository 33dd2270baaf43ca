import {
  PINPOINT_UNITS,
  type PinpointUnit,
  UNIT_GRAMMAR,
} from '#core/citation/data/pinpoint-words.ts';
import { foldForNumbers } from './fold-for-numbers.ts';

/** A division as a reader names it: its kind, and its number as typed. */
export interface AskedDivision {
  readonly unit: PinpointUnit;
  readonly number: string;
}

const LABEL = new RegExp(
  `(?<![a-z0-9])(?:${PINPOINT_UNITS.map(labelPattern).join('|')})(?![a-z0-9%]|[.,/]\\d)`,
  'gi',
);

/** The division that a query asks for, with all that it names round it, the largest first: «khoản 2 Điều 5», «dieu 5 khoan 2», «mục III.2», «phần ii»; empty where it names none. */
export function findQueryDivision(query: string): readonly AskedDivision[] {
  const labels = [...foldForNumbers(query).matchAll(LABEL)].map(({ 0: whole, index, groups }) => {
    const [unit = 'dieu', folded = ''] = Object.entries(groups ?? {}).find(
      ([, number]) => number !== undefined,
    ) as [PinpointUnit, string];
    const end = index + whole.length;
    // A letter keeps its mark: «điểm đ» is not «điểm d».
    const written = query.normalize('NFC').slice(end - folded.length, end);
    return { unit, numbers: written.split('.') };
  });
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = PINPOINT_UNITS.indexOf(first.unit) - PINPOINT_UNITS.indexOf(last.unit);
  const isDownward = step === 0 ? /^[ivx]/i.test(first.numbers[0] ?? '') : step > 0;
  return (isDownward ? labels : labels.toReversed()).flatMap(({ unit, numbers }) =>
    numbers.map((number) => ({ unit, number })),
  );
}

function labelPattern(unit: PinpointUnit): string {
  const { word, value } = UNIT_GRAMMAR[unit];
  return `${word}\\s+(?:so\\s+)?(?<${unit}>${value})`;
}
