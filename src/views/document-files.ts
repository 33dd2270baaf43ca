import type { Edition } from '#core/edition.ts';
import { attachmentsOf } from '#core/model/archive/attachments.ts';
import { attachmentUrl } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import type { Link } from './links.ts';

/** A file of a document as its page lists it. */
export interface FileRow {
  readonly what: string;
  /** Where readers get it; `undefined` where they may not, or where it lies elsewhere. */
  readonly url: string | undefined;
  /** «PDF, 1,2 MB»; `undefined` for a file kept elsewhere. */
  readonly measure: string | undefined;
  readonly from: string | Link | undefined;
  readonly fetched: DateText;
  readonly keptAt: string | undefined;
  /** SHA-256, in hex. */
  readonly digest: string | undefined;
}

/** The files of a document; none where its record names none. */
export function fileRows(edition: Edition, id: string): readonly FileRow[] {
  return attachmentsOf(edition, id).map(({ told, stored, isOpen }) => ({
    what: told.what,
    url: isOpen && stored !== undefined ? attachmentUrl(stored) : undefined,
    measure:
      stored &&
      `${edition.locale.term(stored.kind) ?? stored.kind}, ${sizeText(edition, stored.size)}`,
    from:
      told.from !== undefined && /^https?:\/\//.test(told.from)
        ? { url: told.from, label: told.from }
        : told.from,
    fetched: dateText(edition.locale, told.fetched),
    keptAt: told.keptAt,
    digest: stored?.digest ?? told.sha256,
  }));
}

const KILOBYTE = 1000;

/** Bytes as readers know them: «850 KB», «1,2 MB»; a digit behind the mark below ten. */
function sizeText({ locale }: Edition, bytes: number): string {
  const isSmall = bytes < KILOBYTE * KILOBYTE;
  const size = bytes / (isSmall ? KILOBYTE : KILOBYTE * KILOBYTE);
  const rounded =
    size < 10 && !isSmall ? Math.round(size * 10) / 10 : Math.max(1, Math.round(size));
  const text = Number.isInteger(rounded)
    ? locale.number(rounded)
    : decimal(locale.language, rounded);
  return `${text} ${isSmall ? 'KB' : 'MB'}`;
}

function decimal(language: string, value: number): string {
  const text = value.toFixed(1);
  return language === 'vi' ? text.replace('.', ',') : text;
}
