import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a content root by their paths in it. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

const SITE = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';

/** A folder for one test that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kho-tin-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, with the folders they need. */
export function writeFiles(folder: string, files: ContentFiles): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A content root for one test: a valid `site.yaml` and the files given. */
export function makeContentRoot(files: ContentFiles): string {
  const root = makeFolder();
  writeFiles(root, { 'site.yaml': SITE, ...files });
  return root;
}

/** The Markdown of a valid item; `front` adds lines to its front matter or replaces its title, date or source. */
export function itemText(front = '', body = 'Thân tin.'): string {
  const defaults = { title: 'Tin thử', date: '2020-05-20', source: '\n  name: Cổng thử' };
  const given = Object.entries(defaults).filter(
    ([key]) => !new RegExp(`^${key}:`, 'm').test(front),
  );
  const lines = given.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`);
  return `---\n${[...(front === '' ? [] : [front]), ...lines].join('\n')}\n---\n${body}\n`;
}
