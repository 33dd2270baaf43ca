import { BODY_HEADS, FAMILY_NAMES, LEADERS, NAME_ENDS } from '#core/citation/data/issuer-words.ts';
import { ISSUERS } from '#core/citation/data/issuers.ts';
import { isUpperAt, matchAt } from './match-at.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** An issuer phrase beside a citation. */
export interface IssuerReading {
  readonly end: number;
  /** The phrase, place included: «Ban Thường vụ Thành ủy Hà Nội». */
  readonly phrase: string;
  /** Whether the phrase begins with a body of the issuers' table. */
  readonly standing: 'registered' | 'like a body';
}

const NAMES = ISSUERS.flatMap((issuer) => [issuer.name, ...(issuer.phrases ?? [])])
  .map(plainPhrase)
  .sort((one, other) => other.length - one.length)
  .map((words) => words.replaceAll('.', '\\.').replaceAll(' ', ' {1,3}'));

/** A registered body with its leaders in front («Chủ tịch UBND»), as an expression over a plain sketch. */
export const REGISTERED_BODY = `(?:(?:${LEADERS.join('|')}) {1,3}){0,2}(?:${NAMES.join('|')})(?![a-z\\d])`;

const REGISTERED = new RegExp(REGISTERED_BODY, 'y');
const UNKNOWN_HEAD = new RegExp(`(?:${BODY_HEADS.join('|')})(?![a-z])`, 'y');
const PUNCTUATION = '[,;:()"“”«»?!…/]|(?<!\\b(?:TP|Tp))\\.|\\n';
const NAME_END = new RegExp(`${PUNCTUATION}|(?<=\\s)(?:${NAME_ENDS.join('|')})\\s`, 'gu');
const PERSON = new RegExp(`(?<=\\s)(?:${FAMILY_NAMES.join('|')})\\s\\p{Lu}`, 'u');
const CAPITAL_WORD = /(?:Trung ương|Thành phố|Nhà nước|\p{Lu}[\p{L}\d&-]*)/gu;
const PLACE_NOUN =
  / {1,3}(?:tinh|thanh pho|huyen|quan|thi xa|tp|xa|phuong|khoi|co so|co quan)(?![a-z])/y;
const MAX_PHRASE = 80;

/** Reads the body that issued a document where its name begins at an offset: a registered one with its place, or a phrase that begins like a body. */
export function readIssuer(sketch: Sketch, at: number): IssuerReading | undefined {
  const registered = matchAt(REGISTERED, sketch.plain, at);
  if (registered !== undefined) {
    const end = endOfName(sketch, at + registered[0].length);
    return { end, phrase: phraseOf(sketch, at, end), standing: 'registered' };
  }
  const head = matchAt(UNKNOWN_HEAD, sketch.plain, at);
  if (head === undefined || !isUpperAt(sketch.composed, at)) return undefined;
  const end = endOfName(sketch, at + head[0].length);
  return { end, phrase: phraseOf(sketch, at, end), standing: 'like a body' };
}

/** Where a body's name ends that goes on at an offset: at its last capitalised word («Tỉnh ủy Bạc Liêu», «Hội Luật gia Việt Nam»), else at the noun of its place («UBND tỉnh»). */
export function endOfName(sketch: Sketch, from: number): number {
  const window = `${sketch.composed.slice(from, from + MAX_PHRASE)} `;
  NAME_END.lastIndex = 0;
  const written = window.slice(0, NAME_END.exec(window)?.index ?? window.length);
  const person = PERSON.exec(written)?.index ?? written.length;
  const last = [...written.slice(0, person).matchAll(CAPITAL_WORD)].at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  return from + (matchAt(PLACE_NOUN, sketch.plain, from)?.[0].length ?? 0);
}

function phraseOf(sketch: Sketch, start: number, end: number): string {
  return sketch.composed.slice(start, end).trim().replaceAll(/\s+/g, ' ');
}
