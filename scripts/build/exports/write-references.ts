import type { Reference } from '#exports/citing/reference.ts';
import { referToFigure, referToItem } from '#exports/citing/reference.ts';
import {
  type REFERENCE_FILES,
  REFERENCE_FORMATS,
  referenceFile,
} from '#exports/citing/reference-files.ts';
import { listFigureLists, listItemLists } from '#exports/item-lists.ts';
import { styleReference } from '#exports/styles/format-reference.ts';
import type { NewFile } from '../kept/new-file.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** References as files beside a page, in every form, a few at a time in memory; none where there is nothing to refer to. */
export function listReferenceFiles(
  address: string,
  of: keyof typeof REFERENCE_FILES,
  references: readonly Reference[],
): readonly NewFile[] {
  if (references.length === 0) return [];
  const styled = references.map(styleReference);
  return REFERENCE_FORMATS.map((form) => ({
    path: `${address.slice(1)}${referenceFile(of, form)}`,
    text: form.format(styled),
  }));
}

/** Writes the references to all that each list holds, items or figures, beside its page; those of unchanged lists from the last output. */
export function writeListReferences(units: SiteUnits, source: ExportSource): void {
  for (const { path, items } of listItemLists(source.archive)) {
    writeList(
      units,
      path,
      items.map((item) => referToItem(source, item)),
    );
  }
  for (const { path, figures } of listFigureLists(source.archive)) {
    writeList(
      units,
      path,
      figures.map((figure) => referToFigure(source, figure)),
    );
  }
}

function writeList(units: SiteUnits, path: string, references: readonly Reference[]): void {
  const name = `${path}danh-sach`;
  const key = units.keyOf(name, references);
  if (units.take(name, key)) return;
  units.write(name, key, listReferenceFiles(path, 'list', references));
}
