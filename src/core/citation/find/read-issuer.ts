import { LEADERS } from '#core/citation/data/issuer-words.ts';
import { ISSUERS } from '#core/citation/data/issuers.ts';
import { BODY_HEAD, endOfName } from './end-of-name.ts';
import { isUpperAt, matchAt } from './match-at.ts';
import { oneOfNames } from './one-of-names.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** An issuer phrase beside a citation. */
export interface IssuerReading {
  readonly end: number;
  /** The phrase, place included: «Ban Thường vụ Thành ủy Hà Nội». */
  readonly phrase: string;
  /** Whether the phrase begins with a body of the issuers' table. */
  readonly standing: 'registered' | 'like a body';
}

const NAMES = oneOfNames(
  ISSUERS.flatMap((issuer) => [issuer.name, ...(issuer.phrases ?? [])]).map(plainPhrase),
);

/** A registered body with its leaders in front («Chủ tịch UBND»), as an expression over a plain sketch. */
export const REGISTERED_BODY = `(?:(?:${LEADERS.join('|')}) {1,3}){0,2}${NAMES}(?![a-z\\d])`;

const REGISTERED = new RegExp(REGISTERED_BODY, 'y');
const UNKNOWN_HEAD = new RegExp(BODY_HEAD, 'y');

/** Reads the body that issued a document where its name begins at an offset: a registered one with its place, or a phrase that begins like a body. */
export function readIssuer(sketch: Sketch, at: number): IssuerReading | undefined {
  const registered = matchAt(REGISTERED, sketch.plain, at);
  if (registered !== undefined) {
    const end = endOfName(sketch, at + registered[0].length, 'place');
    return { end, phrase: phraseOf(sketch, at, end), standing: 'registered' };
  }
  const head = matchAt(UNKNOWN_HEAD, sketch.plain, at);
  if (head === undefined || !isUpperAt(sketch.composed, at)) return undefined;
  const end = endOfName(sketch, at + head[0].length, 'words');
  return { end, phrase: phraseOf(sketch, at, end), standing: 'like a body' };
}

function phraseOf(sketch: Sketch, start: number, end: number): string {
  return sketch.composed.slice(start, end).trim().replaceAll(/\s+/g, ' ');
}
