import {
  DIVISION_UNITS,
  type Division,
  type DivisionLabel,
  type DivisionUnit,
} from './division.ts';
import type { LabelReading } from './read-label.ts';

/** A division as it was come upon, and its line in the body. */
export interface FoundLabel extends LabelReading {
  readonly line: number;
}

/** What is wrong with the numbers of a body's divisions. */
export interface OutlineFault {
  readonly kind: 'numbered twice' | 'out of order';
  readonly division: Division;
  /** The one of that number, or the one before it. */
  readonly other: Division;
}

/** The divisions of one body as they are come upon in order; each gets its address, and a number that comes twice or too late is a fault. */
export class Outline {
  readonly divisions: Division[] = [];
  readonly faults: OutlineFault[] = [];
  #open: Division[] = [];
  readonly #byAnchor = new Map<string, Division>();
  readonly #last = new Map<string, Division>();

  /** The smallest division that is open. */
  get within(): DivisionUnit | undefined {
    return this.#open.at(-1)?.unit;
  }

  /** Whether a division of a kind is open. */
  has(unit: DivisionUnit): boolean {
    return this.#open.some((open) => open.unit === unit);
  }

  /** Whether a division of this kind and number lies already where one would be entered now. */
  holds(label: DivisionLabel): boolean {
    const above = this.#open.filter((open) => rank(open.unit) < rank(label.unit));
    return this.#byAnchor.has(anchorOf([...above, label]));
  }

  /** Whether a plain number goes on with the series of its kind where one would be entered now: 1 begins it. */
  continues({ unit, number }: DivisionLabel): boolean {
    const above = this.#open.filter((open) => rank(open.unit) < rank(unit));
    const last = this.#last.get(seriesKey([...above, { unit, number }]));
    return Number(number) === Number(last?.number ?? 0) + 1;
  }

  /** Closes every division smaller than a kind. */
  closeBelow(unit: DivisionUnit): void {
    this.#open = this.#open.filter((open) => rank(open.unit) <= rank(unit));
  }

  /** Enters a division; gives its address, `undefined` where another one has it already. */
  enter({ unit, number, title, line }: FoundLabel): string | undefined {
    this.#open = this.#open.filter((open) => rank(open.unit) < rank(unit));
    const path = [
      ...this.#open.map(({ unit: kind, number: of }) => ({ unit: kind, number: of })),
      { unit, number },
    ];
    const anchor = anchorOf(path);
    const division: Division = { unit, number, title, line, path, anchor };
    this.#open.push(division);
    const other = this.#byAnchor.get(anchor);
    if (other !== undefined) {
      this.faults.push({ kind: 'numbered twice', division, other });
      return undefined;
    }
    this.#byAnchor.set(anchor, division);
    const series = seriesKey(path);
    const last = this.#last.get(series);
    if (last !== undefined && ordinal(number) < ordinal(last.number))
      this.faults.push({ kind: 'out of order', division, other: last });
    this.#last.set(series, division);
    this.divisions.push(division);
    return anchor;
  }
}

/** The address of a division on its document's page; articles are counted through chapters and sections, and the letter đ is no d. */
export function anchorOf(path: readonly DivisionLabel[]): string {
  const own = path.at(-1);
  return [...seriesOf(path), ...(own === undefined ? [] : [own])]
    .map((label, index, all) => segmentOf(label, all[index - 1]))
    .join('-');
}

function seriesKey(path: readonly DivisionLabel[]): string {
  const unit = path.at(-1)?.unit ?? 'dieu';
  return anchorOf([...seriesOf(path), { unit, number: '*' }]);
}

/** The divisions within which numbers of a kind are counted. */
function seriesOf(path: readonly DivisionLabel[]): readonly DivisionLabel[] {
  const above = path.slice(0, -1);
  const own = path.at(-1);
  if (own?.unit !== 'dieu' && !above.some(({ unit }) => unit === 'dieu')) return above;
  return above.filter(({ unit }) => unit === 'phuLuc' || rank(unit) >= rank('dieu'));
}

function segmentOf({ unit, number }: DivisionLabel, above: DivisionLabel | undefined): string {
  const written = number.replaceAll(/[đĐ]/g, 'dd').toLowerCase();
  if (unit === 'so' || (unit === 'diem' && above?.unit === 'so')) return written;
  return [SEGMENTS[unit], written].filter(Boolean).join('-');
}

const SEGMENTS: Readonly<Record<DivisionUnit, string>> = {
  phuLuc: 'phu-luc',
  phan: 'phan',
  chuong: 'chuong',
  muc: 'muc',
  dieu: 'dieu',
  so: '',
  khoan: 'khoan',
  diem: 'diem',
};

const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const ROMAN_WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Where a number stands in its series: «30a» is behind 30, «đ» behind «d», «IX» the ninth. */
function ordinal(number: string): number {
  const [, figures, letter = ''] = /^(\d+)([a-zđ]?)$/.exec(number) ?? [];
  if (figures !== undefined) return Number(figures) + (ALPHABET.indexOf(letter || ' ') + 1) / 100;
  if (/^[IVXL]+$/.test(number)) return romanOrdinal(number);
  return ALPHABET.indexOf(number.toLowerCase());
}

/** What a Roman number is worth, in capitals or not. */
export function romanOrdinal(number: string): number {
  const worths = [...number.toUpperCase()].map((letter) => ROMAN_WORTH[letter] ?? 0);
  return worths.reduce(
    (sum, worth, index) => sum + (worth < (worths[index + 1] ?? 0) ? -worth : worth),
    0,
  );
}

function rank(unit: DivisionUnit): number {
  return DIVISION_UNITS.indexOf(unit);
}
