import type { ItemEntry } from '#core/model/archive/entries.ts';
import { type Reference, referToFigure, referToItem } from '#exports/citing/reference.ts';
import {
  type REFERENCE_FILES,
  REFERENCE_FORMATS,
  referenceFile,
} from '#exports/citing/reference-files.ts';
import { type StyledReference, styleFigure } from '#exports/citing/styled-reference.ts';
import { listFigureLists, listItemLists } from '#exports/item-lists.ts';
import { styleReference } from '#exports/styles/format-reference.ts';
import type { NewFile, SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** References as files beside a page, in every form; none where there is nothing to refer to. */
export function listReferenceFiles(
  address: string,
  of: keyof typeof REFERENCE_FILES,
  references: readonly StyledReference[],
): readonly NewFile[] {
  if (references.length === 0) return [];
  return REFERENCE_FORMATS.map((form) => ({
    path: `${address.slice(1)}${referenceFile(of, form)}`,
    text: form.format(references),
  }));
}

/** Writes the references to all that each list holds, items or figures, beside its page; those of unchanged lists from the last output. */
export function writeListReferences(units: SiteUnits, source: ExportSource): void {
  const styleOnce = keepStyled();
  const styleItem = (item: ItemEntry) => styleOnce(referToItem(source, item));
  for (const { path, items } of listItemLists(source.archive)) {
    const references = items.map((item) => referToItem(source, item));
    writeList(units, path, { references, style: () => items.map(styleItem) });
  }
  for (const { path, figures } of listFigureLists(source.archive)) {
    const references = figures.map((figure) => referToFigure(source, figure));
    const style = () =>
      figures.map((figure) => styleFigure(styleItem(figure.item), referToFigure(source, figure)));
    writeList(units, path, { references, style });
  }
}

interface ListToWrite {
  readonly references: readonly Reference[];
  readonly style: () => readonly StyledReference[];
}

function writeList(units: SiteUnits, path: string, { references, style }: ListToWrite): void {
  const name = `${path}danh-sach`;
  const key = units.keyOf(name, references);
  if (units.take(name, key)) return;
  units.write(name, key, listReferenceFiles(path, 'list', style()));
}

// An item stands in several lists, and writing it out takes longer than all its files.
function keepStyled(): (reference: Reference) => StyledReference {
  const styled = new Map<string, StyledReference>();
  return (reference) => {
    const made = styled.get(reference.id) ?? styleReference(reference);
    styled.set(reference.id, made);
    return made;
  };
}
