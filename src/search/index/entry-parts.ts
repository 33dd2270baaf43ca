import { formatDayNumbers, parseDate } from '#core/dates.ts';
import type { StoredRecord, TextBlock } from '../format/manifest.ts';
import { compressJson } from '../format/publish.ts';
import type { SameNames } from '../query/other-names.ts';
import { introducedNames } from './learn-names.ts';
import { passagesOf, type SegmentEntry } from './passages.ts';
import type { SearchDocument } from './search-document.ts';
import { type EntryUnits, listUnits } from './unit-list.ts';
import { wordForms } from './write-vocabulary.ts';

/** A document and its text. */
export interface WrittenEntry {
  readonly document: SearchDocument;
  readonly blocks: readonly TextBlock[];
}

/** All that a segment takes from one entry, whatever its place there: its display record and its text as they are published, and for the index its words, the names it introduces and the units of its passages. */
export interface EntryParts extends EntryUnits {
  readonly record: Uint8Array;
  readonly text: Uint8Array;
  /** Its words in lower case, each once. */
  readonly words: readonly string[];
  readonly names: readonly SameNames[];
}

/** What a segment takes from an entry. */
export function makeEntryParts({ document, blocks }: WrittenEntry): EntryParts {
  const paragraphs = blocks.map((block) => (typeof block === 'string' ? block : block[1]));
  const entry = { document, paragraphs };
  const text = [document.title, document.lead, ...document.names, ...paragraphs].join('\n');
  return {
    record: compressJson(displayRecord(entry)),
    text: compressJson([...blocks, ...captions(entry)]),
    words: wordForms(text),
    names: introducedNames(text),
    ...listUnits(passagesOf(entry)),
  };
}

const LONGEST_LEAD = 140;

function displayRecord({ document, paragraphs }: SegmentEntry): StoredRecord {
  const { kind, id, title, date, placeName, lead } = document;
  return [kind, id, title, dateLine(date), placeName, cutAtWord(lead || (paragraphs[0] ?? ''))];
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
