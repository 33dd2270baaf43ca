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
    const { root, count } = await findRoot(file, descriptor);
    const step = tellProgress('Kiểm tra', count);
    const files: ManifestEntry[] = [];
    const unreadable: string[] = [];
    const texts = new Map<string, string>();
    for await (const entry of listEntries(descriptor)) {
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

// The folder that everything lies in, and how many files there are. The entries are gone through twice, because what a reader knows of each is too much to hold for all.
async function findRoot(
  file: string,
  descriptor: number,
): Promise<{ readonly root: string; readonly count: number }> {
  let root: string | undefined;
  let count = 0;
  try {
    for await (const { filename } of listEntries(descriptor)) {
      count += 1;
      if (MANIFEST_PATH.test(filename)) root ??= filename.slice(0, filename.indexOf('/') + 1);
    }
  } catch (cause) {
    throw new NoPackageError(`«${file}» không phải tệp zip, hoặc mục lục của nó đã hỏng.`, {
      cause,
    });
  }
  if (root === undefined)
    throw new NoPackageError(`Tệp zip này không phải gói của kho: không có ${MANIFEST}.`);
  return { root, count };
}

const MANIFEST_PATH = /^[^/]*\/(?:tag)?manifest-sha256\.txt$/;

async function* listEntries(descriptor: number): AsyncGenerator<FileEntry> {
  const reader = new ZipReader(new DescriptorReader(descriptor));
  for await (const entry of reader.getEntriesGenerator()) if (!entry.directory) yield entry;
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
