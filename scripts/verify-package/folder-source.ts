import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifestName } from '#core/fixity/digest-names.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { openBytes } from '../files/open-bytes.ts';
import { formatCount } from '../files/tell-progress.ts';
import { walkFolder } from '../files/walk-folder.ts';
import { type BagSource, NoPackageError } from './bag-source.ts';

/** Reads how an unpacked package lies: the folder itself, or the one folder in it that is a package. Links, pipes and devices are named, never followed or opened. Throws a `NoPackageError` where there is no package. */
export function folderSource(folder: string): BagSource {
  const bag = findBag(folder);
  const { files, others } = walkFolder(bag);
  return {
    name: bag,
    files,
    faults: others.map(({ path, is }) => `Thừa: «${visibleName(path)}» ${is}.`),
    notes: [],
    systemFiles: 'expected',
    read: (path) => readFile(join(bag, path)),
  };
}

function findBag(folder: string): string {
  const isBag = (path: string) =>
    readdirSync(path).some((name) => name === 'bagit.txt' || readManifestName(name) !== undefined);
  if (isBag(folder)) return folder;
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .filter(isBag);
  const [only] = inside;
  if (only !== undefined && inside.length === 1) return only;
  const shown = visibleName(folder);
  throw new NoPackageError(
    only === undefined
      ? `Không thấy gói trong «${shown}»: cần thư mục có tệp bagit.txt và manifest-sha256.txt.`
      : `Trong «${shown}» có ${formatCount(inside.length)} gói. Ghi tên thư mục của một gói.`,
  );
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  const bytes = openBytes(file);
  try {
    for (let at = 0; at < bytes.size; at += PART) {
      yield bytes.read(at, Math.min(PART, bytes.size - at));
    }
  } finally {
    bytes.close();
  }
}

const PART = 1 << 20;
