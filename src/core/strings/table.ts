import type { Language } from '../language.ts';
import { CITATIONS } from './citations.ts';
import { DATASETS } from './datasets.ts';
import { DESK } from './desk.ts';
import { DOCUMENT, FILES, LIFE, NUMBER, TARGETS } from './document.ts';
import { EXAMPLES } from './examples.ts';
import { FIELD_TABLE } from './field-table.ts';
import { FIGURE_LIST } from './figure-list.ts';
import { FIGURES } from './figures.ts';
import { FRAME, MOVED, NOT_FOUND } from './frame.ts';
import { GUIDE } from './guide.ts';
import { HOME } from './home.ts';
import { ITEM } from './item.ts';
import { ENTRY_FACTS, LISTS } from './lists.ts';
import { NETWORK } from './network.ts';
import { OFFLINE } from './offline.ts';
import { PACKAGE_OFFER } from './package-offer.ts';
import { SAMPLES } from './samples.ts';
import { SEARCH } from './search.ts';
import { SEARCH_MESSAGES, SUGGESTION_MESSAGES } from './search-messages.ts';
import { SQL } from './sql.ts';

/** One sentence of the site in every language; `{…}` is filled in, `|` parts the form for one from that for many. */
export type Sentence = Readonly<Record<Language, string>>;

/** Sentences under their names, in groups. */
export interface SentenceTable {
  readonly [name: string]: Sentence | SentenceTable;
}

/** Every sentence that the pages show, by the part of the site that says it. */
export const STRINGS = {
  frame: FRAME,
  moved: MOVED,
  notFound: NOT_FOUND,
  home: HOME,
  guide: GUIDE,
  item: ITEM,
  datasets: DATASETS,
  document: DOCUMENT,
  targets: TARGETS,
  life: LIFE,
  files: FILES,
  number: NUMBER,
  citations: CITATIONS,
  lists: LISTS,
  entry: ENTRY_FACTS,
  figures: FIGURES,
  figureList: FIGURE_LIST,
  search: SEARCH,
  searchMessages: SEARCH_MESSAGES,
  suggestions: SUGGESTION_MESSAGES,
  offline: OFFLINE,
  packageOffer: PACKAGE_OFFER,
  fieldTable: FIELD_TABLE,
  samples: SAMPLES,
  sql: SQL,
  network: NETWORK,
  examples: EXAMPLES,
  desk: DESK,
} as const satisfies SentenceTable;

/** A table with only the words of one language left in it. */
export type WordsOf<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Sentence ? string : WordsOf<Table[Name]>;
};

/** Every sentence of the site in one language. */
export type Words = WordsOf<typeof STRINGS>;

/** The whole table in one language. */
export function wordsIn(language: Language): Words {
  return pick(STRINGS, language) as Words;
}

function pick(table: SentenceTable, language: Language): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      isSentence(entry) ? entry[language] : pick(entry, language),
    ]),
  );
}

/** Whether an entry of a table is a sentence, and no group of them. */
export function isSentence(entry: Sentence | SentenceTable): entry is Sentence {
  return typeof entry['vi'] === 'string';
}
