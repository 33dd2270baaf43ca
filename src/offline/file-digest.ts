/** Letters of a file's SHA-256 that the list carries: 64 bits tell every accident, and the list of a large archive stays small. */
export const DIGEST_LETTERS = 16;

/** The start of the SHA-256 of some bytes, as the list gives it. */
export async function fileDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LETTERS);
}
