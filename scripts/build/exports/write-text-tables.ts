import { closeSync, openSync, writeSync } from 'node:fs';
import { csvHead, csvLine } from '#exports/csv.ts';
import { jsonLine } from '#exports/json-lines.ts';
import type { Table, TableSource } from '#exports/table.ts';

/** Writes a table as CSV. */
export function writeCsv(path: string, table: Table, source: TableSource): void {
  writeLines(path, csvLines(table, source));
}

/** Writes a table as JSON Lines. */
export function writeJsonLines(path: string, table: Table, source: TableSource): void {
  writeLines(path, jsonLines(table, source));
}

function* csvLines(table: Table, source: TableSource): Generator<string> {
  yield csvHead(table);
  for (const cells of table.rows(source)) yield csvLine(cells);
}

function* jsonLines(table: Table, source: TableSource): Generator<string> {
  for (const cells of table.rows(source)) yield jsonLine(table, cells);
}

// Enough for one call of the system to be worth it.
const BLOCK = 1 << 16;

/** Writes pieces of text into a file, one after the other, a few in memory at a time. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const handle = openSync(path, 'w');
  try {
    let block = '';
    for (const line of lines) {
      block += line;
      if (block.length < BLOCK) continue;
      writeSync(handle, block);
      block = '';
    }
    writeSync(handle, block);
  } finally {
    closeSync(handle);
  }
}
