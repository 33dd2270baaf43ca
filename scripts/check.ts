import { errorsOf, formatProblems } from '#core/problems.ts';
import { contentRoot } from '#reader/content-root.ts';
import { readContent } from '#reader/read-content.ts';
import { checkAddresses } from './check/check-addresses.ts';
import { defineCommand } from './command/define-command.ts';

/** What `npm run check` does. */
export const COMMAND = defineCommand({
  name: 'check',
  summary: 'xem nội dung có lỗi không, không ghi tệp nào',
  options: {},
  examples: [''],
  run: checkContent,
});

async function checkContent(): Promise<boolean> {
  const root = contentRoot();
  const reading = await readContent(root);
  const { records } = reading;
  const placed = checkAddresses(root, reading);
  const problems = [...reading.problems, ...placed.problems, ...placed.deadLinks];
  if (problems.length > 0) console.error(formatProblems(problems));
  if (errorsOf(problems).length > 0) {
    console.error('Chưa ghi tệp nào.');
    return false;
  }
  const { items } = reading.archive;
  const drafts = records.items.length - items.length;
  console.log(
    `Không có lỗi: ${items.length} tin, ${records.documents.length} văn bản${drafts > 0 ? `, ${drafts} bản nháp` : ''}.`,
  );
  return true;
}
