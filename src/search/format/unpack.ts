/** The bytes that were packed (zlib format, RFC 1950); rejects where they are cut, changed or not packed at all. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return unpackByHand(bytes);
  // A blob would do as well, but the browser asks another process for each.
  const stream = new Response(bytes.slice()).body?.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Browsers before 2023 cannot unpack by themselves; only they load this.
async function unpackByHand(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate } = await import('pako');
  const whole: unknown = inflate(bytes);
  if (!(whole instanceof Uint8Array)) throw new Error('packed bytes are cut');
  return whole;
}
