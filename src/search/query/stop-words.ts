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

/** Words that ask for something instead of saying what: «tin về», «cho tôi bài viết về». */
const REQUEST_WORDS = wordSet('xin hãy cho tôi muốn tìm biết xem giúp các những bài viết tin tức');

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
].map(searchWords);

/** What a question begins and ends with, round what it asks about: «nên trồng gì», «có được không», «đã xong chưa». */
const ROUND: readonly (readonly [before: string, last: string])[] = [
  ['có', 'không'],
  ['đã', 'chưa'],
  ['nên', 'gì'],
  ['phải', 'không'],
].map(([before = '', last = '']) => [searchWords(before)[0] ?? '', searchWords(last)[0] ?? '']);

/** The words of a query that say what is looked for; all of them where nothing else is left. */
export function contentWords(words: readonly string[], accented: boolean): readonly string[] {
  const stop = accented ? WITH_MARKS : WITHOUT_MARKS;
  const asked = withoutRound(words.slice(requestLength(words)), accented);
  const content = withoutQuestions(asked, accented).filter((word) => !stop.has(word));
  return content.length > 0 ? content : words;
}

function withoutRound(words: readonly string[], accented: boolean): readonly string[] {
  const spell = accented ? (word: string) => word : foldText;
  const found = ROUND.find(
    ([before, last]) => words.at(-1) === spell(last) && words.includes(spell(before)),
  );
  if (found === undefined) return words;
  const at = words.indexOf(spell(found[0]));
  return words.filter((_, n) => n !== at && n !== words.length - 1);
}

function withoutQuestions(words: readonly string[], accented: boolean): readonly string[] {
  const spell = accented ? (word: string) => word : foldText;
  const asked = QUESTIONS.map((question) => question.map(spell));
  for (let at = 0; at < words.length; at++) {
    const found = asked.find((each) => each.every((word, n) => words[at + n] === word));
    if (found !== undefined) {
      const rest = [...words.slice(0, at), ...words.slice(at + found.length)];
      return withoutQuestions(rest, accented);
    }
  }
  return words;
}

function requestLength(words: readonly string[]): number {
  const about = words.findIndex((word) => foldText(word) === 've');
  const before = words.slice(0, Math.max(0, about));
  return before.every((word) => REQUEST_WORDS.has(word) || REQUEST_FOLDED.has(word))
    ? before.length
    : 0;
}

const REQUEST_FOLDED = new Set([...REQUEST_WORDS].map(foldText));

function wordSet(words: string): ReadonlySet<string> {
  return new Set(searchWords(words));
}
