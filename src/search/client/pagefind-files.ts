import { arrayHead, joinBytes, sliceArray } from '../plan/cbor.ts';
import {
  expandMetadata,
  PAGEFIND_SIGNATURE,
  type ShelfMetadata,
  tilePath,
  tileStart,
} from '../plan/shelf-metadata.ts';
import type { SearchAssets } from './assets.ts';

const VERSION = '1.6.0';

/** Files that Pagefind asked for and did not get: it goes on without them, so a search asks here whether its answer is whole. */
export interface LostFiles {
  /** The first failure since the last call, or `undefined`. */
  take(): Error | undefined;
}

/** Answers what Pagefind fetches from the search folder: its metadata and chunks by our names, its program once, its entry file from what we know. */
export function answerPagefind(assets: SearchAssets): LostFiles {
  let lost: Error | undefined;
  let started = false;
  const shelves = readShelves(assets);
  globalThis.archiveSearchFetch = async (address) => {
    try {
      const [, folder = '', bundle = '0', file = ''] =
        /^\/([^/]+)\/(\d+)\/([^?]+)/.exec(address) ?? [];
      if (file === 'pagefind-entry.json') return new Response(ENTRY);
      const row = /^index\/(.+)\.pf_index$/.exec(file)?.[1];
      const place = { folder, bundle: Number(bundle) };
      if (row !== undefined) {
        return asResponse(await shelves.chunk({ ...place, row: Number.parseInt(row, 36) }));
      }
      if (file.endsWith('.pf_meta')) return asResponse(await shelves.metadata(place));
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

interface BundlePlace {
  readonly folder: string;
  readonly bundle: number;
}

// Pagefind knows single indexes; a shelf holds several, whose parts for the same words come in one file.
function readShelves(assets: SearchAssets) {
  const known = new Map<string, Promise<ShelfMetadata>>();
  const metadataOf = (folder: string): Promise<ShelfMetadata> => {
    const asked = known.get(folder) ?? assets.json<ShelfMetadata>(`${folder}/m.bin`);
    known.set(folder, asked);
    asked.catch(() => known.delete(folder));
    return asked;
  };
  return {
    metadata: async ({ folder, bundle }: BundlePlace) =>
      expandMetadata(await metadataOf(folder), bundle),
    chunk: async ({ folder, bundle, row }: BundlePlace & { readonly row: number }) => {
      const { rows } = await metadataOf(folder);
      const start = tileStart(rows[row] ?? ['', ''], bundle);
      const tile = await assets.bytes(`${folder}/${tilePath(row, start)}`);
      const words = sliceArray(tile)[bundle - start];
      if (words === undefined) throw new Error(`${folder} has no row ${row} of bundle ${bundle}`);
      return joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), words]);
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
