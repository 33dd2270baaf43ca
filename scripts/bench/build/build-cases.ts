import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The places of a measured build. */
export interface BuildPlaces {
  readonly checkout: string;
  readonly clear: () => void;
  readonly root: string;
  readonly outDir: string;
  /** The file of an item in the middle of the archive, from the content root. */
  readonly item: string;
}

/** A state to build from: what was done since the build before it. */
export interface BuildCase {
  readonly name: string;
  readonly prepare: (places: BuildPlaces) => void;
}

/** Every build that is measured, each after the one before it. */
export const BUILD_CASES: readonly BuildCase[] = [
  {
    name: 'cold',
    prepare: ({ clear, outDir }) => {
      clear();
      rmSync(outDir, { recursive: true, force: true });
    },
  },
  { name: 'unchanged', prepare: () => undefined },
  {
    name: 'one word changed',
    prepare: ({ root, item }) => edit(join(root, item), (text) => `${text.trimEnd()} đổi\n`),
  },
  {
    name: 'one item added',
    prepare: ({ root, item }) =>
      writeFileSync(
        join(root, item.replace(/\.md$/, '-them.md')),
        `${readFileSync(join(root, item), 'utf8').trimEnd()}\n\nĐoạn chỉ tin thêm này có.\n`,
      ),
  },
  {
    name: 'one layout changed',
    prepare: ({ checkout }) =>
      edit(join(checkout, 'src/layouts/BaseLayout.astro'), (text) =>
        text.replace('<body>', '<body data-do="1">'),
      ),
  },
];

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is as it was`);
  writeFileSync(file, changed);
}
