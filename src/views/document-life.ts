import type { Edition } from '#core/edition.ts';
import { documentLife, type LifeEvent } from '#core/model/archive/document-life.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { isFullText } from '#core/model/schema/document-life.ts';
import { type DateText, dateText } from './date-text.ts';
import { contentText, documentLink, itemLink, type Link, type Wording } from './links.ts';

/** A moment of a document's life as its page tells it. */
export interface LifeRow {
  readonly date: DateText;
  readonly words: string;
  /** The document that did it or tells of it, or the item that speaks of it. */
  readonly links: readonly Link[];
  /** The sentence or the source that states it. */
  readonly source: string | Wording | undefined;
  /** «Bản 2» where the document reads otherwise from then on. */
  readonly version: string | undefined;
}

/** The life of a document, in order of time; none where only its issue is known, which its facts tell. */
export function lifeRows(
  edition: Edition,
  entry: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): readonly LifeRow[] {
  const life = documentLife(edition, entry);
  if (life.every(({ isIssue }) => isIssue)) return [];
  const versions = life.filter(({ isNewVersion }) => isNewVersion);
  return life.map((event) => toRow(edition, event, versions));
}

function toRow(edition: Edition, event: LifeEvent, versions: readonly LifeEvent[]): LifeRow {
  const { locale } = edition;
  const { what, date, item, document, source } = event;
  const place = versions.indexOf(event);
  const words = locale.term(what) ?? what;
  return {
    date: dateText(locale, date),
    words: words.charAt(0).toUpperCase() + words.slice(1),
    links: [
      ...(document === undefined ? [] : [documentLink(edition, document)]),
      ...(item === undefined ? [] : [itemLink(edition, item)]),
    ],
    source: source === undefined ? undefined : contentText(edition, source),
    version:
      place < 0 || versions.length < 2
        ? undefined
        : locale.say(locale.words.life.version, { number: place + 1 }),
  };
}

/** Which text of the document its record holds; `undefined` where that is not told. */
export function heldText(edition: Edition, { text }: LegalDocument): string | undefined {
  if (text === undefined) return undefined;
  const { locale } = edition;
  const { life } = locale.words;
  const kind = isFullText(text) ? life.fullText : life.summary;
  if (text.amendedBy === undefined) return locale.say(life.asIssued, { kind });
  return locale.say(life.asAmended, {
    kind,
    document: documentLink(edition, text.amendedBy).label,
  });
}
