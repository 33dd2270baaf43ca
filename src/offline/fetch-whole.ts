import { KeepingError } from './keeping-error.ts';

/** After this long without a byte a server counts as silent. */
const SILENCE_MS = 20_000;

/** A file as the host has it, past every cache and worker: its bytes and type. Throws a `KeepingError` where it cannot be had, and what `signal` says where it is stopped. */
export async function fetchWhole(
  root: string,
  file: string,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }> {
  signal.throwIfAborted();
  const ending = new AbortController();
  const stop = () => ending.abort(signal.reason);
  signal.addEventListener('abort', stop);
  let timer = setTimeout(() => ending.abort(), SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ending.abort(), SILENCE_MS);
  };
  try {
    // The worker lets requests of this mode pass: what is kept may not stand in for what the host has.
    const response = await fetch(root + file, {
      cache: 'no-cache',
      mode: 'same-origin',
      signal: ending.signal,
    });
    if (response.redirected) throw new KeepingError('foreign', { file });
    if (!response.ok) throw new KeepingError('refused', { file, status: response.status });
    const bytes = await readBytes(response, heard);
    return { bytes, type: response.headers.get('Content-Type') ?? '' };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof KeepingError) throw cause;
    throw new KeepingError('network', { file, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function readBytes({ body }: Response, heard: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    heard();
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
