import type { Emphasis, Strong } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

const LETTER = /[\p{L}\p{N}]/u;
const STARTS_WITH_END = /^[)\]}»”,.;:]/;
const ENDS_WITH_START = /[([{«“]$/;

/** A note for each pair of stars or strokes that Markdown takes for its own although words tell otherwise: the marks of notes «(*) … (*)», a form to be filled in «__/__/2024», a product «a*b*c». */
export function findTakenSigns({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, ['emphasis', 'strong'], (node) => {
    if (!isTaken(node as Emphasis | Strong, source)) return;
    const { start, end } = node.position ?? {};
    const written = quoteShort(source.slice(start?.offset, end?.offset));
    problems.push({
      rule: 'dau-mat',
      severity: 'note',
      line: start?.line ?? 1,
      what: `Hai dấu ở hai đầu «${written}» được đọc là dấu in đậm hay in nghiêng, nên không hiện trên trang.`,
      fix: 'Muốn hiện đúng các dấu ấy thì đặt «\\» ngay trước từng dấu; phép nhân thì viết «×».',
    });
  });
  return problems;
}

function isTaken(node: Emphasis | Strong, source: string): boolean {
  const words = wordsOf(node);
  if (words === '') return false;
  if (!LETTER.test(words)) return true;
  if (STARTS_WITH_END.test(words) || ENDS_WITH_START.test(words)) return true;
  const { start, end } = node.position ?? {};
  const [before = '', after = ''] = [source[(start?.offset ?? 0) - 1], source[end?.offset ?? -1]];
  const isShort = node.type === 'emphasis' && !/\s/.test(words);
  return isShort && [before, after].every((each) => /\p{L}/u.test(each));
}
