import { PAGEFIND_SIGNATURE } from '../plan/shelf-metadata.ts';
import type { SearchAssets } from './assets.ts';
import type { ShelfReader } from './shelf-reader.ts';

const VERSION = '1.6.0';

/** Files that Pagefind asked for and did not get: it goes on without them, so a search asks here whether its answer is whole. */
export interface LostFiles {
  /** The first failure since the last call, or `undefined`. */
  take(): Error | undefined;
}

/** Answers what Pagefind fetches from the search folder: its metadata and chunks by our names, its program once, its entry file from what we know. */
export function answerPagefind(assets: SearchAssets, shelves: ShelfReader): LostFiles {
  let lost: Error | undefined;
  let started = false;
  globalThis.archiveSearchFetch = async (address) => {
    try {
      const [, folder = '', bundle = '0', file = ''] =
        /^\/([^/]+)\/(\d+)\/([^?]+)/.exec(address) ?? [];
      if (file === 'pagefind-entry.json') return new Response(ENTRY);
      const row = /^index\/(.+)\.pf_index$/.exec(file)?.[1];
      const seat = { folder, bundle: Number(bundle) };
      if (row !== undefined) {
        return asResponse(await shelves.chunk(seat, Number.parseInt(row, 36)));
      }
      if (file.endsWith('.pf_meta')) return asResponse(await shelves.metadata(seat));
      // Every index shares the first one's program, so the later ones need not unpack it again.
      const program = started ? PAGEFIND_SIGNATURE : await assets.bytes('pagefind.bin');
      started = true;
      return asResponse(program);
    } catch (error) {
      lost ??= error instanceof Error ? error : new Error(String(error));
      return new Response(undefined, { status: 404 });
    }
  };
  return {
    take: () => {
      const first = lost;
      lost = undefined;
      return first;
    },
  };
}

declare global {
  /** What Pagefind's program calls in place of `fetch`. */
  var archiveSearchFetch: (address: string) => Promise<Response>;
}

const ENTRY = JSON.stringify({
  version: VERSION,
  languages: { vi: { hash: 'm', wasm: null, page_count: 1 } },
  include_characters: [],
});

function asResponse(bytes: Uint8Array): Response {
  if (!PAGEFIND_SIGNATURE.every((byte, i) => bytes[i] === byte))
    throw new Error('not a Pagefind file');
  return new Response(bytes.slice());
}
