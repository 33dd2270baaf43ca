import {
  Z_DEFAULT_STRATEGY,
  Z_FINISH,
  Z_STREAM_END,
  ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateReset,
} from 'pako';

/** How bytes are packed: the form that holds them (RFC 1950, 1951, 1952), and how hard it is tried, from 1 to 9. */
export interface Packing {
  readonly form: 'zlib' | 'raw' | 'gzip';
  readonly level: number;
}

/**
 * Begins to pack texts and blocks of bytes, each for itself, into the bytes that pako gives for it alone. The 300 KB in
 * which it looks for repeats are laid out once and not for each: for what has a few kilobytes that took as long as
 * packing it.
 */
export function startPacking({
  form,
  level,
}: Packing): (content: Uint8Array | string) => Uint8Array<ArrayBuffer> {
  const stream = new ZStream();
  zlibDeflateInit2(stream, level, DEFLATED, WINDOWS[form], MEMORY, Z_DEFAULT_STRATEGY);
  let room = new Uint8Array(SMALLEST_ROOM);
  return (content) => {
    const input = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const most = mostPacked(input.length);
    if (room.length < most) room = new Uint8Array(most);
    zlibDeflateReset(stream);
    Object.assign(stream, { input, next_in: 0, avail_in: input.length });
    Object.assign(stream, { output: room, next_out: 0, avail_out: room.length });
    const status = zlibDeflate(stream, Z_FINISH);
    if (status !== Z_STREAM_END) throw new Error(`packing ended with ${status}`);
    return room.slice(0, stream.next_out);
  };
}

// As pako takes them by itself: the one method there is, 32 KB to look back in (with what tells the form, as `deflateInit2` of zlib takes it), and the memory for its tables.
const DEFLATED = 8;
const WINDOWS = { zlib: 15, raw: -15, gzip: 15 + 16 };
const MEMORY = 8;

const SMALLEST_ROOM = 1 << 16;

// What repeats nothing grows by some bytes a block (`deflateBound` of zlib), beside what a form puts before and after it.
function mostPacked(size: number): number {
  return size + (size >> 12) + (size >> 14) + (size >> 25) + 64;
}
