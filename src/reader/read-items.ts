import { dirname } from 'node:path';
import { unusedImage } from '#core/model/checks/image-problems.ts';
import type { StoredRecord } from '#core/model/schema/records.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import { checkDuplicates } from './entry-ids.ts';
import { filesBeside } from './kept-files.ts';
import { strangerProblem } from './list-files.ts';
import { basisKey, type CitationBasis, readItem } from './read-item.ts';
import { readSheet } from './read-sheet.ts';
import { listKind, type Reading } from './reading.ts';

/** All items with their pictures, tables and citations. */
export async function readItems(
  reading: Reading,
  basis: CitationBasis,
): Promise<readonly StoredRecord<'items'>[]> {
  const { entries, pictures, beside } = listKind(reading, 'items');
  const records: StoredRecord<'items'>[] = [];
  const called = new Set<string>();
  const { takePicture, readings, countItems } = reading.takers;
  const tell = countItems?.(entries.length);
  const key = readings === undefined ? '' : basisKey(basis);
  const calls = { root: reading.root, pictures, read: new Map(), takePicture };
  for (const file of entries) {
    const sheet = readSheet({ root: reading.root, item: file, beside });
    if (sheet !== undefined) called.add(sheet.file);
    addProblems(reading.problems, sheet?.problems ?? []);
    const read = await readItem({ ...calls, ...basis, file, sheet, key, takers: reading.takers });
    for (const each of read.called) called.add(each);
    addProblems(reading.problems, read.problems);
    reading.damaged.push(...read.damaged);
    for (const link of read.links) reading.links.push(link);
    if (read.anchors.length > 0) reading.anchors.set(file, read.anchors);
    if (read.record !== undefined) records.push({ ...read.record, sheet });
    tell?.();
  }
  for (const { file, fields } of reading.damaged) {
    for (const copy of filesBeside(file, fields)) called.add(copy);
  }
  const strangers = [...beside].filter((file) => !called.has(file));
  addProblems(
    reading.problems,
    strangers.map((file) => strangerProblem(file, 'items')),
  );
  const unused = [...pictures].filter((picture) => !called.has(picture));
  addProblems(reading.problems, checkDuplicates(records));
  addProblems(reading.problems, reportUnused(unused, reading));
  return records;
}

// A damaged item could have called any picture of its folder: those wait until it can be read.
function reportUnused(pictures: readonly string[], { damaged }: Reading): readonly Problem[] {
  const waiting = new Set(damaged.map(({ file }) => dirname(file)));
  return pictures.filter((picture) => !waiting.has(dirname(picture))).map(unusedImage);
}
