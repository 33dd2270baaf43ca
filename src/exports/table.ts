import type { Language } from '#core/language.ts';
import type { Archive } from '#core/model/archive/archive.ts';

/** A sentence about a table or a column, in every language. */
export type Description = Readonly<Record<Language, string>>;

/** What a cell holds: a list is several strings; an EDTF date stays a string, for a year is no day. */
export type CellType = 'string' | 'edtf' | 'uri' | 'integer' | 'number' | 'list';

/** One cell; `undefined` where the record does not say. */
export type Cell = string | number | readonly string[] | undefined;

/** One column of a table: its name, what its cells hold and what they mean. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly description: Description;
  readonly cell: (row: Row) => Cell;
  /** Never without a value. */
  readonly required?: true;
}

/** A table of the archive's data: `name` is that of its files. Rows come one after the other, so that none has to hold them all. */
export interface Table {
  readonly name: string;
  readonly title: Description;
  readonly description: Description;
  readonly columns: readonly TableColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (source: TableSource) => Iterable<readonly Cell[]>;
}

/** A column without its way to a cell. */
export type TableColumn = Omit<Column<never>, 'cell'>;

/** A column whose values are those of another table's key; a list holds several. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly field: string;
}

/** What tables are made of: the archive, the paragraphs of a body as its page shows them, and the whole address of a path. */
export interface TableSource {
  readonly archive: Archive;
  readonly paragraphsOf: (file: string) => readonly string[];
  readonly addressOf: (path: string) => string;
}

/** The name of a table in SQL, where a hyphen is a minus. */
export function tableInSql(name: string): string {
  return name.replaceAll('-', '_');
}

/** A table without one of its columns, which is not read. */
export function withoutColumn(table: Table, name: string): Table {
  const at = table.columns.findIndex((column) => column.name === name);
  return {
    ...table,
    columns: table.columns.toSpliced(at, 1),
    rows: function* (source) {
      for (const cells of table.rows(source)) yield cells.toSpliced(at, 1);
    },
  };
}

/** What a table is made from: its words, its columns and where its rows come from. */
export interface TableSpec<Row> extends Omit<Table, 'columns' | 'rows' | 'foreignKeys'> {
  readonly columns: readonly Column<Row>[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rowsOf: (source: TableSource) => Iterable<Row>;
}

/** Makes a table: its rows are the cells of its columns, in their order. */
export function defineTable<Row>({ columns, rowsOf, ...spec }: TableSpec<Row>): Table {
  return {
    foreignKeys: [],
    ...spec,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: function* (source) {
      for (const row of rowsOf(source)) yield columns.map(({ cell }) => cell(row));
    },
  };
}
