import { type Block, isProse, isSentence } from './block.ts';
import { isBoldBlock } from './captions.ts';
import { coatsOf, namesOf } from './hast-text.ts';

const LEADS: readonly RegExp[] = [
  /(?:^|[\s_-])[a-z]{0,8}sapo(?=$|[\s_-])/i,
  /(?:^|[\s_-])(?:p-head|sum|[a-z]{0,6}lead|chapp?eau|standfirst|excerpt|summary|abstract|tom-?tat|trich-?yeu|mo-?ta|intro|desc|des|description|dek|head-?content|sub-?(?:title|head|heading|headline))(?=$|[\s_-])/i,
];
const LONGEST_LEAD = 1200;
// Some papers make a heading of a lead; «Tóm tắt» alone is a heading.
const SHORTEST_HEADED = 40;
const FIRST_BLOCKS = 4;

/** The block that is the lead of an article: one of the first that the page calls so, else a first paragraph in bold before others that are not. */
export function findLead(body: readonly Block[]): Block | undefined {
  const words = body.filter(({ kind }) => kind !== 'picture').slice(0, FIRST_BLOCKS);
  for (const called of LEADS) {
    const found = words.find(
      (block) => mayBeLead(block) && isCalled(block, called) && !isAroundMost(block, called, body),
    );
    if (found !== undefined) return found;
  }
  const grouped = words.find(
    (block) => mayBeLead(block) && block.around.some(({ tagName }) => tagName === 'hgroup'),
  );
  if (grouped !== undefined) return grouped;
  const [first, second] = words;
  if (first?.kind !== 'paragraph' || second === undefined) return undefined;
  if (!isSentence(first) || QUESTION.test(first.text)) return undefined;
  const isAlone = isApartFromText(first, body.slice(body.indexOf(first) + 1));
  return isAlone || (isBoldBlock(first) && !isBoldBlock(second)) ? first : undefined;
}

const QUESTION = /^(?:hỏi|câu hỏi|pv|phóng viên)\s*:/iu;

// Before the box that holds all of the text: its writer set it apart, whatever it is called.
function isApartFromText(first: Block, rest: readonly Block[]): boolean {
  const texts = rest.filter(isSentence);
  const [one] = texts;
  const box = one?.around.findLast((element) =>
    texts.every(({ around }) => around.includes(element)),
  );
  return (
    texts.length >= LEAST_TEXTS &&
    box !== undefined &&
    HOLDS_TEXT.has(box.tagName) &&
    !first.around.includes(box)
  );
}

const LEAST_TEXTS = 3;
const HOLDS_TEXT = new Set(['div', 'section', 'article', 'td', 'span', 'main']);

function mayBeLead({ kind, text }: Block): boolean {
  if (text.length > LONGEST_LEAD) return false;
  return kind === 'paragraph' || (kind === 'heading' && text.length >= SHORTEST_HEADED);
}

function isCalled({ element, around }: Block, called: RegExp): boolean {
  return [...coatsOf(element), ...around].some((each) => called.test(namesOf(each)));
}

// «field-type-text-with-summary» holds the whole text.
function isAroundMost({ around }: Block, called: RegExp, body: readonly Block[]): boolean {
  const box = around.find((each) => called.test(namesOf(each)));
  const prose = body.filter(isProse);
  const within = prose.filter((block) => box !== undefined && block.around.includes(box));
  return within.length > 1 && within.length * 2 > prose.length;
}
