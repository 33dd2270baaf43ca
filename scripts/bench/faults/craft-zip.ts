import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { formatManifest } from '#core/fixity/manifest.ts';
import { sealText } from '../../pack/seal.ts';
import { directoryRecord, endRecords, localRecord } from '../../pack/zip-records.ts';

/** The three parts of an entry as they will be written; an edit may change their bytes or give others. */
export interface EntryParts {
  readonly local: Buffer;
  readonly packed: Buffer;
  readonly directory: Buffer;
}

/** An entry of a zip file that is crafted to be wrong in one way. */
export interface CraftedEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly edit?: (parts: EntryParts) => Partial<EntryParts> | undefined;
  /** Bytes that no record accounts for, put before the entry. */
  readonly before?: Buffer;
  /** Where the directory or the file leaves the entry out. */
  readonly only?: 'in file' | 'in directory';
}

/** What is wrong with a zip file as a whole. */
export interface CraftedFrame {
  readonly prefix?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly count?: (entries: number) => number;
  readonly end?: (records: Buffer) => Buffer;
  readonly suffix?: Buffer;
  /** What takes the place of the seal. */
  readonly comment?: Buffer;
}

/** The entries of a small package whose lists agree with its files; `payload` is by path below `data/`, `tags` by path beside it. */
export function craftBag(
  payload: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, string>> = {},
): readonly CraftedEntry[] {
  const files = Object.entries(payload).map(([path, text]) => file(`data/${path}`, text));
  const beside = Object.entries({ 'bagit.txt': DECLARATION, ...tags });
  const manifest = file('manifest-sha256.txt', formatManifest(files.map(entryOf)));
  const listed = [...beside.map(([path, text]) => file(path, text)), manifest];
  const tagManifest = file('tagmanifest-sha256.txt', formatManifest(listed.map(entryOf)));
  return [...listed.slice(0, -1), ...files, manifest, tagManifest].map((each) => ({
    ...each,
    name: `${CRAFTED_ROOT}${each.name}`,
  }));
}

// The folder that the files of a crafted package lie in.
const CRAFTED_ROOT = 'kho/';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

function file(name: string, text: string): CraftedEntry {
  return { name, bytes: Buffer.from(text) };
}

function entryOf({ name, bytes }: CraftedEntry) {
  return { path: name, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes entries as this archive does, but for what their edits and the frame change, and seals what comes out. */
export function craftZip(entries: readonly CraftedEntry[], frame: CraftedFrame = {}): Buffer {
  const body: Buffer[] = [frame.prefix ?? NOTHING];
  const directory: Buffer[] = [];
  const position = () => sum(body);
  for (const entry of entries) {
    if (entry.before) body.push(entry.before);
    const parts = writeEntry(entry, position());
    if (entry.only !== 'in directory') body.push(parts.local, parts.packed);
    if (entry.only !== 'in file') directory.push(parts.directory);
  }
  if (frame.beforeDirectory) body.push(frame.beforeDirectory);
  const comment = frame.comment ?? Buffer.alloc(sealText('0'.repeat(64)).length);
  const records = endRecords({
    count: frame.count?.(directory.length) ?? directory.length,
    start: position(),
    size: sum(directory),
    commentLength: comment.length,
  });
  const whole = [...body, ...directory, frame.end?.(records) ?? records];
  if (frame.comment) return Buffer.concat([...whole, frame.comment, frame.suffix ?? NOTHING]);
  const digest = createHash('sha256').update(Buffer.concat(whole)).digest('hex');
  return Buffer.concat([...whole, Buffer.from(sealText(digest)), frame.suffix ?? NOTHING]);
}

const NOTHING = Buffer.alloc(0);

function writeEntry({ name, bytes, edit }: CraftedEntry, offset: number): EntryParts {
  const deflated = deflateRawSync(bytes);
  const packed = deflated.length < bytes.length ? deflated : bytes;
  const method = packed === bytes ? ('stored' as const) : ('deflated' as const);
  const entry = {
    name,
    method,
    crc: crc32(bytes),
    size: bytes.length,
    packedSize: packed.length,
    offset,
  };
  const parts = { local: localRecord(entry), packed, directory: directoryRecord(entry) };
  return { ...parts, ...edit?.(parts) };
}

function sum(buffers: readonly Buffer[]): number {
  return buffers.reduce((total, { length }) => total + length, 0);
}
