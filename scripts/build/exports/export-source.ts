import type { Archive } from '#core/model/archive/archive.ts';
import type { TableSource } from '#exports/table.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import { publicUrl } from '#reader/site-url.ts';

/** What exports are made from: the archive and the bodies that were read with it. */
export interface ExportedArchive {
  readonly archive: Archive;
  readonly bodies: Pick<KeptBodies, 'loadParagraphs' | 'loadMarkdown'>;
  /** Where files that have not changed since the last build are kept; without it every file is made anew. */
  readonly cacheDir?: string;
}

/** What tables, records and feeds ask for: whole addresses are under a placeholder where the archive has none. */
export interface ExportSource extends TableSource {
  readonly markdownOf: (file: string) => string;
}

/** Makes ready what exports are made from. */
export function exportSource({ archive, bodies }: ExportedArchive): ExportSource {
  const base = publicUrl(archive.site).replace(/\/+$/, '');
  return {
    archive,
    paragraphsOf: bodies.loadParagraphs,
    markdownOf: bodies.loadMarkdown,
    addressOf: (path) => `${base}${path}`,
  };
}
