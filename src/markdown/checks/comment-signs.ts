import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { lineIn, writtenTexts } from './written-texts.ts';

const OPENS = /(?<!\\)<!--/g;
const CLOSES = /-->/g;
// «[//]: # (ghi chú)» hides as a definition, which it is not within a paragraph nor without brackets around its words.
const NAMED = String.raw`(?://|comment|ghi chú)\]:`;
const LEADING_NOWHERE = String.raw`[^\]\n]+\]:[ \t]*(?:#|<>)(?=[ \t])`;
const DEFINES = new RegExp(String.raw`(?<!\\)\[(?:${NAMED}|${LEADING_NOWHERE})`, 'gi');
// How other languages open a comment: MDX, Jinja, Liquid, Handlebars, Blade, JSP and ERB, Obsidian, C.
const FOREIGN_SIGNS = [
  '\\{/\\*',
  '\\{# ',
  '\\{% comment',
  '\\{\\{!',
  '\\{\\{--',
  '<%--',
  '<%#',
  '%%(?=[^%]*%%)',
  '/\\* ',
];
const FOREIGN = new RegExp(`(?<!\\\\)(?:${FOREIGN_SIGNS.join('|')})`, 'g');
// Most texts hold none of them.
const MAY_OPEN = /<!|<%|\[|\{|%%|\/\*/;
// A comment in a comment, or one that ends where it begins.
const ENDS_EARLY = /<!--(?:-?>|(?:(?!-->)[\s\S])*<!--)/;

/** A problem for each sign of a hidden comment that a page shows as it is: what the writer meant to hide stands there for all to read. */
export function findShownComments(body: Body): readonly BodyProblem[] {
  if (!MAY_OPEN.test(body.source)) return [];
  const endsEarly = hasEarlyEnd(body);
  return [
    ...findCalledComments(body),
    ...writtenTexts(body).flatMap((text) => {
      const tell = (sign: RegExp, toProblem: (found: string) => Told) =>
        Array.from(text.written.matchAll(sign), ({ 0: found, index }) => ({
          rule: 'chu-an-bi-lo',
          ...toProblem(found),
          line: lineIn(text, index),
        }));
      return [
        ...tell(OPENS, () => OPEN),
        ...(endsEarly ? tell(CLOSES, () => CLOSE) : []),
        ...tell(DEFINES, () => DEFINITION),
        ...tell(FOREIGN, toForeign),
      ];
    }),
  ];
}

type Told = Pick<BodyProblem, 'what' | 'fix'>;

// Where the name of a comment («//») is given elsewhere, its shown twin is a link.
function findCalledComments({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'linkReference', ({ position }) => {
    const { line = 1, offset = 0 } = position?.start ?? {};
    const written = source.slice(offset, (position?.end.offset ?? offset) + 4);
    if (written.search(DEFINES) === 0) problems.push({ rule: 'chu-an-bi-lo', ...DEFINITION, line });
  });
  return problems;
}

const OPEN = {
  what: 'Dấu «<!--» ở giữa đoạn không có «-->» trong cùng đoạn, nên phần cần ẩn hiện nguyên trên trang.',
  fix: 'Đưa «<!--» xuống đầu một dòng riêng sau một dòng trống, và viết «-->» ở cuối phần cần ẩn.',
} as const;

const DEFINITION = {
  what: 'Dòng ghi chú ẩn «[//]: # (…)» viết chưa đúng, nên phần cần ẩn hiện nguyên trên trang.',
  fix: 'Để một dòng trống ở trên và đặt lời ghi chú trong ngoặc: [//]: # (ghi chú); hoặc viết <!-- ghi chú -->.',
} as const;

function toForeign(sign: string): Told {
  return {
    what: `Dấu «${sign.trim()}» không mở phần ẩn trong Markdown, nên phần cần ẩn hiện nguyên trên trang.`,
    fix: 'Viết <!-- ghi chú --> trên một dòng riêng; muốn hiện đúng dấu ấy thì đặt «\\» ngay trước.',
  };
}

const CLOSE = {
  what: 'Phần ẩn «<!-- … -->» đã đóng từ trước chỗ này, nên chữ đứng trước dấu «-->» này hiện trên trang.',
  fix: 'Chỉ để một dấu «<!--» ở đầu và một dấu «-->» ở cuối phần cần ẩn; không viết «<!-->», không lồng phần ẩn trong phần ẩn.',
} as const;

function hasEarlyEnd({ markdown }: Body): boolean {
  let found = false;
  visit(markdown, 'html', ({ value }) => {
    found ||= ENDS_EARLY.test(value);
  });
  return found;
}
