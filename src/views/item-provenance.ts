import type { Locale } from '#core/locale.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { Review } from '#core/model/schema/review.ts';
import { type DateText, dateText } from './date-text.ts';

/** A kept copy of an original, as its page tells of it: the copy itself is never published. */
export interface CopyFacts {
  readonly what: string;
  readonly fetched: DateText;
  /** Where it is kept, when that is not beside the record. */
  readonly keptAt: string | undefined;
  /** SHA-256 of the file, in hex. */
  readonly digest: string | undefined;
  readonly access: 'open' | 'closed';
}

/** Where an item's facts come from. */
export interface SourceFacts {
  readonly name: string;
  readonly title: string | undefined;
  readonly date: DateText | undefined;
  readonly url: string | undefined;
  /** The host of that address, as its link reads. */
  readonly host: string | undefined;
  /** The day the original was read at that address. */
  readonly fetched: DateText | undefined;
  readonly note: string | undefined;
  readonly copy: CopyFacts | undefined;
}

/** One correction of an item after it was published. */
export interface CorrectionRow {
  readonly date: DateText;
  readonly what: string;
  readonly why: string | undefined;
}

/** Who last held a record against its sources, by role, and when. */
export interface ReviewFacts {
  readonly date: DateText;
  readonly by: string;
}

/** The source of an item in words. */
export function sourceFacts(locale: Locale, source: Item['source']): SourceFacts {
  const { name, title, date, url, fetched, note, copy } = source;
  return {
    name,
    title,
    date: dayOf(locale, date),
    url,
    host: url !== undefined && URL.canParse(url) ? new URL(url).host : url,
    fetched: dayOf(locale, fetched),
    note,
    copy: copy && {
      what: copy.what,
      fetched: dateText(locale, copy.fetched),
      keptAt: copy.keptAt,
      digest: copy.sha256,
      access: copy.public === 'true' ? 'open' : 'closed',
    },
  };
}

/** The corrections of an item, the latest first. */
export function correctionsOf(
  locale: Locale,
  { corrections = [] }: Pick<Item, 'corrections'>,
): readonly CorrectionRow[] {
  return corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ date, what, why }) => ({ date: dateText(locale, date), what, why }));
}

/** The last review of an item or a document; `undefined` where none is told. */
export function reviewOf(
  locale: Locale,
  { reviewed }: { readonly reviewed?: Review | undefined },
): ReviewFacts | undefined {
  return reviewed && { date: dateText(locale, reviewed.date), by: reviewed.by };
}

function dayOf(locale: Locale, date: string | undefined): DateText | undefined {
  return date === undefined ? undefined : dateText(locale, date);
}
