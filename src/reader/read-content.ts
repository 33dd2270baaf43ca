import { buildRegisterIndex } from '#core/citation/resolve/register-index.ts';
import type { Division } from '#core/divisions/division.ts';
import { type Archive, buildArchive } from '#core/model/archive/archive.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { placeNames, toIdentities } from '#core/model/archive/identities.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { validate } from '#core/model/checks/validate.ts';
import type { ContentRecords, RecordKind, StoredFile } from '#core/model/schema/records.ts';
import { type Site, siteSchema } from '#core/model/schema/registers.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import { bodyProblems } from '#markdown/body-problems.ts';
import { markDivisions } from '#markdown/mark-divisions.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { displayPath } from './content-root.ts';
import { divisionProblem } from './division-problems.ts';
import { checkDuplicates } from './entry-ids.ts';
import { checkDocumentImages } from './images.ts';
import { checkKeptFiles, filesBeside } from './kept-files.ts';
import { strangerProblem } from './list-files.ts';
import { checkMdx, type PageText } from './mdx-problems.ts';
import { isFolder } from './read-bytes.ts';
import { readItems } from './read-items.ts';
import {
  type ContentTakers,
  type FieldsOf,
  listKind,
  parseEntryFile,
  type Reading,
  readEntry,
  startReading,
  takeBody,
} from './reading.ts';
import type { RecordLink } from './record-links.ts';
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
  const identities = toIdentities(documents, names);
  const register = buildRegisterIndex(identities);
  const records: ContentRecords = {
    site: settings.site ?? EMPTY_SITE,
    documents,
    places,
    items: await readItems(reading, { identities, register, names }),
    organisations: readKind(reading, 'organisations'),
    topics: readKind(reading, 'topics'),
    indicators: readKind(reading, 'indicators'),
    people: readKind(reading, 'people'),
    pages: readKind(reading, 'pages'),
    damaged: reading.damaged,
  };
  const checked = await checkMdx(reading.pages);
  addProblems(reading.problems, checked.problems);
  const joined = buildArchive(records, takers.drafts);
  const problems = [...reading.problems, ...joined.problems].map((problem) => ({
    ...problem,
    file: displayPath(root, problem.file),
  }));
  const links = [...reading.links, ...checked.links];
  const { pages: pageTexts } = reading;
  const anchors = new Map([...reading.anchors, ...checked.anchors]);
  return { records, archive: joined.archive, problems, links, anchors, pageTexts };
}

/** One kind of entry alone; mistakes of the content are left to the check command. */
export function readKindAlone<Kind extends Exclude<RecordKind, 'items'>>(
  root: string,
  kind: Kind,
): readonly Entry<FieldsOf<Kind>>[] {
  return readKind(startReading(root, NOBODY), kind);
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

function readKind<Kind extends Exclude<RecordKind, 'items'>>(
  reading: Reading,
  kind: Kind,
): readonly Entry<FieldsOf<Kind>>[] {
  const { entries, beside } = listKind(reading, kind);
  const called = new Set<string>();
  const read = entries.flatMap((file) => {
    const entry = readEntry(reading, kind, { file });
    if (entry === undefined) return [];
    const { parsed, ...record } = entry;
    if (kind === 'documents') {
      const { divisions, files } = readDocumentBody(reading, { ...record, parsed });
      for (const path of filesBeside(file, record.fields)) called.add(path);
      const parts = {
        ...(divisions.length > 0 && { divisions }),
        ...(files.length > 0 && { files }),
      };
      return [{ ...record, ...parts }];
    }
    if (kind === 'pages') {
      reading.pages.push({ file, body: parsed.body, bodyLine: parsed.bodyLine });
    }
    return [record];
  });
  for (const { file, fields } of reading.damaged)
    for (const path of filesBeside(file, fields)) called.add(path);
  const strangers = [...beside].filter((file) => !called.has(file));
  addProblems(
    reading.problems,
    strangers.map((file) => strangerProblem(file, kind)),
  );
  addProblems(reading.problems, checkDuplicates(read));
  return read;
}

interface DocumentFile {
  readonly file: string;
  readonly fields: object;
  readonly parsed: ParsedFile;
}

/** The body of a document with its divisions, and the files that lie beside it. */
function readDocumentBody(
  reading: Reading,
  { file, fields, parsed }: DocumentFile,
): { readonly divisions: readonly Division[]; readonly files: readonly StoredFile[] } {
  const body = readMarkdown(parsed.body);
  const { divisions, faults } = markDivisions(body);
  takeBody(reading, { file, parsed, body });
  const kept = checkKeptFiles({ root: reading.root, file, fields, parsed });
  addProblems(reading.problems, [
    ...bodyProblems(file, parsed, body),
    ...checkDocumentImages(file, parsed, body),
    ...faults.map((fault) => divisionProblem(fault, file, parsed)),
    ...kept.problems,
  ]);
  return { divisions, files: kept.files };
}
