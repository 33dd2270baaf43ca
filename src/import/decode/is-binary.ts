/** How a file of another kind begins, whatever its name says: archives, documents, pictures, programs, sound, databases. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/** The controls that no text has; VISCII and TCVN 5712-1 have letters among the others. */
const NEVER_IN_TEXT = new Set([
  0x00, 0x03, 0x07, 0x08, 0x0e, 0x0f, 0x10, 0x18, 0x1b, 0x1c, 0x1d, 0x7f,
]);
/** Some editors leave a few stray controls behind; more than these and one in a thousand bytes are no accident. */
const MOST_STRAYS = 3;
const STRAY_SHARE = 1 / 1000;

/** Whether bytes are no text, in UTF-16 aside. */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    return true;
  }
  let strays = 0;
  for (const byte of bytes) if (NEVER_IN_TEXT.has(byte)) strays += 1;
  return strays > Math.max(MOST_STRAYS, bytes.length * STRAY_SHARE);
}
