import { joinBytes, openSealed } from './seal.ts';

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
  count: number;
  /** Is called at every further loss. */
  tell: () => void;
}

/** Reads one file as it lies on the server; where there is no server, another way of reading is put in its place. */
export type ReadAsset = (path: string) => Promise<Uint8Array>;

/** Opens the search folder at `base`, an address with a slash at its end. */
export function openAssets(base: string): SearchAssets {
  const read = globalThis.archiveReadAsset ?? ((path) => fetchAsset(base + path));
  const losses: Losses = { count: 0, tell: () => undefined };
  const json = keepPromises((path) =>
    read(path)
      .then((file) => (path.endsWith('.json') ? file : unpack(openSealed(path, file))))
      .then((bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)))
      .catch((cause: unknown) => {
        losses.count++;
        losses.tell();
        throw new SearchAssetError(`cannot read ${path}`, { cause });
      }),
  );
  return { losses, json: async <Value>(path: string) => (await json(path)) as Value };
}

declare global {
  /** How a packed archive without a server reads its search files. */
  var archiveReadAsset: ReadAsset | undefined;
}

async function fetchAsset(address: string): Promise<Uint8Array> {
  // The manifest names all other files by their digest, so it alone must be asked for anew.
  const cache = address.endsWith('.json') ? 'no-cache' : 'default';
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

// The bytes that were packed (zlib format, RFC 1950); rejects where they are cut, changed or not packed at all.
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return unpackByHand(bytes);
  // Written and read by hand: through a response and a pipe each small file takes a browser three times as long.
  const { writable, readable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes.slice()), writer.close()]);
  const [unpacked] = await Promise.all([readAll(readable.getReader()), written]);
  return unpacked;
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(pieces);
    pieces.push(value);
  }
}

// Browsers before 2023 cannot unpack by themselves; only they load this.
async function unpackByHand(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate } = await import('pako');
  const whole: unknown = inflate(bytes);
  if (!(whole instanceof Uint8Array)) throw new Error('packed bytes are cut');
  return whole;
}

/** Makes each value once and keeps it by its key; one that fails is made anew when it is asked for again. */
export function keepPromises<Rest extends readonly unknown[], Value>(
  make: (key: string, ...rest: Rest) => Promise<Value>,
): (key: string, ...rest: Rest) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key, ...rest) => {
    const asked = kept.get(key) ?? make(key, ...rest);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    return asked;
  };
}
