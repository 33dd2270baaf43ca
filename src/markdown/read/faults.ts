import type { BodyProblem } from '../body.ts';
import { tooDeep } from './depth.ts';

/** What `read` makes of a text, or, where it fails, the problem that names the first block it fails on. The bounds keep far from it; should a program still go down, the editor is told where. */
export function readOrTell<Read>(
  text: string,
  read: (text: string) => Read,
): { readonly read: Read } | { readonly fault: BodyProblem } {
  try {
    return { read: read(text) };
  } catch (error) {
    const line = lineOfFault(text, read);
    return { fault: error instanceof RangeError ? tooDeep(line) : unreadable(line) };
  }
}

/** The problem of a text that a program fails on at a line. */
function unreadable(line: number): BodyProblem {
  return {
    rule: 'khong-doc-duoc',
    line,
    what: 'Chương trình không đọc được phần bài bắt đầu từ dòng này.',
    fix: 'Viết lại phần này đơn giản hơn (bớt thẻ HTML, bảng, chú thích); nếu vẫn thế thì gửi tệp này cho người giữ chương trình.',
  };
}

function lineOfFault(text: string, read: (text: string) => unknown): number {
  let line = 1;
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    if (fails(block, read)) return line;
    line += block.split('\n').length - 1;
  }
  return 1;
}

function fails(text: string, read: (text: string) => unknown): boolean {
  try {
    read(text);
    return false;
  } catch {
    return true;
  }
}
