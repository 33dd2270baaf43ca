import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';
import type { ProgramFiles } from './manifest.ts';
import { publishNamed } from './publish.ts';
import { shortDigest } from './short-digest.ts';

// Pagefind asks the global `fetch` for its files. A name of its own in front of it lets the page answer from
// what it already holds, from shared files, and from scripts where a page has no server.
const FETCH = 'const fetch = (address) => globalThis.archiveSearchFetch(address);\n';
// It also looks every 50 ms whether it has started, which would be most of the time of a first answer.
const TIMER =
  'const setTimeout = (call, wait) => globalThis.setTimeout(call, Math.min(wait, 2));\n';
// What it cannot read is told to the reader by the page, which asks the seam above.
const CONSOLE = 'const console = { log() {}, warn() {}, error() {} };\n';

/** Puts Pagefind's program, which is the same in every segment, once into the search folder. */
export function shareProgram(segment: string | undefined, target: string): ProgramFiles {
  if (segment === undefined)
    throw new Error('there is no segment to take the Pagefind program from');
  const script = FETCH + TIMER + CONSOLE + readFileSync(join(segment, 'pagefind.js'), 'utf8');
  const wasm = compress(gunzipSync(readFileSync(join(segment, 'pagefind.wasm'))));
  const seal = shortDigest(script);
  writeFileSync(join(target, 'pagefind.js'), `${script}\nexport const archiveSeal = '${seal}';\n`);
  return { seal, wasm: publishNamed(target, 'pagefind', wasm) };
}
