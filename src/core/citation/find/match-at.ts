/** Matches a sticky expression at one offset and nowhere else; `undefined` when it does not match there. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

/** The text of a capture group, `undefined` when the group took no part. */
export function group(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name];
}

/** True when the unit at an offset of composed text is a letter of any script. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text.charAt(at));
}

/** True when the unit at an offset is a lower-case letter. */
export function isLowerAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LOWER.test(text.charAt(at));
}

/** True when the unit at an offset is an upper-case letter. */
export function isUpperAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && UPPER.test(text.charAt(at));
}

/** True when a text holds a letter with a Vietnamese mark, or any other beyond the plain alphabet: then its words are compared with their marks. */
export function hasMarks(text: string): boolean {
  return MARKED_LETTER.test(text);
}

/** True when the unit at an offset is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && DIGIT.test(text.charAt(at));
}

const DIGIT = /\d/;
const MARKED_LETTER = /[^\P{L}a-z]/iu;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
