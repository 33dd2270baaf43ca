import { dirname } from 'node:path';
import { buildRegisterIndex, type RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { type Archive, buildArchive } from '#core/model/archive/archive.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { placeNames, toIdentities } from '#core/model/archive/identities.ts';
import { readCitations } from '#core/model/archive/read-citations.ts';
import {
  type ParsedFile,
  parseMarkdownFile,
  parseYamlFile,
} from '#core/model/checks/front-matter.ts';
import { unusedImage } from '#core/model/checks/image-problems.ts';
import { validate } from '#core/model/checks/validate.ts';
import { noteValues } from '#core/model/checks/value-notes.ts';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type {
  ContentRecords,
  DamagedRecord,
  RecordKind,
  StoredRecord,
} from '#core/model/schema/records.ts';
import { type Site, siteSchema } from '#core/model/schema/registers.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { bodyProblems } from '#markdown/body-problems.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { displayPath } from './content-root.ts';
import { checkDuplicates, entryId, entrySlug } from './entry-ids.ts';
import { checkDocumentImages, readImages, type TakePicture } from './images.ts';
import { type FolderListing, listFolder } from './list-files.ts';
import { checkMdx, type PageText } from './mdx-problems.ts';
import { isFolder } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { idsOf, type RecordLink, readLinks } from './record-links.ts';
import { checkRoot } from './root-files.ts';

/** What a content root holds: the records, the archive they make, and every problem found on the way, files named as a person would type them. */
export interface ReadContent {
  readonly records: ContentRecords;
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  /** The links of all texts that should lead somewhere in the archive. */
  readonly links: readonly RecordLink[];
  /** The ids by which a link can name a place in a text, by its file; a text without any is not there. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** The words of each MDX page. */
  readonly pageTexts: readonly PageText[];
}

/** Who wants what is read and then let go: the body of each item and document, called by its file, and the bytes of each picture that is shown. */
export interface ContentTakers {
  readonly takeBody: (file: string, body: Body) => void;
  readonly takePicture: TakePicture;
}

const NOBODY: ContentTakers = { takeBody: () => undefined, takePicture: async () => undefined };

/** What a content root says of itself, read before anything else of it: its settings, where they can be read, and what is wrong with them. */
export interface ContentSettings {
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
}

/** Reads, checks and joins a whole content root, each file once; nothing is thrown for an editor's mistake. `settings` are those that were read already. */
export async function readContent(
  root: string,
  takers: ContentTakers = NOBODY,
  settings: ContentSettings = readSettings(root),
): Promise<ReadContent> {
  const reading: Reading = {
    ...startReading(root, takers),
    problems: [...checkRoot(root), ...settings.problems],
  };
  const documents = readKind(reading, 'documents');
  const places = readKind(reading, 'places');
  const names = placeNames(places);
  const register = buildRegisterIndex(toIdentities(documents, names));
  const records: ContentRecords = {
    site: settings.site ?? EMPTY_SITE,
    documents,
    places,
    items: await readItems(reading, { register, names }),
    organisations: readKind(reading, 'organisations'),
    topics: readKind(reading, 'topics'),
    pages: readKind(reading, 'pages'),
    damaged: reading.damaged,
  };
  const checked = await checkMdx(reading.pages);
  addProblems(reading.problems, checked.problems);
  const joined = buildArchive(records);
  const problems = [...reading.problems, ...joined.problems].map((problem) => ({
    ...problem,
    file: displayPath(root, problem.file),
  }));
  const links = [...reading.links, ...checked.links];
  const { anchors, pages: pageTexts } = reading;
  return { records, archive: joined.archive, problems, links, anchors, pageTexts };
}

/** The register of documents alone, for a command that reads no items; mistakes of the content are left to the check command. */
export function readRegister(root: string): RegisterIndex {
  const reading = startReading(root, NOBODY);
  const documents = readKind(reading, 'documents');
  return buildRegisterIndex(toIdentities(documents, placeNames(readKind(reading, 'places'))));
}

/** Reads the settings of a content root, `site.yaml`. */
export function readSettings(root: string): ContentSettings {
  const file = 'site.yaml';
  const problems: Problem[] = [];
  if (!isFolder(root)) return { site: undefined, problems };
  const read = parseEntryFile(root, file, problems);
  if (read === undefined) return { site: undefined, problems };
  const checked = validate(siteSchema, file, read.parsed);
  addProblems(problems, checked.problems);
  return { site: checked.value, problems };
}

const EMPTY_SITE: Site = { name: '', description: '', publisher: '' };

type FieldsOf<Kind extends RecordKind> = ContentRecords[Kind][number]['fields'];

interface Reading {
  readonly root: string;
  readonly problems: Problem[];
  readonly damaged: DamagedRecord[];
  readonly pages: PageText[];
  readonly links: RecordLink[];
  readonly anchors: Map<string, readonly string[]>;
  readonly takers: ContentTakers;
}

function startReading(root: string, takers: ContentTakers): Reading {
  return { root, problems: [], damaged: [], pages: [], links: [], anchors: new Map(), takers };
}

function readKind<Kind extends Exclude<RecordKind, 'items'>>(
  reading: Reading,
  kind: Kind,
): readonly Entry<FieldsOf<Kind>>[] {
  const { entries } = listKind(reading, kind);
  const read = entries.flatMap((file) => {
    const entry = readEntry(reading, kind, file);
    if (entry === undefined) return [];
    const { parsed, ...record } = entry;
    if (kind === 'documents')
      addProblems(reading.problems, readDocumentBody(reading, file, parsed));
    if (kind === 'pages') {
      reading.pages.push({ file, body: parsed.body, bodyLine: parsed.bodyLine });
    }
    return [record];
  });
  addProblems(reading.problems, checkDuplicates(read));
  return read;
}

function readDocumentBody(reading: Reading, file: string, parsed: ParsedFile): readonly Problem[] {
  const body = readMarkdown(parsed.body);
  takeBody(reading, { file, parsed, body });
  return [...bodyProblems(file, parsed, body), ...checkDocumentImages(file, parsed, body)];
}

interface TakenBody {
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly body: Body;
}

// The body itself is let go: an archive of 100,000 items must fit in memory without its texts.
function takeBody({ takers, links, anchors }: Reading, { file, parsed, body }: TakenBody): void {
  takers.takeBody(file, body);
  for (const link of readLinks(file, parsed, body)) links.push(link);
  const ids = [...idsOf(body.tree)];
  if (ids.length > 0) anchors.set(file, ids);
}

function listKind({ root, problems }: Reading, kind: RecordKind): FolderListing {
  const listing = listFolder(root, kind);
  addProblems(problems, listing.problems);
  return listing;
}

type ReadEntry<Fields> = Entry<Fields> & { readonly lines: KeyLines; readonly parsed: ParsedFile };

function readEntry<Kind extends RecordKind>(
  { root, problems, damaged }: Reading,
  kind: Kind,
  file: string,
): ReadEntry<FieldsOf<Kind>> | undefined {
  const read = parseEntryFile(root, file, problems);
  if (read === undefined) {
    damaged.push({ kind, id: entrySlug(file), file, fields: {} } as DamagedRecord);
    return undefined;
  }
  const { parsed, digest } = read;
  const { lines } = parsed;
  const checked = validate(CONTENT_FOLDERS[kind].schema, file, parsed);
  addProblems(problems, checked.problems);
  if (checked.value === undefined) {
    damaged.push({ kind, id: entrySlug(file), file, lines, fields: checked.rest } as DamagedRecord);
    return undefined;
  }
  problems.push(...noteValues(CONTENT_FOLDERS[kind].schema, file, parsed));
  const fields = checked.value as FieldsOf<Kind>;
  return {
    id: entryId({ kind, file, parsed, fields, problems }),
    file,
    digest,
    fields,
    lines,
    parsed,
  };
}

function parseEntryFile(
  root: string,
  file: string,
  problems: Problem[],
): { readonly parsed: ParsedFile; readonly digest: string } | undefined {
  const read = readText(root, file);
  if (read.problem !== undefined) {
    problems.push(read.problem);
    return undefined;
  }
  problems.push(...read.notes);
  const parse = /\.ya?ml$/i.test(file) ? parseYamlFile : parseMarkdownFile;
  const { parsed, problems: found } = parse(file, read.text);
  addProblems(problems, found);
  return parsed && { parsed, digest: read.digest };
}

interface CitationBasis {
  readonly register: RegisterIndex;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

async function readItems(
  reading: Reading,
  basis: CitationBasis,
): Promise<readonly StoredRecord<'items'>[]> {
  const { entries, pictures } = listKind(reading, 'items');
  const records: StoredRecord<'items'>[] = [];
  const called = new Set<string>();
  const { takePicture } = reading.takers;
  const calls = { root: reading.root, pictures, read: new Map(), takePicture };
  for (const file of entries) {
    const read = readEntry(reading, 'items', file);
    if (read === undefined) continue;
    const { parsed, ...record } = read;
    const body = readMarkdown(parsed.body);
    takeBody(reading, { file, parsed, body });
    const images = await readImages({ ...calls, record, parsed, body });
    for (const picture of images.called) called.add(picture);
    const cited = readCitations({ record, parsed, body: body.visible, ...basis });
    addProblems(reading.problems, bodyProblems(file, parsed, body));
    addProblems(reading.problems, images.problems);
    addProblems(reading.problems, cited.problems);
    records.push({ ...record, images: images.files, citations: cited.citations });
  }
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
