import { contentRoot } from '#reader/content-root.ts';
import { readRegister } from '#reader/read-registers.ts';
import { answerFiles } from './cite/answer-files.ts';
import { formatTable } from './cite/format-table.ts';
import { defineCommand } from './command/define-command.ts';

/** What `npm run cite` does. */
export const COMMAND = defineCommand({
  name: 'cite',
  summary: 'tìm các văn bản được viện dẫn trong tệp chữ',
  options: { json: { kind: 'flag', summary: 'in JSON thay cho bảng' } },
  operands: {
    value: 'TỆP',
    summary: 'tệp chữ cần đọc; dấu - là đọc từ đầu vào chuẩn',
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  examples: ['cong-van.txt', '--json - < cong-van.txt'],
  run: ({ json }, names) => {
    const { answers, failures } = answerFiles(names, readRegister(contentRoot()));
    const entries = answers.map(({ name, citations }) => [name, citations] as const);
    console.log(
      json ? JSON.stringify(Object.fromEntries(entries), undefined, 2) : formatTable(answers),
    );
    for (const failure of failures) console.error(failure);
    return failures.length === 0;
  },
});
