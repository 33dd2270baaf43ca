import { formatDayNumbers, parseDate } from '#core/dates.ts';
import { compressJson } from '../format/compress.ts';
import type { TextBlock } from '../format/manifest.ts';
import { writeFile } from '../format/write-file.ts';
import type { SameNames } from '../query/other-names.ts';
import { introducedNames, NAMES_FILE } from './learn-names.ts';
import { passagesOf, type SegmentEntry } from './passages.ts';
import type { SearchDocument } from './search-document.ts';
import { collectUnits, SIZES_FILE, UNITS_FILE } from './segment-units.ts';
import { countWords } from './word-counts.ts';

/** The file of a segment that holds its words; it is joined with the others' and not published. */
export const WORD_COUNTS = 'words.json';

/** Whether a file of a segment is read by pages: its records and texts are, what it knows of words lies in the index. */
export function isReadByPages(path: string): boolean {
  return ![WORD_COUNTS, NAMES_FILE, UNITS_FILE, SIZES_FILE].includes(path);
}

/** A document and its text. */
export interface WrittenEntry {
  readonly document: SearchDocument;
  readonly blocks: readonly TextBlock[];
}

/** Writes a segment: for each entry its display record and its text, and for the index the units of its passages. */
export function writeSegment(folder: string, entries: Iterable<WrittenEntry>): void {
  const words = countWords();
  const units = collectUnits();
  const names: SameNames[] = [];
  let place = 0;
  for (const { document, blocks } of entries) {
    const paragraphs = blocks.map((block) => (typeof block === 'string' ? block : block[1]));
    const entry = { document, paragraphs };
    const name = (place++).toString(36);
    writeFile(folder, `r/${name}.bin`, compressJson(displayRecord(entry)));
    writeFile(folder, `t/${name}.bin`, compressJson([...blocks, ...captions(entry)]));
    const text = [document.title, document.lead, ...document.names, ...paragraphs].join('\n');
    words.add(text);
    names.push(...introducedNames(text));
    units.add(passagesOf(entry));
  }
  units.write(folder);
  writeFile(folder, NAMES_FILE, JSON.stringify(names));
  writeFile(folder, WORD_COUNTS, JSON.stringify(words.counts()));
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
