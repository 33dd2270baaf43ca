import type { SearchAssets } from './assets.ts';
import { PAGEFIND_SIGNATURE } from './index-metadata.ts';
import type { IndexReader, SegmentLocation } from './index-reader.ts';
import { PAGEFIND_VERSION } from './pagefind-version.ts';
import type { PagefindProgram } from './program.ts';

/** What Pagefind is given in place of a folder on a server. */
export interface PagefindFiles {
  /** Where Pagefind takes the index of a segment to lie. */
  basePath(location: SegmentLocation): string;
  /** What Pagefind has asked for a segment since the last call and did not get: it goes on without a file it cannot have. */
  takeFailure(location: SegmentLocation): Error | undefined;
}

/** Answers what Pagefind fetches from the search folder: its metadata and chunks by our names, its program once, its entry file from what we know. */
export function answerPagefind(
  { program, wasm }: { readonly program: PagefindProgram; readonly wasm: string },
  assets: SearchAssets,
  indexes: IndexReader,
): PagefindFiles {
  const failures = new Map<string, Error>();
  const answer = async (location: SegmentLocation, file: string): Promise<Uint8Array> => {
    const row = /^index\/(.+)\.pf_index$/.exec(file)?.[1];
    if (row !== undefined) return indexes.chunk(location, Number.parseInt(row, 36));
    if (file.endsWith('.pf_meta')) return indexes.metadata(location);
    // Every index shares the first one's WebAssembly: unpacked again it would take the memory of those before.
    if (started.has(program)) return PAGEFIND_SIGNATURE;
    started.add(program);
    return assets.bytes(wasm);
  };
  const place = answerers.length;
  answerers.push(async (path) => {
    const [, folder = '', segment = '', file = ''] = /^([^/]+)\/(\d+)\/([^?]+)/.exec(path) ?? [];
    if (file === 'pagefind-entry.json') return new Response(ENTRY);
    const location = { folder, segment: Number(segment) };
    try {
      return asResponse(await answer(location, file));
    } catch (error) {
      failures.set(keyOf(location), error instanceof Error ? error : new Error(String(error)));
      return new Response(undefined, { status: 404 });
    }
  });
  globalThis.archiveSearchFetch = fetchFromAnswerers;
  return {
    basePath: (location) => `/${place}/${keyOf(location)}/`,
    takeFailure: (location) => {
      const failure = failures.get(keyOf(location));
      failures.delete(keyOf(location));
      return failure;
    },
  };
}

const started = new WeakSet<PagefindProgram>();

// Pagefind's program is one for all indexes of a page, whoever has opened them.
const answerers: ((path: string) => Promise<Response>)[] = [];

function fetchFromAnswerers(address: string): Promise<Response> {
  const [, place, path = ''] = /^\/(\d+)\/(.*)/.exec(address) ?? [];
  const answer = answerers[Number(place)];
  if (answer === undefined) throw new Error(`nobody answers ${address}`);
  return answer(path);
}

function keyOf({ folder, segment }: SegmentLocation): string {
  return `${folder}/${segment}`;
}

declare global {
  /** What Pagefind's program calls in place of `fetch`. */
  var archiveSearchFetch: (address: string) => Promise<Response>;
}

const ENTRY = JSON.stringify({
  version: PAGEFIND_VERSION,
  languages: { vi: { hash: 'm', wasm: null, page_count: 1 } },
  include_characters: [],
});

function asResponse(bytes: Uint8Array): Response {
  if (!PAGEFIND_SIGNATURE.every((byte, i) => bytes[i] === byte))
    throw new Error('not a Pagefind file');
  return new Response(bytes.slice());
}
