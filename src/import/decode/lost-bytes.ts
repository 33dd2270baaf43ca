import { isVietnameseSyllable } from '#core/text/vietnamese-syllable.ts';
import type { DoubtfulWord, MendLine } from './lost-letters.ts';

/** Groups of bytes that are lost together: those that Windows-1252 has no sign for, the space that does not break, the soft hyphen. */
type Loss = 'unassigned' | 'space' | 'hyphen';

/** What a letter of UTF-8 looks like that lost its last byte, and the letters it may have been by the byte that was lost. */
const CUT: readonly { readonly seen: string; readonly letters: Readonly<Record<Loss, string>> }[] =
  [
    { seen: 'á»', letters: { unassigned: 'ềọỏỐờ', space: 'Ỡ', hyphen: 'ử' } },
    { seen: 'áº', letters: { unassigned: '', space: 'Ạ', hyphen: 'ậ' } },
    { seen: 'Ã', letters: { unassigned: 'ÁÍÝ', space: 'à', hyphen: 'í' } },
    { seen: 'Ä', letters: { unassigned: 'Đ', space: '', hyphen: '' } },
    { seen: 'Æ', letters: { unassigned: '', space: 'Ơ', hyphen: '' } },
    { seen: 'â€', letters: { unassigned: '”', space: '', hyphen: '' } },
  ];
const LOSSES: readonly Loss[] = ['unassigned', 'space', 'hyphen'];
/** «Ã» alone is also a letter of Vietnamese, a capital. */
const CUT_LETTER = /á»|áº|Ä|Æ|\p{Ll}Ã|Ã\p{Ll}/u;
const CUT_MARK = /â€\uFFFD?/g;
/** A word with a cut letter; where that was cut at a space, the rest of the word stands behind it. */
const CUT_WORD = /[\p{L}\p{M}]*(?:á»|áº|Ã|Ä|Æ)[\p{L}\p{M}º»\uFFFD]*/gu;
const AT_SPACE = /([\p{L}\p{M}]*)Ã ([\p{L}\p{M}]+)/gu;
/** A space would stand where a space was lost; a soft hyphen leaves nothing. */
const HYPHEN_GONE = /(?:Ã|áº)[\p{L},.;:)]/u;
/** A word has one letter lost, hardly ever two; every further one multiplies the readings. */
const MOST_CUTS = 3;

/** How to mend lines that were UTF-8 read as Windows-1252 and lost bytes on the way; `text` is all of them. */
export function mendLostBytes(text: string): MendLine | undefined {
  if (!CUT_LETTER.test(text) && !text.includes('â€')) return undefined;
  // A group is lost as a whole or not at all: where one letter of it came through, all did.
  const lost = LOSSES.filter((loss) =>
    CUT.every(({ letters }) => ![...letters[loss]].some((letter) => text.includes(letter))),
  );
  const isSpaceSeen = /Ã {2}/.test(text) || [...text.matchAll(AT_SPACE)].some(isOneWord);
  const isHyphenSeen = HYPHEN_GONE.test(text);
  const certain = lost.filter(
    (loss) =>
      loss === 'unassigned' || isSpaceSeen === isHyphenSeen || isSpaceSeen === (loss === 'space'),
  );
  return (line) => mendLine(isSpaceSeen ? joinAtSpaces(line) : line, certain);
}

/** «hÃ ng» is one word, «lÃ mÃ » are two. */
function isOneWord([, before = '', after = '']: RegExpMatchArray): boolean {
  return isVietnameseSyllable(`${before}à${after}`) && !isVietnameseSyllable(after);
}

function mendLine(line: string, lost: readonly Loss[]): ReturnType<MendLine> {
  const doubtful: Omit<DoubtfulWord, 'line'>[] = [];
  const text = line.replace(CUT_WORD, (word) => {
    // «XÃ» is a word of capitals; «BÃ» before small ones may be what is left of «Bí».
    const isCapitals = word.length > 2 || !/[a-z]/.test(line);
    if (isCapitals && word === word.toUpperCase() && isWord(word)) return word;
    const readings = readCut(word.replaceAll('\uFFFD', ''), lost, 0).filter(isWord);
    const [only, ...others] = new Set(readings);
    if (only !== undefined && others.length === 0) return only;
    doubtful.push({ word, readings: only === undefined ? [] : [only, ...others] });
    return word;
  });
  return { text: text.replace(CUT_MARK, lost.includes('unassigned') ? '”' : '$&'), doubtful };
}

/** «Ã» lost a space: the «à» of «hÃ ng» ends no word, that of «lÃ  má»™t» does. */
function joinAtSpaces(line: string): string {
  return line.replace(/Ã {2}/g, 'à ').replace(AT_SPACE, (_, before: string, after: string) => {
    const whole = `${before}à${after}`;
    return isVietnameseSyllable(whole) ? whole : `${before}à ${after}`;
  });
}

function readCut(word: string, lost: readonly Loss[], depth: number): readonly string[] {
  if (depth > MOST_CUTS) return [];
  const cut = CUT.map(({ seen, letters }) => ({ seen, letters, at: word.indexOf(seen) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (cut === undefined) return [word];
  const { seen, letters, at } = cut;
  const possible = lost.flatMap((loss) => [...letters[loss]]);
  return possible.flatMap((letter) =>
    readCut(word.slice(0, at) + letter + word.slice(at + seen.length), lost, depth + 1),
  );
}

/** Small letters, capitals, or a capital first; a syllable. */
function isWord(word: string): boolean {
  return /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word) && isVietnameseSyllable(word);
}
