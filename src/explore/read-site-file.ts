/** Reads a file of the site at an address that a page names; rejects where it cannot be had. `path` is its path from the site's root. */
export async function readSiteFile(address: string, path: string): Promise<Uint8Array> {
  // A package without a server hands files over by its search folder: `scripts/pack/browser/search-files.ts`.
  const read = globalThis.archiveReadAsset;
  if (read !== undefined) return read(`../${path}`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

declare global {
  /** How a packed archive without a server reads a file, by its path from the search folder. */
  var archiveReadAsset: ((path: string) => Promise<Uint8Array>) | undefined;
}
