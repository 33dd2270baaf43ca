import { ENGLISH_MONTHS } from '#core/english-dates.ts';
import type { Reference } from '../citing/reference.ts';

/** A reference as citeproc takes it: an object of CSL-JSON. */
export type CslItem = Reference;

/** What of a reference decides how a style writes it: a sign stands for the words of each value, one year for every other, one month, and one day for every other of as many digits; and what those words, and the parts of the date as they are written, are. */
export interface ReferenceShape {
  readonly shape: CslItem;
  readonly words: readonly string[];
  readonly date: ReadonlyMap<string, string>;
}

/** The shape of a reference. References of one shape are written alike but for their words: a style asks which values there are, with which signs each begins and ends, and which day of the year it is. */
export function shapeOf(item: CslItem): ReferenceShape {
  const words: string[] = [];
  const stand = (text: string): string => {
    const { head, inner, tail } = partsOf(oneLine(text));
    if (inner === '' || words.length === MOST) return text;
    words.push(inner);
    return head + String.fromCharCode(FIRST + words.length - 1) + tail;
  };
  const stood = Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      if (ASKED.has(name)) return [name, value];
      if (typeof value === 'string') return [name, stand(value)];
      if (Array.isArray(value))
        return [name, value.map(({ literal }) => ({ literal: stand(literal) }))];
      return [name, value];
    }),
  );
  const shape = { ...stood, id: '' } as unknown as CslItem;
  const [year = 0, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year < 1000 || year > 9999) return { shape, words, date: new Map() };
  const anyDay = day !== undefined && day > 9 ? 28 : 8;
  const parts = [ANY_YEAR, ...(month ? [ANY_MONTH] : []), ...(day ? [anyDay] : [])];
  const issued = { ...item.issued, 'date-parts': [parts] as const };
  const date = new Map([
    [String(ANY_YEAR), String(year)],
    ...(month ? monthAsWritten(month) : []),
    ...(day ? [[String(anyDay), String(day)] as const] : []),
  ]);
  return { shape: { ...shape, issued }, words, date };
}

// Styles write a month as a word of their locale or with two digits.
function monthAsWritten(month: number): readonly (readonly [any: string, own: string])[] {
  return [
    [nameOf(ANY_MONTH), nameOf(month)],
    [String(ANY_MONTH), String(month).padStart(2, '0')],
  ];
}

// As locale.xml has them.
function nameOf(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

/** The text of a reference, from that of its shape. */
export function fillShape(
  text: string,
  { words, date }: Pick<ReferenceShape, 'words' | 'date'>,
): string {
  return text
    .replace(ANY, (part) => date.get(part) ?? part)
    .replace(STANDING, (sign) => words[sign.charCodeAt(0) - FIRST] ?? sign);
}

// What a style asks by its value.
const ASKED = new Set(['id', 'type', 'language', 'issued']);
// The parts of a date that stand for all others: none is written with the digits of another, nor does a style write any besides.
const ANY_YEAR = 7777;
const ANY_MONTH = 12;
const ANY = /7777|December|12|28|8/g;
// Of the private signs, those behind the ones that stand for markup.
const FIRST = 0xe100;
const MOST = 0x100;
const STANDING = /[\ue100-\ue1ff]/g;
const SIGNS_BEFORE = /^[\p{P}\p{S}\p{Z}]+/u;
const SIGN = /[\p{P}\p{S}\p{Z}]/u;

// The signs a text begins with, the signs it ends with, and what stands between.
function partsOf(text: string): Readonly<Record<'head' | 'inner' | 'tail', string>> {
  const [head = ''] = SIGNS_BEFORE.exec(text) ?? [];
  let end = text.length;
  while (end > head.length) {
    const last = lastCharacter(text, end);
    if (!SIGN.test(last)) break;
    end -= last.length;
  }
  return { head, inner: text.slice(head.length, end), tail: text.slice(end) };
}

function lastCharacter(text: string, end: number): string {
  const pair = text.slice(end - 2, end);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : text.slice(end - 1, end);
}

function oneLine(text: string): string {
  return SPACES.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

// What is written otherwise on one line.
const SPACES = /[^\S ]|\s\s|^\s|\s$/;
