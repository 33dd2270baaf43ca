import { isVietnameseSyllable } from '#core/text/vietnamese-syllable.ts';
import type { DoubtfulWord, MendLine } from './lost-letters.ts';

// In TCVN3 the letter ư is the byte of the soft hyphen, which programs drop as invisible.
const LOST = 'ư';
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Syllables that are another syllable without their ư («ta» and «tưa», «tới» and «tưới»); a word that lost it from any
 * other is no syllable. After ư and its vowels: ưa, ưu, ươi, ươm, ươn, ươp, ươt, as the syllabary of Vietnamese has them.
 */
const HIDING = new Set(
  [
    'bưa cưa chưa dưa đưa lưa mưa nưa ngưa sưa tưa thưa trưa ưa xưa',
    'bưu cưu hưu lưu mưu ngưu sưu trưu ưu',
    'bươi bưởi cười cưới cưỡi dưới đười lưới lười lưỡi mươi mười người rươi rưới rười rưỡi rượi sưởi tươi tưới tười',
    'bươm chườm cườm đượm gườm gươm lượm nườm rướm tươm ươm ướm',
    'lươn lườn lượn mướn mượn phướn sườn trườn ươn ưỡn vươn vườn vượn',
    'cướp mướp nượp ướp',
    'lướt lượt mướt mượt phượt rượt sướt thượt trượt ướt vượt',
  ].flatMap((syllables) => syllables.split(' ')),
);

/** How to mend lines of a text in TCVN3 whose letters ư were all lost; `undefined` where none was. */
export function mendLostHorn(text: string): MendLine | undefined {
  if (text.includes(LOST)) return undefined;
  const words = new Set(readHyphens(text).match(WORD) ?? []);
  if (readHyphens(text) !== text) return mendLine;
  const isLost = [...words].some((word) => /[^\0-\x7F]/.test(word) && mend(word).length === 1);
  return isLost ? mendLine : undefined;
}

const HYPHENED = /\p{L}*-[\p{L}-]*/gu;

/** The text with each hyphen inside a word of TCVN3 as the ư that it was: readers of PDF show the soft hyphen so («®-îc» for «được»). */
export function readHyphens(text: string): string {
  return text.replace(HYPHENED, (word) => {
    const isCapital = word.length > 1 && word === word.toUpperCase();
    const made = word.replaceAll('-', isCapital ? LOST.toUpperCase() : LOST);
    const parts = word.split('-').filter((part) => part !== '');
    const isTwo = parts.length > 1 && parts.every(isVietnameseSyllable);
    const isWord = parts.length > 0 && isVietnameseSyllable(made) && hasToneInPlace(made);
    return isWord && !isTwo ? made : word;
  });
}

function mendLine(written: string): ReturnType<MendLine> {
  const doubtful: Omit<DoubtfulWord, 'line'>[] = [];
  const line = readHyphens(written);
  // Where hyphens stand for it, none was lost.
  if (line !== written) return { text: line, doubtful };
  const text = line.replace(WORD, (word, at: number) => {
    const readings = mend(word);
    const [only, ...others] = readings;
    if (only === undefined) return word;
    const isName = isInitial(line, word, at);
    if (others.length === 0 && !isVietnameseSyllable(word) && !isName) return only;
    doubtful.push({
      word,
      readings: isName || isVietnameseSyllable(word) ? [word, ...readings] : readings,
    });
    return word;
  });
  return { text, doubtful };
}

/** A letter that may stand for itself: «T», or a unit behind a number. */
function isInitial(line: string, word: string, at: number): boolean {
  if (word.length > 1) return false;
  return word === word.toUpperCase() || /\d\s?$/.test(line.slice(0, at));
}

/** What a word may have been before its ư was lost. */
function mend(word: string): readonly string[] {
  const isSyllable = isVietnameseSyllable(word);
  const made = Array.from({ length: word.length + 1 }, (_, at) => {
    const isCapital = word.length > 1 && word === word.toUpperCase();
    return word.slice(0, at) + (isCapital ? LOST.toUpperCase() : LOST) + word.slice(at);
  });
  const possible = made.filter((one) => isVietnameseSyllable(one) && hasToneInPlace(one));
  const kept = isSyllable ? possible.filter((one) => HIDING.has(one.toLowerCase())) : possible;
  return [...new Set(kept)];
}

/** The lost letter bore no tone: a tone elsewhere is right only in «ươ». */
function hasToneInPlace(word: string): boolean {
  const small = word.toLowerCase();
  return (
    !/[\u0300\u0301\u0303\u0309\u0323]/.test(small.normalize('NFD')) || /ư[ơờởỡớợ]/.test(small)
  );
}
