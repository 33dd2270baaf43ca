import { writeFile } from '../format/publish.ts';
import type { SameNames } from '../query/other-names.ts';
import type { EntryParts } from './entry-parts.ts';
import { NAMES_FILE } from './learn-names.ts';
import { writePack } from './packed-files.ts';
import { collectUnits } from './segment-units.ts';
import { countWords, WORD_COUNTS } from './write-vocabulary.ts';

/** Writes a segment: for each entry its display record and its text, and for the index the units of its passages. */
export function writeSegment(folder: string, entries: Iterable<EntryParts>): void {
  const words = countWords();
  const units = collectUnits();
  const names: SameNames[] = [];
  const files = new Map<string, Uint8Array>();
  let place = 0;
  for (const entry of entries) {
    const name = (place++).toString(36);
    files.set(`r/${name}.bin`, entry.record);
    files.set(`t/${name}.bin`, entry.text);
    words.add(entry.words);
    names.push(...entry.names);
    units.add(entry.passages);
  }
  units.write(folder);
  writePack(folder, files);
  writeFile(folder, NAMES_FILE, JSON.stringify(names));
  writeFile(folder, WORD_COUNTS, JSON.stringify(words.counts()));
}
