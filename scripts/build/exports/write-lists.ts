import { join } from 'node:path';
import { LIST_TABLE_FILE } from '#core/site-files.ts';
import { csvHead, csvLine } from '#exports/csv.ts';
import { listDocumentLists, listFigureLists, listItemLists } from '#exports/record-lists.ts';
import { type Table, withoutColumn } from '#exports/table.ts';
import { DOCUMENTS } from '#exports/tables/documents.ts';
import { ITEMS } from '#exports/tables/items.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import { digestOf } from './digest-of.ts';
import type { ExportSource } from './export-source.ts';
import { toDocument, toFigure, toItem } from './references-to.ts';
import { openTextStore } from './text-store.ts';
import type { ReferenceTo, WrittenReferences } from './write-references.ts';

/** What lists are written with: the references of the archive, and a folder for what is laid by meanwhile. */
export interface ListMeans {
  readonly references: WrittenReferences;
  readonly folder: string;
}

/** Writes what each list holds beside its page, items, documents or figures: references in every form, of items and documents a table too; what says the same from the last output. */
export function writeLists(units: SiteUnits, source: ExportSource, means: ListMeans): void {
  const { archive } = source;
  const { references, folder } = means;
  const items = layLinesBy(withoutColumn(ITEMS, 'text'), source, folder);
  for (const { path, items: listed, hasTable } of listItemLists(archive)) {
    writeReferences(
      listed.map((item) => toItem(source, item)),
      path,
    );
    if (hasTable) items.write(units, path, listed);
  }
  items.close();
  const documents = layLinesBy(DOCUMENTS, source, folder);
  for (const { path, documents: listed } of listDocumentLists(archive)) {
    writeReferences(
      listed.map((document) => toDocument(source, document)),
      path,
    );
    documents.write(units, path, listed);
  }
  documents.close();
  for (const { path, figures } of listFigureLists(archive)) {
    writeReferences(
      figures.map((figure) => toFigure(source, figure)),
      path,
    );
  }

  function writeReferences(list: readonly ReferenceTo[], path: string): void {
    if (list.length === 0) return;
    const name = `${path}danh-sach`;
    const key = units.keyOf(name, references.digestOf(list));
    if (!units.take(name, key)) units.write(name, key, references.filesOf(path, list));
  }
}

// All lists of a kind are lines of one table, which are laid by in a file.
function layLinesBy(table: Table, source: ExportSource, folder: string) {
  const head = csvHead(table);
  const withoutTexts = { ...source, paragraphsOf: () => [] };
  const store = openTextStore(join(folder, table.name));
  const lines = new Map<string, { readonly number: number; readonly digest: string }>();
  for (const cells of table.rows(withoutTexts)) {
    const line = csvLine(cells);
    lines.set(String(cells[0]), { number: store.add(line), digest: digestOf([line]) });
  }
  return {
    write: (units: SiteUnits, path: string, records: readonly { readonly id: string }[]): void => {
      const listed = records.flatMap(({ id }) => lines.get(id) ?? []);
      if (listed.length === 0) return;
      const name = `${path}${LIST_TABLE_FILE}`;
      const key = units.keyOf(name, digestOf([head, ...listed.map(({ digest }) => digest)]));
      if (units.take(name, key)) return;
      const text = linesOf(listed.map(({ number }) => number));
      units.write(name, key, [{ path: name.slice(1), text }]);
    },
    close: store.close,
  };

  function* linesOf(numbers: readonly number[]) {
    yield head;
    yield* store.read(numbers);
  }
}
