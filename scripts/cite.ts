import { parseArgs } from 'node:util';
import { contentRoot } from '#reader/content-root.ts';
import { readRegister } from '#reader/read-content.ts';
import { answerFiles } from './cite/answer-files.ts';
import { formatTable } from './cite/format-table.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (positionals.length === 0) {
  console.error('Cách dùng: npm run -s cite -- [--json] TỆP… (dấu - là đọc từ đầu vào chuẩn).');
  process.exitCode = 1;
} else {
  const { answers, failures } = answerFiles(positionals, readRegister(contentRoot()));
  const entries = answers.map(({ name, citations }) => [name, citations] as const);
  console.log(
    values.json ? JSON.stringify(Object.fromEntries(entries), undefined, 2) : formatTable(answers),
  );
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
