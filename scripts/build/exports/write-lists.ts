import { LIST_TABLE_FILE } from '#core/site-files.ts';
import {
  type Reference,
  referToDocument,
  referToFigure,
  referToItem,
} from '#exports/citing/reference.ts';
import { csvHead, csvLine } from '#exports/csv.ts';
import { listDocumentLists, listFigureLists, listItemLists } from '#exports/record-lists.ts';
import { type Table, withoutColumn } from '#exports/table.ts';
import { DOCUMENTS } from '#exports/tables/documents.ts';
import { ITEMS } from '#exports/tables/items.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import { digestOf } from './digest-of.ts';
import type { ExportSource } from './export-source.ts';
import { listReferenceFiles } from './write-references.ts';

/** Writes what each list holds beside its page, items, documents or figures: references in every form, of items and documents a table too; those of unchanged lists from the last output. */
export function writeLists(units: SiteUnits, source: ExportSource): void {
  const { archive } = source;
  const items = readLines(withoutColumn(ITEMS, 'text'), source);
  for (const { path, items: listed, hasTable } of listItemLists(archive)) {
    const references = listed.map((item) => referToItem(source, item));
    writeList(units, path, { references, table: hasTable ? items.only(listed) : [] });
  }
  const documents = readLines(DOCUMENTS, source);
  for (const { path, documents: listed } of listDocumentLists(archive)) {
    const references = listed.map((document) => referToDocument(source, document));
    writeList(units, path, { references, table: documents.only(listed) });
  }
  for (const { path, figures } of listFigureLists(archive)) {
    const references = figures.map((figure) => referToFigure(source, figure));
    writeList(units, path, { references, table: [] });
  }
}

interface ListToWrite {
  readonly references: readonly Reference[];
  /** The lines of its table; none where it has no table of its own. */
  readonly table: readonly string[];
}

// All lists of a kind are lines of one table.
function readLines(table: Table, source: ExportSource) {
  const head = csvHead(table);
  const withoutTexts = { ...source, paragraphsOf: () => [] };
  const lines = new Map<string, string>();
  for (const cells of table.rows(withoutTexts)) lines.set(String(cells[0]), csvLine(cells));
  return {
    only: (records: readonly { readonly id: string }[]) => [
      head,
      ...records.map(({ id }) => lines.get(id) ?? ''),
    ],
  };
}

function writeList(units: SiteUnits, path: string, { references, table }: ListToWrite): void {
  const name = `${path}danh-sach`;
  const key = units.keyOf(name, digestOf(piecesOf({ references, table })));
  if (units.take(name, key)) return;
  const tableFile = { path: `${path.slice(1)}${LIST_TABLE_FILE}`, text: table };
  const files = listReferenceFiles(path, 'list', references);
  units.write(name, key, files.length > 0 && table.length > 0 ? [...files, tableFile] : files);
}

// As lines: the list of all items would be many megabytes as one text.
function* piecesOf({ references, table }: ListToWrite): Generator<string> {
  for (const reference of references) yield `${JSON.stringify(reference)}\n`;
  yield '\n';
  yield* table;
}
