/** The token under which a document is found by its own number; beside the token of the number it lies in the same chunk of the index. */
export function ownNumberToken(token: string): string {
  return `${token}o`;
}
