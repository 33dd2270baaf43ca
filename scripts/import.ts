import { join } from 'node:path';
import { prepareRegisters } from '#import/draft/registers.ts';
import { contentRoot, displayPath } from '#reader/content-root.ts';
import { readRegisterRecords } from '#reader/read-registers.ts';
import { defineCommand } from './command/define-command.ts';
import { importSources } from './import/import-sources.ts';
import { KnownItems } from './import/known-items.ts';
import { listSources } from './import/list-sources.ts';
import { dayOf } from './import/open-source.ts';
import { type Outcome, printedArticle } from './import/outcome.ts';
import { printCounts, printOutcome } from './import/print-outcome.ts';
import { readWithOffice } from './import/read-with-office.ts';
import { findDraftFault } from './places/draft-folder.ts';
import { realPlace } from './places/real-place.ts';

/** What `npm run import` does. */
export const COMMAND = defineCommand({
  name: 'import',
  summary: 'làm bản nháp của tin từ trang web, tài liệu hoặc chữ đã lưu',
  options: {
    out: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'ghi bản nháp vào tin/<năm>/ trong thư mục này thay cho kho',
    },
    json: {
      kind: 'flag',
      summary:
        'in JSON: một danh sách, mỗi bài (hoặc tệp không nhập được) một mục, theo thứ tự đọc',
    },
  },
  operands: {
    value: 'TỆP',
    summary: 'tệp đã lưu (.html, .txt, .docx, .pdf, RSS…) hoặc thư mục chứa chúng',
    least: 1,
    most: Number.POSITIVE_INFINITY,
  },
  examples: ['bai-viet.html', 'tai-ve/ --out ../nhap', '--json bai-viet.docx'],
  run: async ({ out, json }, names) => {
    const archive = contentRoot();
    const fault = out === undefined ? undefined : findDraftFault(out, archive);
    if (fault !== undefined) {
      console.error(fault);
      return false;
    }
    const root = out ?? archive;
    const tell = (file: string) =>
      out === undefined ? displayPath(archive, file) : join(out, file);
    const outcomes: Outcome[] = [];
    const run = { ...startRun(archive, root, tell), read: readWithOffice };
    for await (const outcome of importSources(listSources(names), run)) {
      outcomes.push(outcome);
      if (!json) (outcome.kind === 'refused' ? console.error : console.log)(printOutcome(outcome));
    }
    if (json) console.log(JSON.stringify(outcomes.map(printedArticle), undefined, 2));
    else console.log(`\n${printCounts(outcomes)}`);
    return outcomes.every(({ kind }) => kind !== 'refused');
  },
});

function startRun(archive: string, root: string, tell: (file: string) => string) {
  const known = new KnownItems();
  known.addRoot(archive, (file) => displayPath(archive, file));
  if (realPlace(root) !== realPlace(archive)) known.addRoot(root, tell);
  const registers = prepareRegisters(readRegisterRecords(archive));
  return { registers, known, root, tell, today: dayOf(new Date()) };
}
