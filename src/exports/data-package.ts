import type { Site } from '#core/model/schema/registers.ts';
import { CSV_DIALECT } from './csv.ts';
import type { CellType, Description, Table } from './table.ts';

/** The SQLite file that holds every table. */
export const DATABASE_FILE = 'kho-tin.sqlite';

/** The descriptor of the data, beside the files it describes. */
export const DESCRIPTOR_FILE = 'datapackage.json';

/** The forms in which each table is given away: the end of the file's name and its media type. */
export const TABLE_FORMATS = {
  csv: 'text/csv',
  jsonl: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** A form in which tables are given away. */
export type TableFormat = keyof typeof TABLE_FORMATS;

/** A file as written: its size in bytes and its SHA-256 (hex). */
export interface FileWeight {
  readonly bytes: number;
  readonly digest: string;
}

/** A file of a table as written. */
export interface WrittenTable extends FileWeight {
  readonly table: Table;
  readonly format: TableFormat;
  readonly file: string;
}

/** What a data package tells of the archive. */
export interface PackageSpec {
  readonly site: Site;
  /** The address of the page that offers the data. */
  readonly homepage: string;
  readonly files: readonly WrittenTable[];
  readonly database: FileWeight;
}

/** The descriptor of the archive's data (Frictionless Data Package 1): every CSV as a tabular resource with its types, every other form as a plain one. */
export function describeDataPackage({ site, homepage, files, database }: PackageSpec) {
  return {
    profile: 'data-package',
    name: 'kho-tin',
    // Words are Vietnamese; the same in English stand beside them (recipes “Language Support” and “Translation Support”).
    languages: ['vi', 'en'],
    title: site.name,
    description: site.description,
    homepage,
    ...(site.licence !== undefined && {
      licenses: [{ title: site.licence, ...(site.licenceUrl && { path: site.licenceUrl }) }],
    }),
    contributors: [{ title: site.publisher, role: 'publisher' }],
    resources: [...files.map(describeResource), describeDatabase(database)],
  };
}

function describeResource({ table, format, file, bytes, digest }: WrittenTable) {
  const { name, title, description } = table;
  const described = {
    name: format === 'csv' ? name : `${name}-${format}`,
    path: file,
    ...inBoth('title', title),
    ...inBoth('description', description),
    format,
    mediatype: TABLE_FORMATS[format],
    bytes,
    hash: `sha256:${digest}`,
  };
  if (format !== 'csv') return { ...described, profile: 'data-resource' };
  return {
    ...described,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    dialect: {
      delimiter: CSV_DIALECT.delimiter,
      lineTerminator: CSV_DIALECT.lineEnd,
      header: true,
    },
    schema: describeSchema(table),
  };
}

function describeDatabase({ bytes, digest }: FileWeight) {
  return {
    profile: 'data-resource',
    name: 'kho-tin',
    path: DATABASE_FILE,
    ...inBoth('title', DATABASE_TITLE),
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
    bytes,
    hash: `sha256:${digest}`,
  };
}

const DATABASE_TITLE: Description = {
  vi: 'Mọi bảng trong một tệp SQLite',
  en: 'Every table in one SQLite file',
};

function inBoth(name: string, text: Description): Readonly<Record<string, string>> {
  return { [name]: text.vi, [`${name}@en`]: text.en };
}

function describeSchema({ name: own, columns, primaryKey, foreignKeys }: Table) {
  const single = new Set(columns.filter(({ type }) => type !== 'list').map(({ name }) => name));
  const keys = foreignKeys
    .filter(({ column }) => single.has(column))
    .map(({ column, table, field }) => ({
      fields: column,
      reference: { resource: table === own ? '' : table, fields: field },
    }));
  return {
    fields: columns.map(({ name, type, description, required }) => ({
      name,
      ...FIELD_TYPES[type],
      ...inBoth('description', description),
      ...(required && { constraints: { required: true } }),
    })),
    primaryKey,
    missingValues: [''],
    // The specification knows no empty list of keys.
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

const FIELD_TYPES: Readonly<Record<CellType, Readonly<Record<string, string>>>> = {
  string: { type: 'string' },
  edtf: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number', decimalChar: CSV_DIALECT.decimal },
  list: { type: 'array' },
};
