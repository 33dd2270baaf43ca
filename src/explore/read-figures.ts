import type { ListedFigure } from '#views/all-figures.ts';
import { readSiteFile } from './read-site-file.ts';

/** Reads the file of all figures at an address; rejects where it cannot be had or holds something else. */
export async function readFigures(address: string): Promise<readonly ListedFigure[]> {
  const path = address.split('/').slice(-1)[0] ?? '';
  const bytes = await readSiteFile(address, `so-lieu/${path}`);
  const figures: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(figures)) throw new Error('no list of figures');
  return figures as readonly ListedFigure[];
}
