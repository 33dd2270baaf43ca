import { writeFrontMatter } from '#core/model/checks/write-front-matter.ts';
import type { Draft } from './draft.ts';
import { lineOfText } from './line-of-text.ts';

/** The file of a draft: its front matter, with what the editor has to decide as remarks that no page shows, and its body. */
export function writeRecord({ fields, body, problems }: Draft): string {
  const remarks = [HEADING, ...problems.map(({ what, fix }) => `- ${what} ${fix}`)];
  const lines = remarks.flatMap((remark) => lineOfText(remark) ?? []).map((line) => `# ${line}\n`);
  const yaml = writeFrontMatter(fields);
  return `---\n${lines.join('')}${yaml}---\n\n${body}\n`;
}

const HEADING =
  'Bản nháp do lệnh import đề xuất: xem lại từng trường, rồi xóa các dòng bắt đầu bằng dấu # này.';
