/** Numbers from 0 in as few bytes as each needs: seven bits a byte, the lowest first, the high bit where more follow (LEB128). */
export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `writeNumbers` wrote, a number a call; throws where the bytes end. */
export function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('numbers are missing');
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
}

/** The low `width` bits of each number, at most 8, packed side by side. */
export function packBits(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((numbers.length * width) / 8));
  for (const [n, number] of numbers.entries()) {
    const at = n * width;
    const shifted = (number & ((1 << width) - 1)) << (at & 7);
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | shifted;
    if (shifted > 255) bytes[(at >> 3) + 1] = shifted >> 8;
  }
  return bytes;
}

/** Reads what `packBits` wrote, a number a call. */
export function bitReader(bytes: Uint8Array, width: number): () => number {
  let at = 0;
  return () => {
    const pair = (bytes[at >> 3] ?? 0) | ((bytes[(at >> 3) + 1] ?? 0) << 8);
    const number = (pair >> (at & 7)) & ((1 << width) - 1);
    at += width;
    return number;
  };
}
