import { serialize } from 'node:v8';
import type { DocumentIdentity } from '#core/citation/resolve/document-identity.ts';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { readCitations } from '#core/model/archive/read-citations.ts';
import { stateFigures } from '#core/model/archive/state-figures.ts';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type { DamagedRecord, StatisticSheet, StoredRecord } from '#core/model/schema/records.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { bodyProblems } from '#markdown/body-problems.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { findSameImages, type PicturePlaces, readImages } from './images.ts';
import { checkKeptFiles } from './kept-files.ts';
import { MAX_TEXT_BYTES, readBytes } from './read-bytes.ts';
import { asText, sha256 } from './read-text.ts';
import { type ContentTakers, readEntry, startReading, takeBody } from './reading.ts';
import type { RecordLink } from './record-links.ts';
import { recallItem, savedState } from './remembered-items.ts';

/** What citations are resolved against. */
export interface CitationBasis {
  /** What tells the documents of the register apart. */
  readonly identities: readonly DocumentIdentity[];
  readonly register: RegisterIndex;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** One item as it was read by itself: its record where it can be published, its problems, what leads out of it and into it, and the files that it calls. */
export interface ItemReading {
  readonly record: Omit<StoredRecord<'items'>, 'sheet'> | undefined;
  readonly problems: readonly Problem[];
  readonly damaged: readonly DamagedRecord[];
  readonly links: readonly RecordLink[];
  readonly anchors: readonly string[];
  readonly called: readonly string[];
}

/** One digest of all that citations are resolved against. */
export function basisKey({ identities, names }: CitationBasis): string {
  return sha256(JSON.stringify([identities, [...names]]));
}

interface ItemFile extends PicturePlaces, CitationBasis {
  readonly file: string;
  /** The table of its figures that lies beside it. */
  readonly sheet: StatisticSheet | undefined;
  /** One digest of what citations are resolved against. */
  readonly key: string;
  readonly takers: ContentTakers;
}

/** Reads an item with its pictures and citations: as an earlier reading kept it where file, pictures and register are still the same. */
export async function readItem(item: ItemFile): Promise<ItemReading> {
  const { file, key, takers, root, sheet } = item;
  const { readings } = takers;
  const given = sheet === undefined ? key : `${key} ${sha256(serialize(sheet))}`;
  const known = readings?.remembered && recallItem(readings.remembered, { root, file, given });
  if (known !== undefined) {
    readings?.take(file, known.state);
    return known.reading;
  }
  const saved = readings?.remembered === undefined ? '' : savedState(root, file);
  const read = readBytes(root, file, MAX_TEXT_BYTES);
  if (read.problem !== undefined || readings === undefined) {
    return (await readAnew(item, asText(file, read))).reading;
  }
  const state = sha256(`${sha256(read.bytes)} ${given}`);
  const remember = (reading: ItemReading): ItemReading => {
    if (saved !== '') readings.remembered?.set(file, { saved, given, state, reading });
    return reading;
  };
  const kept = readings.find(file, state);
  if (kept !== undefined && (await findSameImages(file, kept.reading.record?.images ?? [], item))) {
    kept.take();
    return remember(kept.reading);
  }
  const { reading, isWhole } = await readAnew(item, asText(file, read));
  if (!isWhole) return reading;
  readings.keep(file, state, reading);
  return remember(reading);
}

// Whole is what depends on nothing beside the file but pictures that were found.
async function readAnew(
  item: ItemFile,
  text: ReturnType<typeof asText>,
): Promise<{ readonly reading: ItemReading; readonly isWhole: boolean }> {
  const { file, root, takers } = item;
  const own = startReading(root, takers);
  const gather = (called: readonly string[], record?: ItemReading['record']): ItemReading => {
    const { problems, damaged, links } = own;
    return { record, problems, damaged, links, anchors: own.anchors.get(file) ?? [], called };
  };
  const entry = readEntry(own, 'items', { file, text });
  if (entry === undefined) return { reading: gather([]), isWhole: false };
  const copy = checkKeptFiles({ root, ...entry });
  addProblems(own.problems, copy.problems);
  const { parsed, ...record } = entry;
  const body = readMarkdown(parsed.body);
  takeBody(own, { file, parsed, body });
  const images = await readImages({ ...item, record, parsed, body });
  const told = tellTexts({ record, parsed, body, sheet: item.sheet }, item);
  addProblems(own.problems, told.problems);
  addProblems(own.problems, bodyProblems(file, parsed, body));
  addProblems(own.problems, images.problems);
  const called = [...copy.called, ...images.called];
  const { citations, figureSentences } = told;
  return {
    reading: gather(called, { ...record, images: images.files, citations, figureSentences }),
    isWhole: copy.called.length === 0 && copy.problems.length === 0 && images.problems.length === 0,
  };
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
