import {
  BODY_HEADS,
  FAMILY_NAMES,
  LONG_COMPOUNDS,
  NAME_CONNECTIVES,
  NAME_ENDS,
  PLACE_NOUNS,
} from '#core/citation/data/issuer-words.ts';
import { isDigitAt, isUpperAt, matchAt } from './match-at.ts';
import type { Sketch } from './sketch-text.ts';

/** The first word of a body's name, as an expression over a plain sketch. */
export const BODY_HEAD = `(?:${BODY_HEADS.join('|')})(?![a-z])`;

/** What may follow where a name is taken up: only a `place`, each syllable a capital, after a body named in full; `words` of any kind after the first word of a body. */
export type NameTail = 'place' | 'words';

const ANOTHER_BODY = new RegExp(BODY_HEAD, 'y');
const PERSON = new RegExp(`(?:${FAMILY_NAMES.join('|')})\\s{1,2}\\p{Lu}`, 'uy');
const NAME_END = new RegExp(`(?:${NAME_ENDS.join('|')})(?!\\p{L})`, 'uy');
const PLACE_NOUN = new RegExp(`(?:${PLACE_NOUNS.join('|')})(?!\\p{L})`, 'uiy');
const CONNECTIVE = new RegExp(
  `(?:${[...PLACE_NOUNS, ...NAME_CONNECTIVES].join('|')})(?!\\p{L})`,
  'uiy',
);
const LONG_COMPOUND = new RegExp(`(?:${LONG_COMPOUNDS.join('|')})(?!\\p{L})`, 'uy');
const WORD = /(?<gap>\s{0,3}(?:[-–]\s{0,2})?)(?<word>[\p{L}\d&]+)/uy;
const CITY_SIGN = /(?:TP|Tp)\./y;
const ALL_CAPITALS = /^[\p{Lu}\d&]{2,}$/u;
const AND = /^(?:và|&)$/;
const MAX_WORDS = 24;
/** A line shorter than this was ended on purpose, not wrapped. */
const WRAPPED_LINE = 45;

/** One word further in a name: `named` words may end it, `bound` ones only lead on. */
interface Step {
  readonly end: number;
  readonly kind: 'named' | 'bound' | 'place noun';
  readonly word: string;
}

/** Where a body's name ends that goes on at an offset: with its last capitalised word («Tỉnh ủy Bạc Liêu», «Sở Khoa học và Công nghệ»), else with the noun of its place («UBND tỉnh»). */
export function endOfName(sketch: Sketch, from: number, tail: NameTail): number {
  let named: number | undefined;
  let noun = from;
  let step: Step = { end: from, kind: 'bound', word: '' };
  for (let words = 0; words < MAX_WORDS; words += 1) {
    const next = nextStep(sketch, step, tail);
    if (next === undefined) break;
    if (next.kind === 'named') named = next.end;
    if (next.kind === 'place noun' && step.end === from) noun = next.end;
    step = next;
  }
  return named ?? noun;
}

function nextStep(sketch: Sketch, last: Step, tail: NameTail): Step | undefined {
  const { composed } = sketch;
  const match = matchAt(WORD, composed, last.end);
  const { gap = '', word = '' } = match?.groups ?? {};
  const start = last.end + gap.length;
  if (word === '' || gap === '' || isParted(sketch, last.end, gap)) return undefined;
  // Under a body named in full a new line begins: a signature, a headline.
  if (tail === 'place' && last.kind !== 'place noun' && gap.includes('\n')) return undefined;
  if (matchAt(NAME_END, composed, start) || matchAt(PERSON, composed, start)) return undefined;
  const city = matchAt(CITY_SIGN, composed, start);
  if (city !== undefined) return cityStep(sketch, start + city[0].length);
  const long = matchAt(LONG_COMPOUND, composed, start)?.[0];
  if (long !== undefined) return { end: start + long.length, kind: 'named', word: long };
  if (!isUpperAt(composed, start) || matchAt(PLACE_NOUN, composed, start))
    return smallStep(sketch, start, tail);
  // «Sở Y tế và Sở Tài chính», «Bộ Công an - Bộ Tư pháp» are two bodies.
  const isJoint = AND.test(last.word) || gap.trim() !== '';
  if (isJoint && matchAt(ANOTHER_BODY, sketch.plain, start)) return undefined;
  const isRun = isUpperAt(last.word, 0) || tail === 'place' || ALL_CAPITALS.test(word);
  const second = isRun ? undefined : secondSyllable(sketch, start + word.length);
  if (second !== undefined) return { end: second.end, kind: 'named', word: second.word };
  // «Bộ trưởng Bộ Lao động»: after a head the name begins anew.
  const isHead = matchAt(ANOTHER_BODY, sketch.plain, start)?.[0].length === word.length;
  return { end: start + word.length, kind: 'named', word: isHead ? '' : word };
}

function smallStep({ composed }: Sketch, start: number, tail: NameTail): Step | undefined {
  const noun = matchAt(PLACE_NOUN, composed, start)?.[0];
  if (noun !== undefined) return { end: start + noun.length, kind: 'place noun', word: noun };
  const bond = tail === 'words' ? matchAt(CONNECTIVE, composed, start)?.[0] : undefined;
  return bond === undefined
    ? undefined
    : { end: start + bond.length, kind: 'bound', word: bond.toLowerCase() };
}

/** «TP.HCM»: no blank need follow the point. */
function cityStep({ composed }: Sketch, at: number): Step | undefined {
  const match = matchAt(WORD, composed, at);
  const { gap = '', word = '' } = match?.groups ?? {};
  if (!isUpperAt(composed, at + gap.length)) return undefined;
  return { end: at + gap.length + word.length, kind: 'named', word };
}

/** «Khoa học», «Chính phủ»: a small syllable right after a capitalised one that opens a word. */
function secondSyllable(
  sketch: Sketch,
  at: number,
): { readonly end: number; readonly word: string } | undefined {
  const { composed } = sketch;
  const { gap = '', word = '' } = matchAt(WORD, composed, at)?.groups ?? {};
  const start = at + gap.length;
  if (gap === '' || gap.trim() !== '' || isParted(sketch, at, gap)) return undefined;
  if (isUpperAt(composed, start) || isDigitAt(composed, start)) return undefined;
  if (matchAt(NAME_END, composed, start) || matchAt(CONNECTIVE, composed, start)) return undefined;
  return { end: start + word.length, word };
}

/** A line that was ended on purpose parts names; a wrapped one does not. */
function isParted({ composed, plain }: Sketch, at: number, gap: string): boolean {
  if (!gap.includes('\n')) return false;
  if (plain.slice(at, at + gap.length).includes('\n')) return true;
  return at < WRAPPED_LINE || composed.slice(at - WRAPPED_LINE, at).includes('\n');
}
