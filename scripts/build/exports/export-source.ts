import type { Division } from '#core/divisions/division.ts';
import type { DivisionText } from '#core/divisions/division-text.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import type { TableSource } from '#exports/table.ts';
import { readDivisionTexts } from '#markdown/division-texts.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import { publicUrl } from '#reader/site-url.ts';

/** What exports are made from: the archive and the bodies that were read with it. */
export interface ExportedArchive {
  readonly archive: Archive;
  readonly bodies: Pick<KeptBodies, 'loadParagraphs' | 'loadMarkdown' | 'loadTree'>;
}

/** What tables, records and feeds ask for: whole addresses are under a placeholder where the archive has none. */
export interface ExportSource extends TableSource {
  readonly markdownOf: (file: string) => string;
  /** The text of a body by the divisions that it was marked with. */
  readonly divisionsOf: (file: string, divisions: readonly Division[]) => readonly DivisionText[];
}

/** Makes ready what exports are made from. */
export function exportSource({ archive, bodies }: ExportedArchive): ExportSource {
  const base = publicUrl(archive.site).replace(/\/+$/, '');
  return {
    archive,
    paragraphsOf: bodies.loadParagraphs,
    markdownOf: bodies.loadMarkdown,
    divisionsOf: (file, divisions) => readDivisionTexts(bodies.loadTree(file), divisions),
    addressOf: (path) => `${base}${path}`,
  };
}
