import type { Entry } from '#core/model/archive/entries.ts';
import {
  type ParsedFile,
  parseMarkdownFile,
  parseYamlFile,
} from '#core/model/checks/front-matter.ts';
import { validate } from '#core/model/checks/validate.ts';
import { noteValues } from '#core/model/checks/value-notes.ts';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type { ContentRecords, DamagedRecord, RecordKind } from '#core/model/schema/records.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { entryId, entrySlug } from './entry-ids.ts';
import type { TakePicture } from './images.ts';
import type { KeptReadings } from './kept-readings.ts';
import { type FolderListing, listFolder } from './list-files.ts';
import type { PageText } from './mdx-problems.ts';
import { readText, type TextFile } from './read-text.ts';
import { idsOf, type RecordLink, readLinks } from './record-links.ts';

/** Who wants what is read and then let go: the body of each item and document, called by its file, and the bytes of each picture that is shown. */
export interface ContentTakers {
  readonly takeBody: (file: string, body: Body) => void;
  readonly takePicture: TakePicture;
  /** What an earlier reading kept, and where this one keeps what it reads. */
  readonly readings?: KeptReadings;
  /** Told how many items there are; what it gives is called after each. */
  readonly countItems?: (total: number) => () => void;
  /** Whether drafts are part of the archive: for whoever writes them, never for a build. */
  readonly drafts?: 'shown';
}

/** The fields of a kind of record. */
export type FieldsOf<Kind extends RecordKind> = ContentRecords[Kind][number]['fields'];

/** What is gathered while a content root is read. */
export interface Reading {
  readonly root: string;
  readonly problems: Problem[];
  readonly damaged: DamagedRecord[];
  readonly pages: PageText[];
  readonly links: RecordLink[];
  readonly anchors: Map<string, readonly string[]>;
  readonly takers: ContentTakers;
}

/** A reading that has found nothing yet. */
export function startReading(root: string, takers: ContentTakers): Reading {
  return { root, problems: [], damaged: [], pages: [], links: [], anchors: new Map(), takers };
}

/** The body of an entry, and the file it stands in. */
export interface TakenBody {
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly body: Body;
}

/** Hands on a body with what leads out of it and into it; it is let go then: an archive of 100,000 items must fit in memory without its texts. */
export function takeBody(
  { takers, links, anchors }: Reading,
  { file, parsed, body }: TakenBody,
): void {
  takers.takeBody(file, body);
  for (const link of readLinks(file, parsed, body)) links.push(link);
  const ids = [...idsOf(body.tree)];
  if (ids.length > 0) anchors.set(file, ids);
}

/** The files of one kind; what does not belong among them is told. */
export function listKind({ root, problems }: Reading, kind: RecordKind): FolderListing {
  const listing = listFolder(root, kind);
  addProblems(problems, listing.problems);
  return listing;
}

type ReadEntry<Fields> = Entry<Fields> & { readonly lines: KeyLines; readonly parsed: ParsedFile };

/** A file to read as an entry; its text where it was read already. */
interface EntryFile {
  readonly file: string;
  readonly text?: TextFile;
}

/** One entry as read and checked; `undefined` where it cannot be published, which is told. */
export function readEntry<Kind extends RecordKind>(
  { root, problems, damaged }: Reading,
  kind: Kind,
  { file, text = readText(root, file) }: EntryFile,
): ReadEntry<FieldsOf<Kind>> | undefined {
  const read = parseEntryText(file, text, problems);
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

/** A file as its YAML and its text; `undefined` where it cannot be read, which is told. */
export function parseEntryFile(
  root: string,
  file: string,
  problems: Problem[],
): { readonly parsed: ParsedFile; readonly digest: string } | undefined {
  return parseEntryText(file, readText(root, file), problems);
}

function parseEntryText(
  file: string,
  read: TextFile,
  problems: Problem[],
): { readonly parsed: ParsedFile; readonly digest: string } | undefined {
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
