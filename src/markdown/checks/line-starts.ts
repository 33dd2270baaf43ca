import { visit } from 'unist-util-visit';
import type { Body, BodyProblem } from '../body.ts';

/** A note for each line whose beginning Markdown takes for a sign of its own: «>5%» for a quotation, four spaces for code. */
export function findLineStarts({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, ['blockquote', 'code'], ({ type, position }) => {
    const { offset = 0, line = 1 } = position?.start ?? {};
    const start = source.slice(offset, offset + 3);
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
  });
  return problems;
}
