import { foldText } from '#core/text/fold.ts';
import { type Block, isSentence } from './block.ts';
import { namesOf } from './hast-text.ts';

/** The blocks that a page sets apart to show once more what its text says: a box called a quotation whose words stand in another block. */
export function findPullQuotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const quoted = blocks.filter(isCalledQuote);
  if (quoted.length === 0) return new Set();
  const texts = blocks.filter((block) => isSentence(block) && !isCalledQuote(block));
  const said = texts.map(({ text }) => wordsOf(text)).join('\n');
  return new Set(quoted.filter(({ text }) => said.includes(wordsOf(text))));
}

const QUOTE =
  /(?:^|[\s_-])(?:pull-?quote|quote|quote-?(?:content|box|text)|highlight)(?=$|[\s_-])/i;
// Two or three words may stand anywhere.
const LEAST = 16;

function isCalledQuote({ kind, element, around, text }: Block): boolean {
  if (text.length < LEAST || kind === 'picture' || kind === 'table') return false;
  return [element, ...around.slice(-3)].some(
    (each) => QUOTE.test(namesOf(each)) || each.properties['type'] === 'quote',
  );
}

function wordsOf(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
