import {
  type ArchiveDate,
  type ArchivePeriod,
  formatDate,
  formatDayNumbers,
  formatPeriod,
} from './dates.ts';
import { formatEnglishDate, formatEnglishDay, formatEnglishPeriod } from './english-dates.ts';
import { CONTENT_LANGUAGE, type Language } from './language.ts';
import { type Words, wordsIn } from './strings/table.ts';
import { TERMS } from './strings/terms.ts';
import { formatNumber } from './text/numbers.ts';
import { type Filling, sayWith } from './text/say.ts';

/** How the pages of one language speak: their words, dates, numbers and addresses. */
export interface Locale {
  readonly language: Language;
  readonly words: Words;
  /** The language of the archive's own texts, for `lang`; `undefined` on pages that are in it themselves. */
  readonly contentLanguage: Language | undefined;
  readonly dates: DateForms;
  /** A whole number as readers write it. */
  readonly number: (value: number) => string;
  /** A sentence of the table with its gaps filled in. */
  readonly say: (sentence: string, parts: Readonly<Record<string, Filling>>) => string;
  /** A fixed term of the records in the language; `undefined` where the table does not have it. */
  readonly term: (term: string) => string | undefined;
  /** The address that a Vietnamese page has in the language; what is no page of the site is left as it is. */
  readonly path: (address: string) => string;
  /** A page that shows something in a locale is told apart by the language alone: words and forms are code. */
  readonly toJSON: () => Language;
}

/** The ways a date is written. */
export interface DateForms {
  /** In words: «ngày 01/8/2016», “1 August 2016”. */
  readonly full: (date: ArchiveDate) => string;
  /** For a label that already says that a date follows: «01/8/2016», “1 August 2016”. */
  readonly bare: (date: ArchiveDate) => string;
  /** Without time of day. */
  readonly day: (date: ArchiveDate) => string;
  readonly period: (period: ArchivePeriod) => string;
}

/** The archive's own language, whose pages lie at the root. */
export const VIETNAMESE: Locale = {
  ...speakingOf('vi', formatNumber),
  contentLanguage: undefined,
  dates: {
    full: formatDate,
    bare: (date) => formatDate(date).replace('ngày ', ''),
    day: formatDayNumbers,
    period: formatPeriod,
  },
  term: (term) => term,
  path: (address) => address,
};

/** English, a shell around the Vietnamese content: each page lies at the same address under `/en/`. */
export const ENGLISH: Locale = {
  ...speakingOf('en', new Intl.NumberFormat('en-GB').format),
  contentLanguage: CONTENT_LANGUAGE,
  dates: {
    full: formatEnglishDate,
    bare: formatEnglishDate,
    day: formatEnglishDay,
    period: formatEnglishPeriod,
  },
  term: (term) => ENGLISH_TERMS.get(term),
  path: (address) => (PAGE_ADDRESS.test(address) ? `/en${address}` : address),
};

/** The locale of a page, told by its path on the site. */
export function localeOf(path: string): Locale {
  return /^\/en(?:\/|$)/.test(path) ? ENGLISH : VIETNAMESE;
}

// A page is a folder; what has a name of its own is a file, which all languages share.
const PAGE_ADDRESS = /^\/(?!\/)(?:[^?#]*\/)?(?:[?#].*)?$/;

const ENGLISH_TERMS: ReadonlyMap<string, string> = new Map(TERMS.map(({ vi, en }) => [vi, en]));

function speakingOf(
  language: Language,
  number: Locale['number'],
): Pick<Locale, 'language' | 'words' | 'number' | 'say' | 'toJSON'> {
  return {
    language,
    words: wordsIn(language),
    number,
    say: (sentence, parts) => sayWith(sentence, parts, number),
    toJSON: () => language,
  };
}
