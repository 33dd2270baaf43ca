/** The marks that UTF-16 begins with. */
export const UTF_16_MARKS = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** Of the pairs, how many must have a high byte that Vietnamese has there; in other text and in other files far fewer have. */
const FEWEST_PAIRS_SHARE = 0.95;
/** Blocks of two hundred and fifty-six characters that Vietnamese text is in: Latin, its additions, punctuation. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** Which UTF-16 bytes without a mark are; `undefined` where they are not. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const [even, odd] = [countHigh(bytes, 0), countHigh(bytes, 1)];
  const fewest = (bytes.length / 2) * FEWEST_PAIRS_SHARE;
  if (odd >= fewest && odd > even) return 'utf-16le';
  if (even >= fewest && even > odd) return 'utf-16be';
  return undefined;
}

function countHigh(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let index = from; index < bytes.length; index += 2) {
    // A zero in both halves is no character.
    const other = bytes[index ^ 1];
    if (HIGH_BYTES.has(bytes[index] ?? 0xff) && other !== 0) count += 1;
  }
  return count;
}
