import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { BenchItem } from './bench-item.ts';

const SITE = { name: 'Kho đo', description: 'Kho để đo.', publisher: 'Nhóm đo' };

// The names that mean the same are those of this archive: they belong to its readers, not to the corpus.
function ownNames(): unknown {
  const { otherNames = [] } = parse(readFileSync('content/site.yaml', 'utf8')) as {
    readonly otherNames?: unknown;
  };
  return otherNames;
}

/** Writes items as a content root that the archive's own reader reads, and the registers they name, where there are any: files by their paths. */
export function writeContent(
  root: string,
  items: readonly BenchItem[],
  registers: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(),
): void {
  write(root, 'site.yaml', stringify({ ...SITE, otherNames: ownNames() }));
  for (const [path, fields] of registers) {
    write(root, path, path.endsWith('.md') ? `---\n${stringify(fields)}---\n` : stringify(fields));
  }
  for (const item of items) write(root, `tin/${item.id}.md`, markdownOf(item));
}

function markdownOf({ title, date, lead, body, fields }: BenchItem): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    'source:\n  name: Nguồn đo',
    ...(lead === '' ? [] : [`lead: ${JSON.stringify(lead)}`]),
    ...(fields === undefined ? [] : [stringify(fields).trimEnd()]),
  ];
  return `---\n${front.join('\n')}\n---\n\n${body.map(escapeMarkdown).join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
