import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, itemUrl } from '#core/urls.ts';
import { csvHead, csvLine } from '#exports/csv.ts';
import type { Cell } from '#exports/table.ts';
import { STATISTICS } from '#exports/tables/statistics.ts';
import type { ExportSource } from './export-source.ts';

/** Writes the figures of each item, indicator and place beside its page: the lines of the table of all figures that name it. */
export function writePageFigures(folder: string, source: ExportSource): void {
  const { archive } = source;
  const pages = new Map<string, string[]>();
  for (const cells of STATISTICS.rows(source)) {
    const line = csvLine(cells);
    for (const page of pagesOf(cells)) {
      const lines = pages.get(page);
      if (lines === undefined) pages.set(page, [line]);
      else lines.push(line);
    }
  }
  // The page of an indicator has its table, whether any item states it or not.
  for (const { id } of archive.indicators.entries) {
    const page = entryUrl('indicators', id);
    if (!pages.has(page)) pages.set(page, []);
  }
  const head = csvHead(STATISTICS);
  for (const [page, lines] of pages) {
    const place = join(folder, page);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, PAGE_FIGURES_FILE), head + lines.join(''));
  }
}

const [ITEM, INDICATOR, PLACE] = ['item', 'indicator_id', 'place'].map((name) =>
  STATISTICS.columns.findIndex((column) => column.name === name),
) as [number, number, number];

function pagesOf(cells: readonly Cell[]): readonly string[] {
  const [item, indicator, place] = [ITEM, INDICATOR, PLACE].map((column) => cells[column]);
  return [
    ...(typeof item === 'string' ? [itemUrl(item)] : []),
    ...(typeof indicator === 'string' ? [entryUrl('indicators', indicator)] : []),
    ...(typeof place === 'string' ? [entryUrl('places', place)] : []),
  ];
}
