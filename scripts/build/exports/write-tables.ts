import { mkdirSync, writeFileSync } from 'node:fs';
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
import { jsonLine } from '#exports/json-lines.ts';
import { NETWORK_FILE, NETWORK_MEDIA_TYPE, networkLines } from '#exports/network.ts';
import type { Table } from '#exports/table.ts';
import { TABLES } from '#exports/tables/registry.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import { runWorker } from '../run-worker.ts';
import { digestOf } from './digest-of.ts';
import type { ExportSource } from './export-source.ts';
import { openLines } from './line-file.ts';
import { makeTables, type TableOrder } from './make-tables.ts';
import { writeCatalogue } from './write-catalogue.ts';

/** The folder of the data files in a built site. */
const DATA_FOLDER = URLS.data.replaceAll('/', '');

const FORMATS = Object.keys(TABLE_FORMATS) as readonly TableFormat[];

/** Writes every table in every form, a few rows in memory at a time, the database that holds them all, the network and what describes them; those in which no row has changed are taken from the last output. What is made of the rows is made in a process apart: meanwhile this one is free. */
export async function writeTables(
  folder: string,
  source: ExportSource,
  units: SiteUnits,
): Promise<void> {
  const place = join(folder, DATA_FOLDER);
  mkdirSync(place, { recursive: true });
  const lay = layer(units);
  const making = Promise.withResolvers<void>();
  const ordered = { tables: [] as string[], database: false };
  const digests = TABLES.map((table) => digestOf(rowsInShort(table, source)));
  const tables = TABLES.map(async (table, n) => {
    const files = FORMATS.map((format) => ({ table, format, file: tableFile(table, format).file }));
    const weights = await lay(
      files.map(({ file }) => file),
      digests[n] ?? '',
      () => {
        writeJsonLines(place, table, source);
        ordered.tables.push(table.name);
        return making.promise;
      },
    );
    return files.map((file, i): WrittenTable => ({ ...file, ...weightOf(weights[i]) }));
  });
  const database = lay([DATABASE_FILE], digests.join(), () => {
    ordered.database = true;
    return making.promise;
  });
  const network = lay([NETWORK_FILE], digestOf(networkLines(source)), () => {
    const file = openLines(join(place, NETWORK_FILE));
    for (const piece of networkLines(source)) file.write(piece);
    file.close();
  });
  // What is not taken from the last output has said so by now: `lay` asks before it waits for anything.
  makeApart({ folder: place, ...ordered }, source).then(making.resolve, making.reject);
  const laid = await Promise.all([Promise.all(tables), database, network]);
  await describe(place, source, {
    files: laid[0].flat(),
    database: weightOf(laid[1][0]),
    network: weightOf(laid[2][0]),
  });
}

function writeJsonLines(place: string, table: Table, source: ExportSource): void {
  const file = openLines(join(place, tableFile(table, 'jsonl').file));
  try {
    for (const cells of table.rows(source)) file.write(jsonLine(table, cells));
  } finally {
    file.close();
  }
}

/** The process that makes tables. Rows live for a moment only: with little room for young ones less of them is held at once. */
export const TABLES_WORKER = {
  script: new URL('./tables-worker.ts', import.meta.url),
  newSpace: 4,
} as const;

/** Items for whose tables no process is worth starting. */
const FEW_ITEMS = 300;

async function makeApart(order: TableOrder, { archive }: ExportSource): Promise<void> {
  if (order.tables.length === 0 && !order.database) return;
  if (archive.items.length <= FEW_ITEMS) await makeTables(order);
  else await runWorker({ ...TABLES_WORKER, order, name: 'ghi dữ liệu' });
}

type Layer = (
  files: readonly string[],
  shown: string,
  make: () => void | Promise<void>,
) => Promise<readonly FileWeight[]>;

// Files of the folder of data as one unit, under the name of its first.
function layer(units: SiteUnits): Layer {
  return async (files, shown, make) => {
    const paths = files.map((file) => `${DATA_FOLDER}/${file}`);
    const name = `/${paths[0]}`;
    const laid = await units.lay({ name, key: units.keyOf(name, shown), paths }, make);
    return laid.map(({ size, digest }) => ({ bytes: size, digest }));
  };
}

// A row that tells the digest of its record's file tells its text.
function* rowsInShort(table: Table, source: ExportSource): Generator<string> {
  const withoutTexts = { ...source, paragraphsOf: () => [] };
  for (const cells of table.rows(withoutTexts)) yield jsonLine(table, cells);
}

function weightOf(weight: FileWeight | undefined): FileWeight {
  if (weight === undefined) throw new Error('a file of data was not laid');
  return weight;
}

interface Laid {
  readonly files: readonly WrittenTable[];
  readonly database: FileWeight;
  readonly network: FileWeight;
}

async function describe(
  place: string,
  { archive, addressOf }: ExportSource,
  { network, ...written }: Laid,
): Promise<void> {
  const { site } = archive;
  const homepage = addressOf(URLS.data);
  const descriptor = describeDataPackage({ site, homepage, ...written });
  writeFileSync(join(place, DESCRIPTOR_FILE), `${JSON.stringify(descriptor, undefined, 2)}\n`);
  await writeCatalogue(place, {
    site,
    addressOf,
    ...written,
    network: { file: NETWORK_FILE, mediaType: NETWORK_MEDIA_TYPE, ...network },
  });
}
