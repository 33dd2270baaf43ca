import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';

/** A note for each line whose beginning Markdown takes for a sign of its own: «>5%» for a quotation, four spaces for code, «+ 12%» for an item of a list. */
export function findLineStarts({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, ['blockquote', 'code', 'list'], (node) => {
    const { type, position } = node;
    const { offset = 0, line = 1 } = position?.start ?? {};
    const start = source.slice(offset, offset + LONGEST_START);
    if (type === 'blockquote' && /^>[=\d]/.test(start)) {
      const what = 'Dấu «>» ở đầu dòng được đọc là trích dẫn, nên không hiện trước con số.';
      const fix = 'Nghĩa là «lớn hơn» thì viết «\\>»; là trích dẫn thì để một dấu cách sau «>».';
      problems.push({ rule: 'dau-dong', severity: 'note', line, what, fix });
    }
    if (type === 'code' && !/^(?:```|~~~)/.test(start)) {
      const what =
        'Dòng này thụt vào từ bốn dấu cách nên hiện thành khối mã; số hiệu trong đó không thành liên kết.';
      const fix = 'Xóa các dấu cách ở đầu dòng; muốn có khối mã thì đặt giữa hai dòng «```».';
      problems.push({ rule: 'dau-dong', severity: 'note', line, what, fix });
    }
    const sign = type === 'list' ? /^([+-])[ \t]+[\d~≈]/.exec(start)?.[1] : undefined;
    // Two items are a list for sure.
    if (sign !== undefined && 'children' in node && node.children.length === 1) {
      const what = `Dấu «${sign}» ở đầu dòng được đọc là dấu đầu mục, nên không hiện trước con số.`;
      const fix = `Là dấu của con số thì viết liền «${sign}12%» hoặc đặt «\\» ngay trước; là dấu đầu mục thì để nguyên.`;
      problems.push({ rule: 'dau-dong', severity: 'note', line, what, fix });
    }
  });
  return problems;
}

/** A sign, the spaces behind it and a figure. */
const LONGEST_START = 8;
