import { DIGESTS, readManifestName } from '#core/fixity/digest-names.ts';
import type { ManifestEntry } from '#core/fixity/manifest.ts';
import { readManifest } from '#core/fixity/read-manifest.ts';
import { isSystemFile } from '#core/fixity/system-files.ts';
import { visibleName } from '#core/text/visible-name.ts';
import type { BagSource } from './bag-source.ts';
import { readSmallText } from './read-small-text.ts';

/** One list of a package: the file it stands in, the digest it uses, what it names. */
export interface Manifest {
  readonly path: string;
  readonly digest: string;
  readonly entries: readonly ManifestEntry[];
  /** The whole list as it is written; empty where it cannot be read. */
  readonly text: string;
  /** Whether every line could be taken. */
  readonly state: 'whole' | 'damaged';
}

/** The lists of a package, the one that files are named by first. */
export interface ManifestSet {
  readonly payload: readonly Manifest[];
  readonly tags: readonly Manifest[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  /** Whether a file is of the kind that systems leave behind, may be here, and is named by no list. */
  readonly isLeftBySystem: (path: string) => boolean;
}

/** Reads every list of a package whose digest is known (RFC 8493, sections 2.1.3 and 2.2.1) and names the others. */
export async function readManifests(source: BagSource, version: string): Promise<ManifestSet> {
  const faults: string[] = [];
  const notes: string[] = [];
  const lists = { payload: [] as Manifest[], tags: [] as Manifest[] };
  for (const { path } of source.files) {
    const name = readManifestName(path);
    if (name === undefined) continue;
    const kind = DIGESTS.get(name.digest);
    if (kind === undefined) {
      notes.push(`«${visibleName(path)}» dùng mã lệnh này không biết, nên không kiểm tra theo nó.`);
      continue;
    }
    const read = await readOne(source, { path, digits: kind.digits, version });
    faults.push(...read.faults);
    notes.push(...read.notes);
    const { text, entries, state } = read;
    lists[name.of].push({ path, digest: name.digest, text, entries, state });
  }
  const payload = inOrder(lists.payload);
  const tags = inOrder(lists.tags);
  if (payload.length === 0) faults.push('Thiếu: «manifest-sha256.txt».');
  if (tags.length === 0) faults.push('Thiếu: «tagmanifest-sha256.txt».');
  if (payload.length > 0 && payload.every(({ digest }) => isWeak(digest))) notes.push(WEAK);
  const named = new Set([...payload, ...tags].flatMap(({ entries }) => entries.map((e) => e.path)));
  return {
    payload,
    tags,
    faults,
    notes,
    isLeftBySystem: (path) =>
      source.systemFiles === 'expected' && isSystemFile(path) && !named.has(path),
  };
}

const WEAK =
  'Gói chỉ có mã MD5 hay SHA-1: đủ để thấy tệp hỏng, không đủ để chống kẻ cố ý làm tệp giả.';

interface OneManifest {
  readonly path: string;
  readonly digits: number;
  readonly version: string;
}

async function readOne(source: BagSource, { path, digits, version }: OneManifest) {
  const shown = visibleName(path);
  const text = await readSmallText(source, path);
  if (text === 'missing' || text === 'unreadable') {
    return { text: '', entries: [], faults: [], notes: [], state: 'damaged' as const };
  }
  const { entries, faults, repeated } = readManifest(text, digits);
  const twice = repeated.map((each) => `«${shown}» kể «${visibleName(each)}» hai lần.`);
  return {
    text,
    entries,
    faults: [
      ...faults.map(({ line, why }) => `Đã đổi: «${shown}», dòng ${line} ${why}.`),
      ...(version === '1.0' ? twice : []),
    ],
    notes: version === '1.0' ? [] : twice,
    state: faults.length > 0 ? ('damaged' as const) : ('whole' as const),
  };
}

function inOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  const order = [...DIGESTS.keys()];
  return [...manifests].sort((a, b) => order.indexOf(a.digest) - order.indexOf(b.digest));
}

/** Whether a digest shows damage only, and not what was made to deceive. */
export function isWeak(digest: string): boolean {
  return DIGESTS.get(digest)?.strength === 'weak';
}
