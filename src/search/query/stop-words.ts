import { foldText } from '#core/text/fold.ts';
import { searchWords } from './words.ts';

/** Words every text holds, as readers write them with marks. None of them is part of a common term: «số», «tin», «thế» are not here. */
const WITH_MARKS = wordSet(
  'và của về cho các những là thì ở tại trong gì nói xin tìm giúp với đã được này hay tôi muốn biết nào ai như ' +
    'ông bà có dưới trên theo từ đến',
);

/** Those that stay unmistakable without marks: «la» may be Sơn La, «trong» nuôi trồng, «da» Đà Nẵng. */
const WITHOUT_MARKS = wordSet(
  'va cua ve cac nhung o gi duoc voi nao nhu theo tren duoi xin giup muon',
);

/** Words that ask for something instead of saying what, with marks or without: «tin về», «cho tôi bài viết về». */
const REQUEST_WORDS = wordSet('xin hãy cho tôi muốn tìm biết xem giúp các những bài viết tin tức');
const REQUEST_FOLDED = new Set([...REQUEST_WORDS].map(foldText));

/** What a question asks with, where its words stand side by side. */
const QUESTIONS = [
  'có bao nhiêu',
  'bao nhiêu',
  'như thế nào',
  'thế nào',
  'là gì',
  'là ai',
  'khi nào',
  'bao giờ',
  'ở đâu',
  'vì sao',
  'tại sao',
];

/** What a question begins and ends with, round what it asks about: «nên trồng gì», «có được không», «đã xong chưa». */
const ROUND: readonly (readonly [before: string, last: string])[] = [
  ['có', 'không'],
  ['đã', 'chưa'],
  ['nên', 'gì'],
  ['phải', 'không'],
];

// Of words with a blank behind each of them.
function questionPatterns(spell: (word: string) => string) {
  const said = (text: string) => searchWords(text).map(spell).join(' ');
  const questions = QUESTIONS.map(said).join('|');
  return {
    questions: new RegExp(`(?<=^| )(?:${questions}) `, 'g'),
    rounds: ROUND.map(
      ([before, last]) => new RegExp(`(?<=^| )${said(before)} (.*)(?<= )${said(last)} $`),
    ),
  };
}

const MARKED = { stop: WITH_MARKS, ...questionPatterns((word) => word) };
const PLAIN = { stop: WITHOUT_MARKS, ...questionPatterns(foldText) };

/** The words of a query that say what is looked for; all of them where nothing else is left. */
export function contentWords(words: readonly string[], accented: boolean): readonly string[] {
  const { stop, questions, rounds } = accented ? MARKED : PLAIN;
  const asked = words
    .slice(requestLength(words))
    .map((word) => `${word} `)
    .join('');
  const round = rounds.find((pattern) => pattern.test(asked));
  const left = round === undefined ? asked : asked.replace(round, '$1');
  const rest = left.replace(questions, '').split(' ');
  const content = rest.filter((word) => word !== '' && !stop.has(word));
  return content.length > 0 ? content : words;
}

function requestLength(words: readonly string[]): number {
  const about = words.findIndex((word) => foldText(word) === 've');
  const before = words.slice(0, Math.max(0, about));
  return before.every((word) => REQUEST_WORDS.has(word) || REQUEST_FOLDED.has(word))
    ? before.length
    : 0;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(searchWords(words));
}
