import { textTokens } from '#core/citation/find/text-tokens.ts';
import { formatDate, parseDate } from '#core/dates.ts';
import { RANKING } from '../query/ranking.ts';
import {
  divisionToken,
  ownNumberToken,
  pairUnit,
  searchWords,
  type Unit,
  wordUnit,
} from '../query/words.ts';
import type { SearchDocument } from './search-document.ts';

// A paragraph begins a new passage where the last is full.
const PASSAGE_WORDS = RANKING.limits.passageWords;

/** A document with its body as plain paragraphs. */
export interface SegmentEntry {
  readonly document: SearchDocument;
  readonly paragraphs: readonly string[];
}

/** The units of an entry, passage by passage: the title, then lead, names, captions and all numbers, then the body. */
export function passagesOf({ document, paragraphs }: SegmentEntry): readonly (readonly Unit[])[] {
  const { kind, title, date, lead, names, captions, numbers, divisions = [] } = document;
  const about = [lead, ...names, ...captions].flatMap((text) => unitsOf(searchWords(text)));
  const said = textTokens([title, lead, ...numbers, ...paragraphs].join('\n'));
  const isDocument = kind === 'document';
  const own = isDocument ? textTokens(numbers.join('\n')) : [];
  // A document is cited with its day: «Nghị quyết số 20-NQ/TW ngày 01/11/2012».
  const day = isDocument ? parseDate(date) : undefined;
  const inTitle = [...own, ...own.map(ownNumberToken), ...textTokens(title)];
  return [
    [
      ...unitsOf(searchWords(title)),
      ...unitsOf(day === undefined ? [] : searchWords(formatDate(day))),
      ...numberUnits(inTitle),
      ...divisions.map(({ anchor }) => wordUnit(divisionToken(anchor))),
    ],
    [...about, ...numberUnits(said)],
    ...bodyPassages(paragraphs),
  ];
}

// A pair that two passages share belongs to the first.
function bodyPassages(paragraphs: readonly string[]): readonly (readonly Unit[])[] {
  const passages: Unit[][] = [];
  let room = 0;
  for (const words of paragraphs.map(searchWords)) {
    for (let start = 0; start < words.length; ) {
      if (room <= 0) {
        passages.push([]);
        room = PASSAGE_WORDS;
      }
      const rest = words.length - start;
      const end = rest <= room * 1.5 ? words.length : start + room;
      passages.at(-1)?.push(...unitsOf(words.slice(start, end + 1), end - start));
      room -= end - start;
      start = end;
    }
  }
  return passages;
}

function unitsOf(words: readonly string[], count = words.length): readonly Unit[] {
  return words.slice(0, count).flatMap((word, n) => {
    const next = words[n + 1];
    return next === undefined ? [wordUnit(word)] : [wordUnit(word), pairUnit(word, next)];
  });
}

function numberUnits(tokens: readonly string[]): readonly Unit[] {
  return tokens.flatMap((token) => [token, ...openTokens(token)]).map(wordUnit);
}

// «Nghị định 67/2014» leaves open what follows: a number with its year is found by each of its beginnings.
function openTokens(token: string): readonly string[] {
  const year = /^x\d+[a-h]?(?:19|20)\d\d(?=[a-z])/.exec(token)?.[0] ?? token;
  return Array.from({ length: token.length - year.length }, (_, n) =>
    token.slice(0, year.length + n),
  );
}
