import type { Division } from '#core/divisions/division.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { EntryKind } from '../format/manifest.ts';

/** One item or document as the search sees it: everything but its body, which is read when its segment is built. */
export interface SearchDocument {
  /** `<year>/<slug>` of an item, the file slug of a document: what a result carries as `data-id`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** EDTF; empty where nothing is known. */
  readonly date: string;
  readonly lead: string;
  /** Names of places, organisations, topics and people, as words to be found. */
  readonly names: readonly string[];
  readonly captions: readonly string[];
  /** Numbers of the documents that the register links, written in full. */
  readonly numbers: readonly string[];
  /** Ids of the register's entries, for the filters. */
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  /** The place as a result shows it. */
  readonly placeName: string;
  readonly file: string;
  readonly digest: string;
  /** The divisions of a document, where its record carries them. */
  readonly divisions?: readonly Division[];
  /** Its files that readers may have and that may hold text. */
  readonly attached?: readonly StoredFile[];
}
