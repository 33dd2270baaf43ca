import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { URLS } from '#core/urls.ts';
import { tableFile } from '#exports/data-files.ts';
import {
  DATABASE_FILE,
  DESCRIPTOR_FILE,
  describeDataPackage,
  type FileWeight,
  TABLE_FORMATS,
  type TableFormat,
  type WrittenTable,
} from '#exports/data-package.ts';
import { NETWORK_FILE, NETWORK_MEDIA_TYPE, networkLines } from '#exports/network.ts';
import type { Table } from '#exports/table.ts';
import { TABLES } from '#exports/tables/registry.ts';
import type { ExportSource } from './export-source.ts';
import type { KeptFiles } from './kept-files.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { writeParquet } from './write-parquet.ts';
import { writeSqlite } from './write-sqlite.ts';
import { writeCsv, writeJsonLines, writeLines } from './write-text-tables.ts';

/** The folder of the data files in a built site. */
const DATA_FOLDER = URLS.data.replaceAll('/', '');

const WRITERS = { csv: writeCsv, jsonl: writeJsonLines, parquet: writeParquet } as const;
const FORMATS = Object.keys(TABLE_FORMATS) as readonly TableFormat[];

/** Writes every table in every form, a few rows in memory at a time, the database that holds them all and the descriptor that lists them. */
export async function writeTables(
  folder: string,
  source: ExportSource,
  kept: KeptFiles,
): Promise<void> {
  const place = join(folder, DATA_FOLDER);
  mkdirSync(place, { recursive: true });
  const files: WrittenTable[] = [];
  for (const table of TABLES) files.push(...(await writeTable(place, { table, source, kept })));
  const database = join(place, DATABASE_FILE);
  await kept.lay({ name: DATABASE_FILE, source: rowsOf(files), path: database }, () =>
    writeSqlite(database, TABLES, source),
  );
  const network = join(place, NETWORK_FILE);
  writeLines(network, networkLines(source));
  const written = { files, database: await weigh(database) };
  const { archive, addressOf } = source;
  const { site } = archive;
  const homepage = addressOf(URLS.data);
  const descriptor = describeDataPackage({ site, homepage, ...written });
  writeFileSync(join(place, DESCRIPTOR_FILE), `${JSON.stringify(descriptor, undefined, 2)}\n`);
  await writeCatalogue(place, {
    site,
    addressOf,
    ...written,
    network: { file: NETWORK_FILE, mediaType: NETWORK_MEDIA_TYPE, ...(await weigh(network)) },
  });
}

interface TableToWrite {
  readonly table: Table;
  readonly source: ExportSource;
  readonly kept: KeptFiles;
}

async function writeTable(
  place: string,
  { table, source, kept }: TableToWrite,
): Promise<readonly WrittenTable[]> {
  const written: WrittenTable[] = [];
  for (const format of FORMATS) {
    const { file } = tableFile(table, format);
    const path = join(place, file);
    const write = () => WRITERS[format](path, table, source);
    // Parquet is the dear one; JSON Lines tell every row that is in it.
    if (format === 'parquet') await kept.lay({ name: file, source: rowsOf(written), path }, write);
    else await write();
    written.push({ table, format, file, ...(await weigh(path)) });
  }
  return written;
}

function rowsOf(files: readonly WrittenTable[]): string {
  return files
    .filter(({ format }) => format === 'jsonl')
    .map(({ file, digest }) => `${file} ${digest}`)
    .join('\n');
}

async function weigh(path: string): Promise<FileWeight> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: statSync(path).size, digest: hash.digest('hex') };
}
