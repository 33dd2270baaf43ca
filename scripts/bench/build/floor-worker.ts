import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

// What no build of these texts can do without: each is read, parsed and written once.
const [root = '', outDir = ''] = process.argv.slice(2);
for (const name of readdirSync(join(root, 'tin'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const text = readFileSync(join(root, 'tin', name), 'utf8');
  const body = text.slice(text.indexOf('\n---\n', 4) + 5);
  const page = join(outDir, name.replace(/\.md$/, ''), 'index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, printBody(readMarkdown(body)));
}
