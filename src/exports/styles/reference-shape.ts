import type { Reference } from '../citing/reference.ts';

/** A reference as citeproc takes it: an object of CSL-JSON. */
export type CslItem = Reference;

/** What of a reference decides how a style writes it: a sign stands for the words of each value, one year for every other, one day for every other of as many digits; and what those words and digits are. */
export interface ReferenceShape {
  readonly shape: CslItem;
  readonly words: readonly string[];
  readonly digits: readonly (readonly [any: number, own: number])[];
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
  if (year < 1000 || year > 9999) return { shape, words, digits: [] };
  const anyDay = day === undefined ? undefined : day > 9 ? 28 : month === 8 ? 9 : 8;
  const parts = [ANY_YEAR, month, anyDay].filter((part) => part !== undefined);
  const issued = { ...item.issued, 'date-parts': [parts] as const };
  // The day first: the digits of a year may be those that stand for a day.
  const digits = [...standsFor(anyDay, day), ...standsFor(ANY_YEAR, year)];
  return { shape: { ...shape, issued }, words, digits };
}

function standsFor(any: number | undefined, own: number | undefined) {
  return any === undefined || own === undefined ? [] : [[any, own] as const];
}

/** The text of a reference, from that of its shape. */
export function fillShape(
  text: string,
  { words, digits }: Pick<ReferenceShape, 'words' | 'digits'>,
): string {
  const dated = digits.reduce(
    (done, [any, own]) => done.replaceAll(String(any), String(own)),
    text,
  );
  return dated.replace(STANDING, (sign) => words[sign.charCodeAt(0) - FIRST] ?? sign);
}

// What a style asks by its value.
const ASKED = new Set(['id', 'type', 'language', 'issued']);
// Digits that neither a month nor a day is written with; nor is a month with those that stand for a day.
const ANY_YEAR = 7777;
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
