import type { Division } from '#core/divisions/division.ts';
import type { LegalDocument } from './document.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { Indicator } from './indicator.ts';
import type { Item } from './item.ts';
import type { FileKind } from './kept-file.ts';
import type { KeyLines } from './key-lines.ts';
import type { RegisteredPerson } from './registered-person.ts';
import type { Organisation, PageFrontMatter, Place, Site, Topic } from './registers.ts';
import type { Statistic } from './statistic.ts';
import type { StoredCitation } from './stored-citation.ts';

/** An image beside an item: the address as the item writes it (`src`), its file from the content root, SHA-256 of its bytes (hex), and its size in pixels after turning by EXIF. */
export interface ImageFile {
  readonly src: string;
  readonly file: string;
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** The figures that an item has in a table beside it, with the line of each cell's row by key path: `statistics.3.unit`. */
export interface StatisticSheet {
  readonly file: string;
  readonly statistics: readonly Statistic[];
  readonly lines: KeyLines;
}

/** A file that lies beside the record that names it: its place among the record's `files` (from 0), its path from the content root, the SHA-256 of its bytes (hex), their number, and what they are. */
export interface StoredFile {
  readonly place: number;
  readonly path: string;
  readonly digest: string;
  readonly size: number;
  readonly kind: FileKind;
}

/** What is kept of an entry between reading and joining: `id` is its address part (the slugified file name, for items behind the year), `file` lies from the content root, `digest` is the SHA-256 of its bytes (hex). */
interface RecordOf<Fields> {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly fields: Fields;
  readonly lines?: KeyLines;
}

interface RecordsByKind {
  readonly items: RecordOf<Item> & {
    readonly images: readonly ImageFile[];
    readonly citations: readonly StoredCitation[];
    readonly sheet?: StatisticSheet | undefined;
    /** The sentence that states each figure, in the order of the completed item. */
    readonly figureSentences?: readonly (FigureSentence | undefined)[];
  };
  readonly documents: RecordOf<LegalDocument> & {
    /** The divisions that its body carries, in order. */
    readonly divisions?: readonly Division[];
    /** The files that lie beside it and are what their names say. */
    readonly files?: readonly StoredFile[];
  };
  readonly organisations: RecordOf<Organisation>;
  readonly places: RecordOf<Place>;
  readonly topics: RecordOf<Topic>;
  readonly indicators: RecordOf<Indicator>;
  readonly people: RecordOf<RegisteredPerson>;
  readonly pages: RecordOf<PageFrontMatter>;
}

/** The kinds of entries that live in folders of the content root. */
export type RecordKind = keyof RecordsByKind;

/** An entry as read; an item also keeps the images it shows and its resolved citations. */
export type StoredRecord<Kind extends RecordKind> = RecordsByKind[Kind];

/** An entry of any kind, for what only needs its id, file and lines. */
export type AnyRecord = Pick<StoredRecord<RecordKind>, 'id' | 'file' | 'lines'>;

/** An entry that has problems of its own: what could be read of it, so that the rest of it is checked all the same. */
export type DamagedRecord = {
  readonly [Kind in RecordKind]: Omit<
    StoredRecord<Kind>,
    'fields' | 'digest' | 'images' | 'citations' | 'sheet' | 'figureSentences'
  > & {
    readonly kind: Kind;
    readonly fields: Partial<StoredRecord<Kind>['fields']>;
  };
}[RecordKind];

/** All that a content root holds, read one by one, not yet joined; `damaged` are the entries that cannot be published. */
export type ContentRecords = {
  readonly [Kind in RecordKind]: readonly StoredRecord<Kind>[];
} & { readonly site: Site; readonly damaged: readonly DamagedRecord[] };
