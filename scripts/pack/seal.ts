/** The seal of a package: the comment at the end of its zip file, with the SHA-256 of every byte before it. */
export function sealText(digest: string): string {
  return `SHA-256 ${digest}`;
}

/** The length of a seal in bytes. */
export const SEAL_LENGTH = sealText('0'.repeat(64)).length;
