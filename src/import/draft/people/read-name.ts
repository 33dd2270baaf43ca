import { OFFICES } from './titles.ts';

/** A name of a person where it stands in a text, in UTF-16 units. */
export interface ReadName {
  readonly name: string;
  readonly end: number;
}

const PART = "[\\p{Ll}\\p{M}]*(?:['’]\\p{Lu}?\\p{Ll}+)?";
const NAME = new RegExp(
  `\\p{Lu}${PART}(?:[^\\S\\n]\\p{Lu}${PART}){1,5}(?![\\p{L}\\p{M}\\d&])`,
  'uy',
);
// «Phó Giám đốc» behind a name without a comma is no part of it.
const OFFICE = new RegExp(
  `[^\\S\\n](?:${OFFICES.filter((office) => office.includes(' ')).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

/** The name that begins at an offset of a text: two to six words with a capital each; `undefined` where none does. */
export function readName(text: string, at: number): ReadName | undefined {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (match === null) return undefined;
  const office = OFFICE.exec(text.slice(at, at + match[0].length + LONGEST_OFFICE));
  const length = Math.min(office?.index ?? match[0].length, match[0].length);
  const written = text.slice(at, at + length);
  if (!/[^\S\n]/.test(written)) return undefined;
  return { name: written.replace(/\s+/g, ' '), end: at + length };
}

const LONGEST_OFFICE = 24;
