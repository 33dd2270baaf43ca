import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifestName } from '#core/fixity/digest-names.ts';
import { comparePaths } from '#core/fixity/manifest.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { formatCount } from '../files/tell-progress.ts';
import { type BagFile, type BagSource, MOST_FILES, NoPackageError } from './bag-source.ts';
import { openBytes } from './zip/open-bytes.ts';

/** Reads how an unpacked package lies: the folder itself, or the one folder in it that is a package. Links, pipes and devices are named, never followed or opened. Throws a `NoPackageError` where there is no package. */
export function folderSource(folder: string): BagSource {
  const bag = findBag(folder);
  const { files, faults } = walk(bag);
  return {
    name: bag,
    files: files.sort((a, b) => comparePaths(a.path, b.path)),
    faults,
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

interface Walk {
  readonly files: BagFile[];
  readonly faults: string[];
}

function walk(bag: string): Walk {
  const files: BagFile[] = [];
  const faults: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(bag, folder, faults)) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile()) files.push({ path, size: sizeOf(join(bag, path)) });
      else faults.push(`Thừa: «${visibleName(path)}» là ${kindOf(entry)}, không phải tệp thường.`);
    }
    if (files.length + folders.length > MOST_FILES) {
      throw new NoPackageError(`Thư mục có hơn ${formatCount(MOST_FILES)} tệp: không phải gói.`);
    }
  }
  return { files, faults };
}

function list(bag: string, folder: string, faults: string[]): readonly Dirent[] {
  try {
    return readdirSync(join(bag, folder), { withFileTypes: true });
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    faults.push(`Không xem được thư mục «${visibleName(folder)}»: ${reason}.`);
    return [];
  }
}

function sizeOf(file: string): number {
  return lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'liên kết';
  if (entry.isFIFO()) return 'ống dẫn (FIFO)';
  if (entry.isSocket()) return 'ổ cắm (socket)';
  return 'thiết bị';
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
