import { keepPromises } from './keep-promises.ts';
import { openSealed } from './seal.ts';
import { unpack } from './unpack.ts';

/** A file of the search folder could not be had: missing, cut, foreign, or of another build. */
export class SearchAssetError extends Error {
  override readonly name = 'SearchAssetError';
}

/** The files of the search folder. */
export interface SearchAssets {
  /** What a packed or plain JSON file holds, read at most once; rejects with `SearchAssetError`. */
  json<Value>(path: string): Promise<Value>;
  readonly losses: Losses;
}

/** What could not be read so far: a search goes on without it, and its answer says so. */
export interface Losses {
  /** How often something could not be read. */
  count(): number;
  add(): void;
  /** Calls back at every further loss, in place of whoever was called before. */
  watch(listener: () => void): void;
}

/** Reads one file as it lies on the server; where there is no server, another way of reading is put in its place. */
export type ReadAsset = (path: string) => Promise<Uint8Array>;

/** Opens the search folder at `base`, an address with a slash at its end. */
export function openAssets(base: string): SearchAssets {
  const read = globalThis.archiveReadAsset ?? ((path) => fetchAsset(base + path));
  const losses = countLosses();
  const json = keepPromises((path) =>
    read(path)
      .then((file) => (path.endsWith('.json') ? file : unpack(openSealed(path, file))))
      .then((bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)))
      .catch((cause: unknown) => {
        losses.add();
        throw new SearchAssetError(`cannot read ${path}`, { cause });
      }),
  );
  return { losses, json: async <Value>(path: string) => (await json(path)) as Value };
}

declare global {
  /** How a packed archive without a server reads its search files. */
  var archiveReadAsset: ReadAsset | undefined;
}

function countLosses(): Losses {
  let count = 0;
  let listen = (): void => undefined;
  return {
    count: () => count,
    add: () => {
      count++;
      listen();
    },
    watch: (listener) => {
      listen = listener;
    },
  };
}

async function fetchAsset(address: string): Promise<Uint8Array> {
  // The manifest names all other files by their digest, so it alone must be asked for anew.
  const cache = address.endsWith('.json') ? 'no-cache' : 'default';
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
