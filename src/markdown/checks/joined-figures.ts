import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

/** A problem for each pair of signs that Markdown takes out of a figure, so that two become one: «5*10*2» is shown as «5102». Where figures stand on one side only, or the signs make bold, it may be a number half in italics or bold, so it stops nothing. */
export function findJoinedFigures({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, ['emphasis', 'delete', 'strong'], ({ type, position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const inside = source.slice(start.offset, end.offset);
    const before = /[\d.,]*\d$/.exec(source.slice(0, start.offset).slice(-LONGEST_NUMBER))?.[0];
    const after = /^\d[\d.,]*/.exec(source.slice(end.offset).slice(0, LONGEST_NUMBER))?.[0];
    const joinsStart = before !== undefined && /^[*_~]+\d/.test(inside);
    const joinsEnd = after !== undefined && /\d[*_~]+$/.test(inside);
    if (!joinsStart && !joinsEnd) return;
    const written = quoteShort(`${before ?? ''}${inside}${after ?? ''}`);
    const shown = quoteShort(
      `${before ?? ''}${inside.replace(/^[*_~]+|[*_~]+$/g, '')}${after ?? ''}`,
    );
    problems.push({
      rule: 'so-dinh-lien',
      ...(joinsStart && joinsEnd && type !== 'strong' ? {} : { severity: 'note' as const }),
      line: start.line,
      what: `«${written}» hiện trên trang thành «${shown}»: hai dấu ở giữa là dấu in đậm, in nghiêng hay gạch ngang của Markdown.`,
      fix: 'Phép nhân thì viết «×»; muốn hiện đúng dấu ấy thì đặt «\\» ngay trước từng dấu.',
    });
  });
  return problems;
}

/** More than the figures of any number that a text holds. */
const LONGEST_NUMBER = 30;
