import { formatDayNumbers, parseDate } from '#core/dates.ts';
import { compressJson } from '../format/compress.ts';
import { countedName } from '../format/index-metadata.ts';
import { buildPagefindSegment, type PagefindProgram } from '../format/pagefind-segment.ts';
import { writeIndex } from '../format/stored-index.ts';
import { writeFile } from '../format/write-file.ts';
import { fullPage, summaryPage } from './index-text.ts';
import type { SearchDocument } from './search-document.ts';
import { countWords } from './word-counts.ts';

/** A document with its body as plain paragraphs. */
export interface SegmentEntry {
  readonly document: SearchDocument;
  readonly paragraphs: readonly string[];
}

/** Writes a full segment: Pagefind's index of the whole texts, to be laid in an index, and for each entry its display record and its text. Gives Pagefind's program. */
export async function writeFullSegment(
  folder: string,
  entries: Iterable<SegmentEntry>,
): Promise<PagefindProgram> {
  const words = countWords();
  // One entry after the other: the process need not hold all texts.
  function* writeEntries(): Generator<string> {
    let place = 0;
    for (const entry of entries) {
      const { document, paragraphs } = entry;
      const name = countedName(place++);
      writeFile(folder, `r/${name}.bin`, compressJson(displayRecord(entry)));
      writeFile(folder, `t/${name}.bin`, compressJson([...paragraphs, ...captions(entry)]));
      words.add([document.title, document.lead, ...document.names, ...paragraphs].join('\n'));
      yield fullPage(document, paragraphs);
    }
  }
  const { index, program } = await buildPagefindSegment(writeEntries());
  writeIndex(folder, index);
  writeFile(folder, WORD_COUNTS, JSON.stringify(words.counts()));
  return program;
}

/** The file of a full segment that holds its words; it is joined with the others' and not published. */
export const WORD_COUNTS = 'words.json';

/** Writes a summary segment: Pagefind's index of titles, leads, names, captions and numbers. Gives Pagefind's program. */
export async function writeSummarySegment(
  folder: string,
  entries: Iterable<SegmentEntry>,
): Promise<PagefindProgram> {
  const { index, program } = await buildPagefindSegment(summaryPages(entries));
  writeIndex(folder, index);
  return program;
}

// One text after the other: a summary segment covers too many to hold them all.
function* summaryPages(entries: Iterable<SegmentEntry>): Generator<string> {
  for (const { document, paragraphs } of entries) yield summaryPage(document, paragraphs);
}

const LONGEST_LEAD = 140;

/** What a result shows before its text is read: `[id, title, date as readers write it, place, lead]`. */
function displayRecord({ document, paragraphs }: SegmentEntry): readonly string[] {
  const { id, title, date, placeName, lead } = document;
  return [id, title, dateLine(date), placeName, cutAtWord(lead || (paragraphs[0] ?? ''))];
}

function dateLine(date: string): string {
  const parsed = parseDate(date);
  return parsed === undefined ? '' : formatDayNumbers(parsed);
}

function captions({ document }: SegmentEntry): readonly string[] {
  return document.captions.filter((caption) => caption !== '');
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST_LEAD) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_LEAD))}…`;
}
