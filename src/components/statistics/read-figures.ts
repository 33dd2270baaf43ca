import type { ListedFigure } from '#views/all-figures.ts';

/** Reads the file of all figures at an address; rejects where it cannot be had or holds something else. */
export async function readFigures(address: string): Promise<readonly ListedFigure[]> {
  const figures: unknown = JSON.parse(await readText(address));
  if (!Array.isArray(figures)) throw new Error('no list of figures');
  return figures as readonly ListedFigure[];
}

async function readText(address: string): Promise<string> {
  // A package without a server hands files over by its search folder: `scripts/pack/browser/search-files.ts`.
  const read = globalThis.archiveReadAsset;
  if (read !== undefined) {
    const name = address.split('/').slice(-2).join('/');
    return new TextDecoder().decode(await read(`../${name}`));
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

declare global {
  /** How a packed archive without a server reads a file, by its path from the search folder. */
  var archiveReadAsset: ((path: string) => Promise<Uint8Array>) | undefined;
}
