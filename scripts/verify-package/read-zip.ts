import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { configure, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import type { ManifestEntry } from '#core/fixity/manifest.ts';
import { tellProgress } from '../files/tell-progress.ts';
import { SEAL_LENGTH, sealText } from '../pack/seal.ts';
import { type BagContents, MANIFEST, NoPackageError, TAG_MANIFEST } from './read-bag.ts';

configure({ useCompressionStream: false, useWebWorkers: false });

/** Reads a package as a zip file, file by file. Throws `NoPackageError` where the file is no zip that can be listed. */
export async function readZip(file: string): Promise<BagContents> {
  const seal = (await isSealWhole(file)) ? 'whole' : 'broken';
  const descriptor = openSync(file, 'r');
  try {
    const entries = await listEntries(file, descriptor);
    const root = findRoot(entries);
    const step = tellProgress('Kiểm tra', entries.length);
    const files: ManifestEntry[] = [];
    const unreadable: string[] = [];
    const texts = new Map<string, string>();
    for (const entry of entries) {
      const path = entry.filename.startsWith(root)
        ? entry.filename.slice(root.length)
        : entry.filename;
      try {
        const { digest, text } = await readEntry(entry, path);
        files.push({ path, digest });
        if (text !== undefined) texts.set(path, text);
      } catch {
        unreadable.push(path);
      }
      step();
    }
    return {
      files,
      unreadable,
      manifest: texts.get(MANIFEST),
      tagManifest: texts.get(TAG_MANIFEST),
      seal,
    };
  } finally {
    closeSync(descriptor);
  }
}

async function isSealWhole(file: string): Promise<boolean> {
  const { size } = statSync(file);
  if (size <= SEAL_LENGTH) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { end: size - SEAL_LENGTH - 1 }))
    hash.update(chunk as Buffer);
  let written = '';
  for await (const chunk of createReadStream(file, { start: size - SEAL_LENGTH })) {
    written += (chunk as Buffer).toString('latin1');
  }
  return written === sealText(hash.digest('hex'));
}

async function listEntries(file: string, descriptor: number): Promise<readonly FileEntry[]> {
  try {
    const entries = await new ZipReader(new DescriptorReader(descriptor)).getEntries();
    return entries.filter((entry): entry is FileEntry => !entry.directory);
  } catch (cause) {
    throw new NoPackageError(`«${file}» không phải tệp zip, hoặc mục lục của nó đã hỏng.`, {
      cause,
    });
  }
}

function findRoot(entries: readonly FileEntry[]): string {
  const marks = entries.filter(({ filename }) =>
    /^[^/]*\/(?:tag)?manifest-sha256\.txt$/.test(filename),
  );
  const [mark] = marks.map(({ filename }) => filename.slice(0, filename.indexOf('/') + 1));
  if (mark === undefined)
    throw new NoPackageError(`Tệp zip này không phải gói của kho: không có ${MANIFEST}.`);
  return mark;
}

interface EntryReading {
  readonly digest: string;
  readonly text?: string;
}

async function readEntry(entry: FileEntry, path: string): Promise<EntryReading> {
  const hash = createHash('sha256');
  const keep = path === MANIFEST || path === TAG_MANIFEST;
  const chunks: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      hash.update(chunk);
      if (keep) chunks.push(chunk.slice());
    },
  });
  await entry.getData(sink, { checkSignature: true, useCompressionStream: true });
  const digest = hash.digest('hex');
  return keep ? { digest, text: Buffer.concat(chunks).toString('utf8') } : { digest };
}

class DescriptorReader extends Reader<number> {
  readonly descriptor: number;

  constructor(descriptor: number) {
    super(descriptor);
    this.descriptor = descriptor;
    this.size = fstatSync(descriptor).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(Math.min(length, this.size - index), 0));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(this.descriptor, bytes, filled, bytes.length - filled, index + filled);
      if (read === 0) throw new Error(`the file ends before ${index + bytes.length}`);
      filled += read;
    }
    return bytes;
  }
}
