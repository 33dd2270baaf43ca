import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Archive } from '#core/model/archive/archive.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { cacheFolder } from '#reader/cache-folder.ts';
import { CONTENT_FOLDERS } from '#reader/content-folders.ts';
import { contentRevision, recordRevisions } from '#reader/content-revision.ts';
import { ADDRESS_LIST, REDIRECTS_FILE } from '#reader/published-addresses.ts';
import { readContent } from '#reader/read-content.ts';
import { sheetBeside } from '#reader/read-sheet.ts';
import { buildSite } from '../build/build-site.ts';
import { withTempFolder } from '../files/temp-folder.ts';
import { type ArchivePart, describePart, selectItems } from './select-items.ts';

/** Builds a part of a content root as a site of its own, whole in itself, hands its folder to `use`, then clears it away. Gives `false`, having said why, where there is no such part or it cannot be built. */
export async function withPart(
  root: string,
  part: ArchivePart,
  use: (folder: string) => Promise<boolean>,
): Promise<boolean> {
  const { archive } = await readContent(root);
  const items = selectItems(archive, part);
  if (typeof items === 'string') {
    console.error(`${items}\nChưa ghi tệp nào.`);
    return false;
  }
  return withTempFolder('kho-tin-phan-', async (place) => {
    const content = join(place, 'content');
    try {
      console.log(`Dựng phần ${describePart(archive, part)}: ${items.length} tin.`);
      copyPart({ root, target: content, archive, items, part });
      const folder = join(place, 'site');
      const built = await buildSite({
        root: content,
        outDir: folder,
        newAddresses: 'ignore',
        // A part names the revisions of the whole.
        revision: { commit: contentRevision(root), records: recordRevisions(root) },
      });
      return built && (await use(folder));
    } finally {
      rmSync(cacheFolder(content), { recursive: true, force: true });
    }
  });
}

interface PartCopy {
  readonly root: string;
  readonly target: string;
  readonly archive: Archive;
  readonly items: readonly ItemEntry[];
  readonly part: ArchivePart;
}

// Everything but items comes along: registers and documents are small, and items lean on them.
function copyPart({ root, target, archive, items, part }: PartCopy): void {
  const left = new Set<string>([
    CONTENT_FOLDERS.items.folder,
    ADDRESS_LIST,
    REDIRECTS_FILE,
    'site.yaml',
  ]);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(target, name), { recursive: true });
  }
  const sheets = items.map(({ file }) => sheetBeside(file));
  // A kept copy stays at home: the page tells of it, and holds nothing of it.
  for (const file of [
    ...items.flatMap(({ file, images }) => [file, ...images.map((image) => image.file)]),
    ...sheets.filter((sheet) => existsSync(join(root, sheet))),
  ]) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  writeFileSync(join(target, 'site.yaml'), partSettings(root, describePart(archive, part)));
}

// The part says by its name that it is one.
function partSettings(root: string, described: string): string {
  const settings = parseDocument(readFileSync(join(root, 'site.yaml'), 'utf8'));
  settings.set('name', `${String(settings.get('name'))} (${described})`);
  return settings.toString();
}
