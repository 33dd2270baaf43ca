import type { Archive } from '#core/model/archive/archive.ts';
import { URLS } from '#core/urls.ts';
import { CATALOGUE_FILES } from './catalogue.ts';
import { DATABASE_FILE, DESCRIPTOR_FILE } from './data-package.ts';
import { FEED_FORMATS } from './feeds/feed-formats.ts';
import { RECORD_FILES } from './record-files.ts';
import { TABLES } from './tables/registry.ts';

/** The file in which an archive tells a language model what it holds and where to read it (llmstxt.org). */
export const MODELS_FILE = 'llms.txt';

/** What it says: what the archive is, where each record lies as plain text, and the tables. */
export function guideForModels(
  { site, items, documents }: Pick<Archive, 'site' | 'items' | 'documents'>,
  addressOf: (path: string) => string,
): string {
  const link = (path: string, title: string, note: string) =>
    `- [${title}](${addressOf(path)}): ${note}`;
  const data = (file: string) => `${URLS.data}${file}`;
  const beside = RECORD_FILES.slice(0, 3).map(({ file }) => file);
  return `${[
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    `${items.length} tin, ${documents.entries.length} văn bản, tiếng Việt. ${site.publisher}.${site.licence === undefined ? '' : ` Giấy phép: ${site.licence}.`}`,
    `Cạnh trang của mỗi tin, văn bản, cơ quan, địa phương, chủ đề, chỉ tiêu và người có ${beside.join(', ')}: thêm tên tệp vào sau địa chỉ của trang. Trích dẫn xin ghi địa chỉ của trang.`,
    '',
    '## Trang',
    '',
    link(URLS.items, 'Tin', 'mọi tin, mới nhất trước'),
    link(URLS.documents, 'Văn bản', 'văn bản được viện dẫn'),
    link(URLS.figures, 'Số liệu', 'mọi số liệu, mỗi số một địa chỉ'),
    link(URLS.data, 'Dữ liệu', 'các bảng và ý nghĩa từng cột'),
    '',
    '## Dữ liệu',
    '',
    ...TABLES.map(({ name, title, description }) =>
      link(data(`${name}.jsonl`), title.vi, description.vi),
    ),
    link(data(DATABASE_FILE), 'SQLite', 'mọi bảng trong một tệp, có chỉ mục tìm chữ không dấu'),
    '',
    '## Optional',
    '',
    link(data(DESCRIPTOR_FILE), 'Data Package', 'kiểu của từng cột, cỡ và SHA-256 của từng tệp'),
    link(data(CATALOGUE_FILES.jsonld), 'DCAT', 'danh mục dữ liệu'),
    link(`${URLS.items}${FEED_FORMATS[0].file}`, 'Atom', 'tin mới'),
  ].join('\n')}\n`;
}
