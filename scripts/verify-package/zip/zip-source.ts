import { readManifestName } from '#core/fixity/digest-names.ts';
import { findPathFault, pathKey } from '#core/text/portable-path.ts';
import { visibleName } from '#core/text/visible-name.ts';
import type { FileBytes } from '../../files/open-bytes.ts';
import { type BagSource, NoPackageError } from '../bag-source.ts';
import { readEntry } from './read-entry.ts';
import { type LaidEntry, readLayout } from './read-layout.ts';
import type { Seal } from './read-seal.ts';

/** Reads how a package lies in a zip file; throws a `NoPackageError` where it is none that can be checked. */
export function zipSource(file: FileBytes, seal: Seal): BagSource {
  const { entries, faults, otherForm } = readLayout(file);
  const root = findRoot(entries);
  const inside = entries.filter(({ name }) => name.startsWith(root) && !name.endsWith('/'));
  const byPath = new Map<string, LaidEntry>();
  for (const entry of inside) {
    const path = entry.name.slice(root.length);
    if (!byPath.has(path)) byPath.set(path, entry);
  }
  const sealed = seal.state === 'whole' && otherForm !== undefined;
  return {
    name: root.slice(0, -1),
    files: [...byPath].map(([path, { size }]) => ({ path, size })),
    faults: [
      ...faults,
      ...(sealed ? [`Tệp zip được ghi khác cách của kho, trước hết ở ${otherForm}.`] : []),
      ...entries.flatMap(({ name }) => judgeName(name, root)),
      ...findDoubles(entries),
    ],
    notes: [],
    systemFiles: 'foreign',
    read: (path) => {
      const entry = byPath.get(path);
      if (entry === undefined) throw new Error(`«${path}» is not in the zip file`);
      return readEntry(file, entry);
    },
  };
}

// The folder that everything lies in, up to and with its slash.
function findRoot(entries: readonly LaidEntry[]): string {
  for (const { name } of entries) {
    const end = name.indexOf('/') + 1;
    const rest = name.slice(end);
    if (end > 1 && (rest === 'bagit.txt' || readManifestName(rest))) return name.slice(0, end);
  }
  throw new NoPackageError(
    'Tệp zip này không phải gói của kho: không có thư mục nào chứa bagit.txt và manifest-sha256.txt.',
  );
}

function judgeName(name: string, root: string): readonly string[] {
  const shown = `«${visibleName(name)}»`;
  const fault = findPathFault(name.endsWith('/') ? name.slice(0, -1) : name);
  if (fault !== undefined) return [`Tên ${shown} không giải nén được ở mọi máy: ${fault}.`];
  return name.startsWith(root) ? [] : [`Thừa: ${shown} nằm ngoài thư mục «${visibleName(root)}».`];
}

function findDoubles(entries: readonly LaidEntry[]): readonly string[] {
  const faults: string[] = [];
  const names = new Map<string, string>();
  const folders = new Set<string>();
  for (const { name } of entries) {
    const key = pathKey(name);
    const former = names.get(key);
    const shown = `«${visibleName(name)}»`;
    if (former === name) faults.push(`Trùng: tệp zip có hai lần ${shown}.`);
    else if (former !== undefined) {
      faults.push(`Trùng: ${shown} và «${visibleName(former)}» là một tệp ở Windows, macOS.`);
    }
    names.set(key, name);
    for (let at = key.indexOf('/'); at !== -1; at = key.indexOf('/', at + 1)) {
      folders.add(key.slice(0, at));
    }
  }
  for (const [key, name] of names) {
    if (!name.endsWith('/') && folders.has(key)) {
      faults.push(`Trùng: «${visibleName(name)}» vừa là tệp vừa là thư mục.`);
    }
  }
  return faults;
}
