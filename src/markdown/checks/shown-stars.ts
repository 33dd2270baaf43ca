import type { PhrasingContent } from 'mdast';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

// Two signs around words, and one that opens and is never closed.
const WORDS = String.raw`([^\n]*?[^\s\\*_])[ \t]*`;
const PAIR = new RegExp(String.raw`(?<![\\*_])(\*\*|__)(?![*_])${WORDS}\1(?!\1)`, 'g');
const NOT_AFTER = String.raw`(?<![\\*\p{L}\p{N}])`;
const OPENS = new RegExp(String.raw`${NOT_AFTER}\*\*(?=[\p{L}\p{N}«“"(])`, 'gu');
const IN_ITALICS = String.raw`([^*\n]*?[^\s*\\])`;
const SINGLE = new RegExp(String.raw`(?<![\\*])\*(?![\s*])${IN_ITALICS}\*(?!\*)`, 'g');
const SIGN = /[\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}]/u;
// A link, code and the like: a sign at both its edges.
const INLINE = '\uFFFC';

/** A note for each pair of stars that was meant to make bold or italic words and that the page shows as stars: «**Nghị quyết:**Nội dung». */
export function findShownStars({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'text')) return;
    const { written, lineAt } = wordsWithin(node.children as PhrasingContent[], source);
    for (const { 0: found, index } of listStars(written)) {
      problems.push(toProblem(found, lineAt(index)));
    }
  });
  return problems;
}

type Found = Pick<RegExpExecArray, 0 | 'index'>;

function listStars(written: string): readonly Found[] {
  const pairs = [...written.matchAll(PAIR)].filter((found) => isMeant(found, written));
  const singles = [...written.matchAll(SINGLE)].filter((found) => isBesideLetter(found, written));
  if (pairs.length > 0) return [...pairs, ...singles];
  return [...singles, ...[...written.matchAll(OPENS)].slice(0, 1)];
}

// «Bảng 1** và Bảng 2**» are marks of notes; «__/__/2024» is to be filled in.
function isMeant({ 2: inside = '', index }: RegExpExecArray, written: string): boolean {
  if (!LETTER.test(inside) && !inside.includes(INLINE)) return false;
  return !(/^\s/.test(inside) && LETTER.test(written[index - 1] ?? ''));
}

// A sign of italics opens nothing between a letter and a sign, and closes nothing between a sign and a letter.
function isBesideLetter(
  { 0: found, 1: inside = '', index }: RegExpExecArray,
  written: string,
): boolean {
  const [before = '', after = ''] = [written[index - 1], written[index + found.length]];
  const [first = '', last = ''] = [inside[0], inside.at(-1)];
  const opensNot = LETTER.test(before) && SIGN.test(first);
  const closesNot = SIGN.test(last) && LETTER.test(after);
  return (opensNot && !LETTER.test(after)) || (closesNot && !LETTER.test(before));
}

interface Written {
  readonly written: string;
  readonly lineAt: (index: number) => number;
}

function wordsWithin(nodes: readonly PhrasingContent[], source: string): Written {
  const line = nodes.find(({ position }) => position)?.position?.start.line ?? 1;
  let written = '';
  for (const { type, position, ...node } of nodes) {
    if (type === 'break') written += '\n';
    else if (type !== 'text') written += INLINE;
    else if (position) written += source.slice(position.start.offset, position.end.offset);
    else if ('value' in node) written += String(node.value);
  }
  return { written, lineAt: (index) => line + written.slice(0, index).split('\n').length - 1 };
}

function toProblem(found: string, line: number): BodyProblem {
  const sign = /^[*_]+/.exec(found)?.[0] ?? '';
  const closes = found.length > sign.length;
  return {
    rule: 'dau-hien-nguyen',
    severity: 'note',
    line,
    what: closes
      ? `«${quoteShort(found)}» không thành chữ ${sign.length > 1 ? 'đậm' : 'nghiêng'}: trang hiện nguyên các dấu «${sign}».`
      : `Dấu «${sign}» mở ở đây mà không có dấu đóng trong cùng đoạn: trang hiện nguyên dấu ấy.`,
    fix: closes
      ? `Viết dấu «${sign}» liền với chữ ở trong, còn dấu câu ở mép và chữ ở ngoài thì cách ra: **Nghị quyết**: nội dung. Muốn hiện đúng dấu ấy thì đặt «\\» ngay trước.`
      : `Viết «${sign}» vào cuối phần cần in đậm; muốn hiện đúng dấu ấy thì viết «\\*\\*».`,
  };
}
