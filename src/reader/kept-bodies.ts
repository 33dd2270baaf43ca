import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Root } from 'hast';
import type { Body } from '#markdown/body.ts';
import { copyTree } from '#markdown/print/copy-tree.ts';
import { shownMarkdown } from '#markdown/shown-markdown.ts';

/** Bodies that were read, put aside until a page prints them: an archive of 100,000 items does not fit in memory with its texts. */
export interface KeptBodies {
  /** Puts aside the body of an entry, called by its file, and gives what was put aside. */
  readonly keep: (file: string, body: Body) => StoredBody;
  /** Lets a body that lies elsewhere be asked for here. */
  readonly keepElsewhere: (file: string, load: (part: BodyPart) => Uint8Array) => void;
  /** The tree of a body that was put aside; throws where none was. */
  readonly loadTree: (file: string) => Root;
  /** The paragraphs of a body that was put aside, as its page shows them; throws where none was. */
  readonly loadParagraphs: (file: string) => readonly string[];
  /** The Markdown of a body that was put aside, without what its page hides; throws where none was. */
  readonly loadMarkdown: (file: string) => string;
}

/** What is put aside of a body, each part as JSON in UTF-8. */
export type StoredBody = Readonly<Record<BodyPart, Uint8Array>>;

/** A part of a body that can be asked for alone. */
export type BodyPart = 'tree' | 'paragraphs' | 'markdown';

interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** A place for the bodies of one reading: a file without a name, which is gone when nothing in this process uses it any more, however the process ends. */
export function keepBodies(): KeptBodies {
  const handle = openNameless();
  const kept = new Map<string, (part: BodyPart) => Uint8Array>();
  let end = 0;
  const append = (bytes: Uint8Array): Stretch => {
    const stretch = { start: end, size: bytes.length };
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(handle, bytes, done, bytes.length - done, end + done);
    }
    end += bytes.length;
    return stretch;
  };
  const load = (file: string, part: BodyPart): unknown => {
    const bytes = kept.get(file)?.(part);
    if (bytes === undefined) throw new Error(`no body was kept of ${file}`);
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  };
  const bodies: KeptBodies = {
    keep: (file, body) => {
      const stored = storedBody(body);
      const places = {
        tree: append(stored.tree),
        paragraphs: append(stored.paragraphs),
        markdown: append(stored.markdown),
      };
      kept.set(file, (part) => readStretch(handle, places[part]));
      return stored;
    },
    keepElsewhere: (file, from) => {
      kept.set(file, from);
    },
    loadTree: (file) => load(file, 'tree') as Root,
    loadParagraphs: (file) => load(file, 'paragraphs') as readonly string[],
    loadMarkdown: (file) => load(file, 'markdown') as string,
  };
  CLOSER.register(bodies, handle);
  return bodies;
}

/** What is put aside of a body that was read. */
export function storedBody(body: Body): StoredBody {
  return {
    tree: Buffer.from(JSON.stringify(copyTree(body.tree))),
    paragraphs: Buffer.from(JSON.stringify(body.visible.paragraphs)),
    markdown: Buffer.from(JSON.stringify(shownMarkdown(body))),
  };
}

// While someone writes, each saved file makes a new reading: the file of the former one goes with it.
const CLOSER = new FinalizationRegistry<number>((handle) => closeSync(handle));

function openNameless(): number {
  const folder = resolve('node_modules/.cache/kho');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `than-${process.pid}-${performance.now()}`);
  const handle = openSync(path, 'wx+');
  unlinkSync(path);
  return handle;
}

function readStretch(handle: number, { start, size }: Stretch): Buffer {
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size; ) {
    const read = readSync(handle, bytes, done, size - done, start + done);
    if (read === 0) throw new Error(`kept bodies end before ${start + size}`);
    done += read;
  }
  return bytes;
}
