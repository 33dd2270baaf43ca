import { dirname } from 'node:path';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { readCitations } from '#core/model/archive/read-citations.ts';
import { stateFigures } from '#core/model/archive/state-figures.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { unusedImage } from '#core/model/checks/image-problems.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type { StatisticSheet, StoredRecord } from '#core/model/schema/records.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { bodyProblems } from '#markdown/body-problems.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { checkDuplicates } from './entry-ids.ts';
import { readImages } from './images.ts';
import { strangerProblem } from './list-files.ts';
import { readSheet } from './read-sheet.ts';
import { listKind, type Reading, readEntry, takeBody } from './reading.ts';
import { checkCopy, copyBeside } from './source-copy.ts';

/** What citations are resolved against. */
export interface CitationBasis {
  readonly register: RegisterIndex;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** All items with their pictures, tables and citations. */
export async function readItems(
  reading: Reading,
  basis: CitationBasis,
): Promise<readonly StoredRecord<'items'>[]> {
  const { entries, pictures, beside } = listKind(reading, 'items');
  const records: StoredRecord<'items'>[] = [];
  const called = new Set<string>();
  const { takePicture } = reading.takers;
  const calls = { root: reading.root, pictures, read: new Map(), takePicture };
  for (const file of entries) {
    const sheet = readSheet({ root: reading.root, item: file, beside });
    if (sheet !== undefined) called.add(sheet.file);
    addProblems(reading.problems, sheet?.problems ?? []);
    const read = readEntry(reading, 'items', file);
    if (read === undefined) continue;
    const copy = checkCopy({ root: reading.root, ...read });
    if (copy.file !== undefined) called.add(copy.file);
    addProblems(reading.problems, copy.problems);
    const { parsed, ...record } = read;
    const body = readMarkdown(parsed.body);
    takeBody(reading, { file, parsed, body });
    const images = await readImages({ ...calls, record, parsed, body });
    for (const picture of images.called) called.add(picture);
    const told = tellTexts({ record, parsed, body, sheet }, basis);
    addProblems(reading.problems, told.problems);
    addProblems(reading.problems, bodyProblems(file, parsed, body));
    addProblems(reading.problems, images.problems);
    const { citations, figureSentences } = told;
    records.push({ ...record, images: images.files, citations, sheet, figureSentences });
  }
  for (const { file, fields } of reading.damaged) {
    const copy = copyBeside(file, fields);
    if (copy !== undefined) called.add(copy);
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

interface ItemTexts {
  readonly record: Entry<Item> & { readonly lines: KeyLines };
  readonly parsed: ParsedFile;
  readonly body: Body;
  readonly sheet: StatisticSheet | undefined;
}

/** What the texts of an item tell: which documents it cites, and in which sentence each of its figures stands. */
function tellTexts({ record, parsed, body, sheet }: ItemTexts, { register, names }: CitationBasis) {
  const cited = readCitations({ record, parsed, body: body.visible, register, names });
  const stated = stateFigures({ item: { ...record, sheet }, body: body.visible, names });
  return { ...cited, ...stated, problems: [...cited.problems, ...stated.problems] };
}

// A damaged item could have called any picture of its folder: those wait until it can be read.
function reportUnused(pictures: readonly string[], { damaged }: Reading): readonly Problem[] {
  const waiting = new Set(damaged.map(({ file }) => dirname(file)));
  return pictures.filter((picture) => !waiting.has(dirname(picture))).map(unusedImage);
}
