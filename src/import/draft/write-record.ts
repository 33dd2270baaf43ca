import { fieldsOf } from '#core/model/checks/schema-shape.ts';
import { writeFrontMatter } from '#core/model/checks/write-front-matter.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import type { ImportProblem } from '../article.ts';
import { lineOfText } from './line-of-text.ts';

/** What the file of an item is written from: its fields as front matter has them, its body, and what its editor has yet to decide. */
export interface RecordParts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly problems?: readonly ImportProblem[];
}

/** The file of an item as the archive keeps it: its fields in the order of the schema, with what the editor has to decide as remarks that no page shows, and its body. */
export function writeRecord({ fields, body, problems }: RecordParts): string {
  const remarks = problems === undefined ? [] : [HEADING, ...problems.flatMap(remarksOf)];
  const lines = remarks.map((line) => `# ${line}\n`);
  const yaml = writeFrontMatter(inOrder(tidy(fields) as RecordParts['fields']));
  return `---\n${lines.join('')}${yaml}---\n\n${tidyText(body)}\n`;
}

const HEADING =
  'Bản nháp do lệnh import đề xuất: xem lại từng trường, rồi xóa các dòng bắt đầu bằng dấu # này.';

function remarksOf({ what, fix, paste = '' }: ImportProblem): readonly string[] {
  const line = lineOfText(`- ${what} ${fix}`);
  if (line === undefined) return [];
  // What is to be pasted keeps its lines and how far each stands in.
  const pasted = paste.split('\n').flatMap((each) => {
    const words = lineOfText(each);
    return words === undefined ? [] : [`    ${/^ */.exec(each)?.[0] ?? ''}${words}`];
  });
  return [line, ...pasted];
}

function inOrder(fields: RecordParts['fields']): RecordParts['fields'] {
  const keys = Object.keys(fieldsOf(itemSchema) ?? {});
  const entries = Object.entries(fields).sort(([a], [b]) => placeOf(keys, a) - placeOf(keys, b));
  return Object.fromEntries(entries);
}

function placeOf(keys: readonly string[], key: string): number {
  const at = keys.indexOf(key);
  return at === -1 ? keys.length : at;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
