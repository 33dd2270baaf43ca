import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

const LANGUAGE = /^[\w+#.-]*$/;

/** A problem for each code block whose first line holds words: behind the three signs stands the name of a language, which no page shows. */
export function findCodeLabels({ markdown }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'code', ({ lang, meta, position }) => {
    if (LANGUAGE.test(lang ?? '') && !meta) return;
    const words = quoteShort([lang, meta].filter(Boolean).join(' '));
    problems.push({
      rule: 'chu-khong-hien',
      line: position?.start.line ?? 1,
      what: `Chữ «${words}» đứng sau dấu mở khối mã nên không lên trang.`,
      fix: 'Xuống dòng ngay sau ba dấu ``` hoặc ~~~; nếu không phải khối mã thì xóa các dấu ấy.',
    });
  });
  return problems;
}
