import { formatProblems } from '#core/problems.ts';
import { contentRoot } from '#reader/content-root.ts';
import { readContent } from '#reader/read-content.ts';

const { records, problems } = await readContent(contentRoot());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('Chưa ghi tệp nào.');
  process.exitCode = 1;
} else {
  console.log(`Không có lỗi: ${records.items.length} tin, ${records.documents.length} văn bản.`);
}
