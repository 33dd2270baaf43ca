import { compareFiles, type Difference } from '#core/fixity/compare-files.ts';
import { readManifestName } from '#core/fixity/digest-names.ts';
import type { ManifestEntry } from '#core/fixity/manifest.ts';
import { visibleName } from '#core/text/visible-name.ts';
import type { BagSource } from './bag-source.ts';
import type { BagDigests } from './digest-files.ts';
import type { Manifest, ManifestSet } from './read-manifests.ts';

interface BagComparison {
  readonly source: BagSource;
  readonly manifests: ManifestSet;
  readonly digests: BagDigests;
}

/** What differs between the lists of a package and its files, as Vietnamese sentences. */
export function compareManifests(bag: BagComparison): {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
} {
  const { source, manifests, digests } = bag;
  const left = source.files.map(({ path }) => path).filter(manifests.isLeftBySystem);
  const tags = compareKind(bag, manifests.tags, (path) => !path.startsWith('data/'));
  const payload = compareKind(bag, manifests.payload, (path) => path.startsWith('data/'));
  const isList = (path: string) => readManifestName(path)?.of === 'payload';
  const trusted =
    !tags.differences.some(({ path }) => isList(path)) &&
    manifests.payload.every(({ state }) => state === 'whole');
  const unreadable = [...digests.unreadable].filter((path) => !left.includes(path));
  return {
    faults: [
      ...unreadable.map((path) => `Hỏng: không đọc được nội dung của «${visibleName(path)}».`),
      ...tags.sentences,
      ...(trusted ? payload.sentences : sayUntrusted(payload.sentences.length)),
    ],
    notes: [
      ...tags.notes,
      ...payload.notes,
      ...left.map((path) => `Tệp hệ thống «${visibleName(path)}» không thuộc gói, bỏ qua.`),
    ],
  };
}

interface KindComparison {
  readonly differences: readonly Difference[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

function compareKind(
  { source, manifests, digests }: BagComparison,
  lists: readonly Manifest[],
  isOfKind: (path: string) => boolean,
): KindComparison {
  const [first, ...others] = lists;
  // Where the list itself is gone, nothing can be said of what it named.
  if (first === undefined) return { differences: [], sentences: [], notes: [] };
  const tagLists = new Set(manifests.tags.map(({ path }) => path));
  const named = first.entries.filter(({ path }) => !tagLists.has(path));
  // No list names the lists of tag files (section 2.2.1), and one whose digest is not known is not looked at.
  const present = source.files
    .map(({ path }) => path)
    .filter((path) => isOfKind(path) && readManifestName(path)?.of !== 'tags')
    .filter((path) => !manifests.isLeftBySystem(path));
  const beside = present.filter(isListBeside(source, manifests, named));
  const spelling = matchSpelling(named, present);
  const digestOf = (name: string, path: string) => digests.by.get(name)?.get(path) ?? '';
  const entriesBy = (name: string): readonly ManifestEntry[] =>
    present
      .filter((path) => !beside.includes(path))
      .map((path) => ({ path: spelling.get(path) ?? path, digest: digestOf(name, path) }));
  const differences = compareFiles(named, entriesBy(first.digest)).filter(
    ({ path }) => !digests.unreadable.has(path),
  );
  return {
    differences,
    sentences: [
      ...differences.map((each) => describe(each, first.path)),
      ...others.flatMap((list) => compareOther(list, named, entriesBy(list.digest))),
    ],
    notes: [
      ...[...spelling.values()].map(
        (path) => `Đĩa này viết tên «${visibleName(path)}» theo dạng Unicode khác; coi là một tệp.`,
      ),
      ...beside.map(
        (path) =>
          `«${visibleName(path)}» không có trong «${visibleName(first.path)}»; vẫn kiểm tra theo nó.`,
      ),
    ],
  };
}

// A second list that somebody made later is held against every file, so it need not be vouched for; a zip file is as it was made.
function isListBeside(
  source: BagSource,
  manifests: ManifestSet,
  named: readonly ManifestEntry[],
): (path: string) => boolean {
  const [, ...others] = manifests.payload;
  const known = new Set(named.map(({ path }) => path));
  const beside = new Set(others.map(({ path }) => path).filter((path) => !known.has(path)));
  return (path) => source.systemFiles === 'expected' && beside.has(path);
}

// Disks of macOS write letters with marks their own way: the file is the same.
function matchSpelling(
  named: readonly ManifestEntry[],
  present: readonly string[],
): ReadonlyMap<string, string> {
  const there = new Set(present);
  const absent = new Map(
    named.filter(({ path }) => !there.has(path)).map(({ path }) => [path.normalize(), path]),
  );
  const known = new Set(named.map(({ path }) => path));
  return new Map(
    present.flatMap((path) => {
      const match = known.has(path) ? undefined : absent.get(path.normalize());
      return match === undefined ? [] : [[path, match] as const];
    }),
  );
}

function describe(difference: Difference, list: string): string {
  const { kind, path } = difference;
  const shown = `«${visibleName(path)}»`;
  if (kind === 'renamed') return `Đổi tên: «${visibleName(difference.former)}» thành ${shown}.`;
  if (kind === 'missing') return `Thiếu: ${shown}.`;
  if (kind === 'added') return `Thừa: ${shown}.`;
  return `Đã đổi: ${shown} không khớp ${visibleName(list)}.`;
}

// A second list has to name the same files (section 2.1.3 of BagIt 1.0) and to agree with them.
function compareOther(
  { path: list, entries }: Manifest,
  named: readonly ManifestEntry[],
  present: readonly ManifestEntry[],
): readonly string[] {
  const other = new Map(entries.map(({ path, digest }) => [path, digest]));
  const first = new Set(named.map(({ path }) => path));
  const found = new Map(present.map(({ path, digest }) => [path, digest]));
  return [
    ...[...first]
      .filter((path) => !other.has(path))
      .map((path) => `«${visibleName(list)}» không kể «${visibleName(path)}».`),
    ...entries.flatMap(({ path, digest }) => {
      if (!first.has(path)) return [`Chỉ «${visibleName(list)}» kể «${visibleName(path)}».`];
      const actual = found.get(path);
      if (actual === undefined || actual === '' || actual === digest) return [];
      return [`Đã đổi: «${visibleName(path)}» không khớp ${visibleName(list)}.`];
    }),
  ];
}

function sayUntrusted(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Còn ${count} chỗ trong «data» không khớp, nhưng danh sách manifest đã đổi nên chưa kết luận được: lấy lại tệp ấy rồi kiểm tra lần nữa.`,
  ];
}
