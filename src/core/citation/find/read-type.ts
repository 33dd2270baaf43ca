import { DOCUMENT_TYPES, type DocumentType } from '#core/citation/data/document-types.ts';
import { hasMarks, isLetterAt, isLowerAt, isUpperAt } from './match-at.ts';
import { oneOfNames } from './one-of-names.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** The name of a document type as it stands in the text. */
export interface TypeReading {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
  readonly form: 'name' | 'unmarked name' | 'misspelt name' | 'initials';
}

const BY_PLAIN_NAME = new Map(
  DOCUMENT_TYPES.flatMap((type) =>
    [type.name, ...(type.aliases ?? [])].map((name) => [plainPhrase(name), type] as const),
  ),
);
const BY_INITIALS = new Map(
  DOCUMENT_TYPES.flatMap((type) =>
    (type.initials ?? []).map((initials) => [plainPhrase(initials), type] as const),
  ),
);
const MARKED_NAMES = new Set(
  DOCUMENT_TYPES.flatMap((type) =>
    [type.name, ...(type.aliases ?? [])].map((name) => name.toLowerCase()),
  ),
);
const SPACES = /\s+/g;

/** Every name of a type, as one expression over a plain sketch, longest first. */
export const NAME_PATTERN = oneOfNames(BY_PLAIN_NAME.keys());

/** Every name and every set of initials of a type, as one expression over a plain sketch. */
export const TYPE_PATTERN = [
  NAME_PATTERN,
  `(?<![a-z\\d])${oneOfNames(BY_INITIALS.keys())}(?= {0,2}-?(?:\\d|so[ :.]|so\\d|tw|tu|t\\.|trung uong|hoi nghi|dai hoi|dh [\\divxd]))`,
].join('|');

/** Makes a reading of one match of `TYPE_PATTERN`; `undefined` when the word only looks like a type: inside another word, or initials in lower case. */
export function readType(sketch: Sketch, start: number, matched: string): TypeReading | undefined {
  const words = matched.replace(SPACES, ' ');
  const end = start + matched.length;
  const named = BY_PLAIN_NAME.get(words);
  if (named !== undefined) {
    if (!isWordStart(sketch, start) || isGluedLetter(sketch, end)) return undefined;
    return { start, end, type: named, form: nameForm(sketch.composed.slice(start, end)) };
  }
  const type = BY_INITIALS.get(words);
  if (type === undefined || !isInitials(sketch.composed.slice(start, end), type)) return undefined;
  return { start, end, type, form: 'initials' };
}

function isInitials(written: string, type: DocumentType): boolean {
  return (type.initials ?? []).includes(written.replaceAll('Ð', 'Đ'));
}

/** A capital after a small letter begins a word that was pasted without its space («theoThông tư»). */
function isWordStart(sketch: Sketch, start: number): boolean {
  if (!isLetterAt(sketch.composed, start - 1)) return true;
  return isLowerAt(sketch.composed, start - 1) && isUpperAt(sketch.composed, start);
}

function isGluedLetter(sketch: Sketch, end: number): boolean {
  return isLetterAt(sketch.composed, end) && !sketch.plain.startsWith('so ', end);
}

function nameForm(written: string): TypeReading['form'] {
  if (!hasMarks(written)) return 'unmarked name';
  const isRight = MARKED_NAMES.has(written.toLowerCase().replace(SPACES, ' '));
  return isRight ? 'name' : 'misspelt name';
}
