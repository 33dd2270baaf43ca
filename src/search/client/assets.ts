import { COMMON_PHRASES, PHRASED_MARK } from '../plan/common-phrases.ts';
import { joinBytes } from '../plan/join-bytes.ts';
import { keepPromises } from './keep-promises.ts';

/** A file of the search folder could not be had: missing, cut, or of another build. */
export class SearchAssetError extends Error {
  override readonly name = 'SearchAssetError';
}

/** The files of the search folder, each read at most once. */
export interface SearchAssets {
  /** The bytes of a file, unpacked; rejects with `SearchAssetError`. */
  bytes(path: string): Promise<Uint8Array>;
  /** A packed or plain JSON file; rejects with `SearchAssetError`. */
  json<Value>(path: string): Promise<Value>;
  /** Pagefind's program as a module. */
  program(): Promise<PagefindProgram>;
}

/** The part of Pagefind's module that is used. */
export interface PagefindProgram {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
  }): PagefindInstance;
}

/** One Pagefind index that is open. */
export interface PagefindInstance {
  init(): Promise<void>;
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  search(
    term: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<PagefindAnswer>;
}

/** What one Pagefind search gives. */
export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
  }[];
  readonly unfilteredResultCount: number;
}

/** Reads one file as it lies on the server; where there is no server, another way of reading is put in its place. */
export type ReadAsset = (path: string) => Promise<Uint8Array>;

/** Opens the search folder at `base`, an address with a slash at its end. */
export function openAssets(base: string): SearchAssets {
  const read = globalThis.archiveReadAsset ?? ((path) => fetchAsset(base + path));
  const bytes = keepPromises((path) =>
    read(path)
      .then(unpack)
      .catch((cause: unknown) => {
        throw new SearchAssetError(`cannot read ${path}`, { cause });
      }),
  );
  return {
    bytes,
    json: async <Value>(path: string) => parseJson<Value>(path, await bytes(path)),
    program: () => globalThis.archivePagefind ?? importProgram(`${base}pagefind.js`),
  };
}

declare global {
  /** How a packed archive without a server reads its search files. */
  var archiveReadAsset: ReadAsset | undefined;
  /** Pagefind's program where a page cannot import modules. */
  var archivePagefind: Promise<PagefindProgram> | undefined;
}

async function fetchAsset(address: string): Promise<Uint8Array> {
  // The manifest names all other files by their digest, so it alone must be asked for anew.
  const cache = address.endsWith('.json') ? 'no-cache' : 'default';
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] === PHRASED_MARK) {
    const whole = await inflate(joinBytes([PHRASES_PACKED, bytes.subarray(1)]));
    return whole.subarray(COMMON_PHRASES.length);
  }
  return bytes[0] === ZLIB_MARK ? inflate(bytes.slice()) : bytes;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A blob would do as well, but the browser asks another process for each.
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The first byte of a packed file (RFC 1950, deflate with a window of 32 KB); JSON never begins with it. */
const ZLIB_MARK = 0x78;

/** The common phrases as the first block of a packed file, a block that is stored as it is (RFC 1951, 3.2.4). */
const PHRASES_PACKED: Uint8Array = joinBytes([
  Uint8Array.of(ZLIB_MARK, 0x01, 0),
  twoBytes(COMMON_PHRASES.length),
  twoBytes(~COMMON_PHRASES.length),
  COMMON_PHRASES,
]);

function twoBytes(number: number): Uint8Array {
  return Uint8Array.of(number & 255, (number >> 8) & 255);
}

function parseJson<Value>(path: string, bytes: Uint8Array): Value {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Value;
  } catch (cause) {
    throw new SearchAssetError(`${path} is not JSON`, { cause });
  }
}

async function importProgram(address: string): Promise<PagefindProgram> {
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindProgram;
  } catch (cause) {
    throw new SearchAssetError(`cannot read ${address}`, { cause });
  }
}
