import { ABBREVIATIONS } from '#core/text/abbreviations.ts';
import { foldMarks } from '#core/text/fold.ts';
import { normaliseTone } from '#core/text/tone.ts';

/** One word of a text as names are compared: in lower case, tones in one place, an abbreviation as the words it stands for; `start` and `end` bound what is written, in UTF-16 units of the text in NFC. */
export interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in NFC in which names are looked for: «Sở KH&CN» has the words of «Sở Khoa học và Công nghệ». */
export function readNameWords(text: string): readonly NameWord[] {
  const folded = foldMarks(text);
  // Folding keeps the length of composed text; where it does not, abbreviations stay as they are.
  const shorts = folded.length === text.length ? findAbbreviations(folded) : [];
  const words: NameWord[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((shorts[next]?.end ?? text.length) <= start) next += 1;
    const short = shorts[next];
    if (short !== undefined && short.start < end) {
      if (start <= short.start) words.push(...expand(short));
      continue;
    }
    const word = plainWord(match[0]);
    if (word !== JOINING) words.push({ word, start, end });
  }
  return words;
}

const WORD = /[\p{L}\p{M}\d]+/gu;
// «Khoa học - Công nghệ», «Khoa học, Công nghệ» and «Khoa học và Công nghệ» are one name.
const JOINING = 'và';

interface FoundAbbreviation {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const FORMS = ABBREVIATIONS.map(({ short, full, spellings }) => ({
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?:${[foldMarks(short), ...(spellings === undefined ? [] : [spellings])].join('|')})(?![A-Za-z0-9])`,
    'gu',
  ),
  words: wordsOf(full),
}));

function findAbbreviations(folded: string): readonly FoundAbbreviation[] {
  return FORMS.flatMap(({ pattern, words }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

function expand({ start, end, words }: FoundAbbreviation): readonly NameWord[] {
  return words.map((word) => ({ word, start, end }));
}

function wordsOf(full: string): readonly string[] {
  return full
    .split(' ')
    .map(plainWord)
    .filter((word) => word !== JOINING);
}

function plainWord(word: string): string {
  return normaliseTone(word).toLowerCase();
}
