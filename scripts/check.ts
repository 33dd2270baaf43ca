import { existsSync } from 'node:fs';
import { readStatements } from '#core/model/archive/citation-statements.ts';
import { findDisagreements } from '#core/model/archive/disagreements.ts';
import {
  findProposedRelations,
  readStatedRelations,
  type StatedInBody,
} from '#core/model/archive/proposed-relations.ts';
import { findUnregistered } from '#core/model/archive/unregistered.ts';
import { findNearDuplicates } from '#core/model/checks/near-duplicates.ts';
import { sketchText, type TextSketch } from '#core/model/checks/text-sketch.ts';
import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';
import { contentRoot, displayPath } from '#reader/content-root.ts';
import { type ReadContent, readContent } from '#reader/read-content.ts';
import { formatAnnotations } from './check/annotations.ts';
import { checkAddresses } from './check/check-addresses.ts';
import { compareWithSources } from './check/compare-with-sources.ts';
import { fixContent } from './check/fix-content.ts';
import { defineCommand } from './command/define-command.ts';

/** What `npm run check` does. */
export const COMMAND = defineCommand({
  name: 'check',
  summary: 'xem nội dung có lỗi không; không ghi tệp nào, trừ khi có --fix',
  options: {
    fix: {
      kind: 'flag',
      summary: 'trước hết sửa những chỗ sửa được mà không đổi nghĩa, in từng chỗ đã sửa',
    },
    github: { kind: 'flag', summary: 'in thêm chú thích cho GitHub hiện cạnh từng dòng' },
    sources: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'so tin với các tệp .md, .txt ở đây, kể chỗ trùng từ mười hai chữ liền',
    },
  },
  examples: ['', '--fix', '--github', '--sources ../nguon'],
  run: async ({ fix, github, sources }) => {
    if (sources !== undefined && !existsSync(sources)) {
      console.error(`Không có thư mục «${sources}».`);
      return false;
    }
    if (fix) await fixContent(contentRoot());
    const isClean = await checkContent(github ? 'github' : 'plain', sources);
    if (!isClean && !fix) console.error('Chưa ghi tệp nào.');
    return isClean;
  },
});

async function checkContent(form: 'plain' | 'github', sources?: string): Promise<boolean> {
  const root = contentRoot();
  const sketches = new Map<string, TextSketch>();
  const stated = new Map<string, readonly StatedInBody[]>();
  const texts = new Map<string, string>();
  const reading = await readContent(root, {
    takeBody: (file, { visible }) => {
      if (sources !== undefined) texts.set(file, visible.quotable);
      const sketch = file.startsWith('tin/') ? sketchText(visible.quotable) : undefined;
      if (sketch !== undefined) sketches.set(file, sketch);
      const relations = readStatedRelations(visible);
      if (relations.length > 0) stated.set(file, relations);
    },
    takePicture: async () => undefined,
  });
  const placed = checkAddresses(root, reading);
  const compared = compareRecords(root, reading, { sketches, stated });
  const copied = sources === undefined ? [] : compareWithSources(reading.records, texts, sources);
  const own = copied.map((problem) => ({ ...problem, file: displayPath(root, problem.file) }));
  const problems = [
    ...reading.problems,
    ...placed.problems,
    ...placed.deadLinks,
    ...compared,
    ...own,
  ];
  if (form === 'github' && problems.length > 0) console.log(formatAnnotations(problems));
  if (problems.length > 0) console.error(formatProblems(problems));
  if (errorsOf(problems).length > 0) return false;
  const { records, archive } = reading;
  const drafts = records.items.length - archive.items.length;
  console.log(
    `Không có lỗi: ${archive.items.length} tin, ${records.documents.length} văn bản${drafts > 0 ? `, ${drafts} bản nháp` : ''}.`,
  );
  return true;
}

interface TakenTexts {
  readonly sketches: ReadonlyMap<string, TextSketch>;
  readonly stated: ReadonlyMap<string, readonly StatedInBody[]>;
}

// What a build need not stop for is told to those who ask.
function compareRecords(
  root: string,
  { records }: ReadContent,
  { sketches, stated }: TakenTexts,
): readonly Problem[] {
  const statements = [...readStatements(records.items)];
  const found = [
    ...findNearDuplicates(records.items, sketches),
    ...findDisagreements(records.documents, statements),
    ...findUnregistered(records.documents, statements),
    ...findProposedRelations(records, stated),
  ];
  return found.map((problem) => ({ ...problem, file: displayPath(root, problem.file) }));
}
