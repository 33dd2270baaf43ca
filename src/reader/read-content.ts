import { join, resolve } from 'node:path';
import { type Archive, buildArchive, type Entry } from '#core/model/archive.ts';
import {
  type KeyLines,
  type ParsedFile,
  parseMarkdownFile,
  parseYamlFile,
} from '#core/model/front-matter.ts';
import type { ContentRecords, RecordKind, StoredRecord } from '#core/model/records.ts';
import { type Site, siteSchema } from '#core/model/registers.ts';
import { validate } from '#core/model/validate.ts';
import type { Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { displayPath } from './content-root.ts';
import { checkDuplicates, entryId, entrySlug } from './entry-ids.ts';
import { readImages } from './images.ts';
import { type FolderListing, listFolder } from './list-files.ts';
import { readText } from './read-text.ts';

/** What a content root holds: the records, the archive they make, and every problem found on the way, files named as a person would type them. */
export interface ReadContent {
  readonly records: ContentRecords;
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** Reads, checks and joins a whole content root; nothing is thrown for an editor's mistake. */
export async function readContent(root: string): Promise<ReadContent> {
  const problems: Problem[] = [];
  const damagedIds: string[] = [];
  const reading = { root, problems, damagedIds };
  const records: ContentRecords = {
    site: readSite(root, problems) ?? EMPTY_SITE,
    items: await readItems(reading),
    documents: readKind(reading, 'documents'),
    organisations: readKind(reading, 'organisations'),
    places: readKind(reading, 'places'),
    topics: readKind(reading, 'topics'),
    pages: readKind(reading, 'pages'),
    damagedIds,
  };
  const joined = buildArchive(records);
  const named = [...problems, ...joined.problems].map((problem) => ({
    ...problem,
    file: displayPath(root, problem.file),
  }));
  return { records, archive: joined.archive, problems: named };
}

/** The Markdown of one entry, without its front matter, read again from its file (NFC, LF). */
export function readBody(
  root: string,
  file: string,
): { readonly body: string; readonly bodyLine: number } {
  const read = readText(file, resolve(root, file));
  const parsed = read.problem === undefined ? parseMarkdownFile(file, read.text).parsed : undefined;
  if (parsed === undefined)
    throw new Error(`body of ${file} cannot be read although the file was read before`);
  return { body: parsed.body, bodyLine: parsed.bodyLine };
}

/** The settings of a content root; `undefined` with a problem where `site.yaml` is missing or wrong. */
export function readSite(root: string, problems: Problem[]): Site | undefined {
  const file = 'site.yaml';
  const read = parseEntryFile(root, file, problems);
  if (read === undefined) return undefined;
  const checked = validate(siteSchema, file, read.parsed);
  problems.push(...checked.problems);
  return checked.value;
}

const EMPTY_SITE: Site = { name: '', description: '', publisher: '' };

type FieldsOf<Kind extends RecordKind> = ContentRecords[Kind][number]['fields'];

interface Reading {
  readonly root: string;
  readonly problems: Problem[];
  readonly damagedIds: string[];
}

function readKind<Kind extends RecordKind>(
  reading: Reading,
  kind: Kind,
): readonly Entry<FieldsOf<Kind>>[] {
  const { entries } = listKind(reading, kind);
  const read = entries.flatMap((file) => readEntry(reading, kind, file) ?? []);
  reading.problems.push(...checkDuplicates(read));
  return read.map(({ parsed: _, ...record }) => record);
}

function listKind({ root, problems }: Reading, kind: RecordKind): FolderListing {
  const listing = listFolder(root, kind);
  problems.push(...listing.problems);
  return listing;
}

type ReadEntry<Fields> = Entry<Fields> & { readonly lines: KeyLines; readonly parsed: ParsedFile };

function readEntry<Kind extends RecordKind>(
  { root, problems, damagedIds }: Reading,
  kind: Kind,
  file: string,
): ReadEntry<FieldsOf<Kind>> | undefined {
  const read = parseEntryFile(root, file, problems);
  const checked = read && validate(CONTENT_FOLDERS[kind].schema, file, read.parsed);
  problems.push(...(checked?.problems ?? []));
  if (read === undefined || checked?.value === undefined) {
    damagedIds.push(entrySlug(file));
    return undefined;
  }
  const fields = checked.value as FieldsOf<Kind>;
  const id = entryId({ kind, file, parsed: read.parsed, fields, problems });
  return { id, file, digest: read.digest, fields, lines: read.parsed.lines, parsed: read.parsed };
}

function parseEntryFile(
  root: string,
  file: string,
  problems: Problem[],
): { readonly parsed: ParsedFile; readonly digest: string } | undefined {
  const read = readText(file, join(root, file));
  if (read.problem !== undefined) {
    problems.push(read.problem);
    return undefined;
  }
  const parse = /\.ya?ml$/i.test(file) ? parseYamlFile : parseMarkdownFile;
  const { parsed, problems: found } = parse(file, read.text);
  problems.push(...found);
  return parsed && { parsed, digest: read.digest };
}

async function readItems(reading: Reading): Promise<readonly StoredRecord<'items'>[]> {
  const { entries, pictures } = listKind(reading, 'items');
  const read = entries.flatMap((file) => readEntry(reading, 'items', file) ?? []);
  reading.problems.push(...checkDuplicates(read));
  const records: StoredRecord<'items'>[] = [];
  for (const { parsed, ...record } of read) {
    const images = await readImages({ root: reading.root, record, parsed, pictures });
    reading.problems.push(...images.problems);
    records.push({ ...record, images: images.files });
  }
  return records;
}
