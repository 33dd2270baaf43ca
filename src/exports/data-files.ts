import { CATALOGUE_FILES } from './catalogue.ts';
import { DATABASE_FILE, DESCRIPTOR_FILE, TABLE_FORMATS, type TableFormat } from './data-package.ts';
import { NETWORK_FILE } from './network.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables/registry.ts';

/** A file in which data are given away, by its name in the folder of data; `table` is the one it holds, where it holds one. */
export interface DataFile {
  readonly file: string;
  readonly table?: Table;
  readonly format: TableFormat | 'sqlite' | 'json' | 'jsonld' | 'turtle' | 'graphml';
}

/** Every file of the folder of data. */
export function dataFiles(): readonly DataFile[] {
  const formats = Object.keys(TABLE_FORMATS) as readonly TableFormat[];
  return [
    ...TABLES.flatMap((table) => formats.map((format) => tableFile(table, format))),
    { file: DATABASE_FILE, format: 'sqlite' },
    { file: DESCRIPTOR_FILE, format: 'json' },
    { file: CATALOGUE_FILES.jsonld, format: 'jsonld' },
    { file: CATALOGUE_FILES.turtle, format: 'turtle' },
    { file: NETWORK_FILE, format: 'graphml' },
  ];
}

/** The file of one table in one form. */
export function tableFile(table: Table, format: TableFormat): DataFile & { readonly table: Table } {
  return { file: `${table.name}.${format}`, table, format };
}
