import { z } from 'zod';
import { documentSchema } from './document.ts';
import { itemSchema } from './item.ts';
import type { KeyLines } from './key-lines.ts';
import {
  organisationSchema,
  pageSchema,
  placeSchema,
  type Site,
  topicSchema,
} from './registers.ts';
import { storedCitationSchema } from './stored-citation.ts';

const imageFileSchema = z.object({
  src: z.string().describe('The address as the item writes it.'),
  file: z.string().describe('The file, from the content root.'),
  digest: z.string().describe('SHA-256 of the bytes, hex.'),
  width: z.number().describe('Pixels, after turning by EXIF.'),
  height: z.number().describe('Pixels, after turning by EXIF.'),
});

/** An image beside an item: its own file, digest and size in pixels. */
export type ImageFile = z.infer<typeof imageFileSchema>;

function recordSchema<Fields extends z.ZodType>(fields: Fields) {
  return z.object({
    id: z
      .string()
      .describe('The address part: the slugified file name, for items behind the year.'),
    file: z.string().describe('The file, from the content root.'),
    digest: z.string().describe('SHA-256 of the bytes, hex.'),
    fields,
  });
}

/** What is kept of each kind of entry between reading and joining: id, file, digest and fields; items also keep the images they show and their resolved citations. */
export const recordSchemas = {
  items: recordSchema(itemSchema).extend({
    images: z.array(imageFileSchema).readonly(),
    citations: z.array(storedCitationSchema).readonly(),
  }),
  documents: recordSchema(documentSchema),
  organisations: recordSchema(organisationSchema),
  places: recordSchema(placeSchema),
  topics: recordSchema(topicSchema),
  pages: recordSchema(pageSchema),
};

/** The kinds of entries that live in folders of the content root. */
export type RecordKind = keyof typeof recordSchemas;

/** An entry as kept; `lines` is there when it was read from a file and absent when it comes out of a store. */
export type StoredRecord<Kind extends RecordKind> = z.output<(typeof recordSchemas)[Kind]> & {
  readonly lines?: KeyLines;
};

/** An entry of any kind, for what only needs its id, file and lines. */
export type AnyRecord = Pick<StoredRecord<RecordKind>, 'id' | 'file' | 'lines'>;

/** An entry that has problems of its own: what could be read of it, so that the rest of it is checked all the same. */
export type DamagedRecord = {
  readonly [Kind in RecordKind]: Omit<
    StoredRecord<Kind>,
    'fields' | 'digest' | 'images' | 'citations'
  > & {
    readonly kind: Kind;
    readonly fields: Partial<StoredRecord<Kind>['fields']>;
  };
}[RecordKind];

/** All that a content root holds, read one by one, not yet joined; `damaged` are the entries that cannot be published. */
export type ContentRecords = {
  readonly [Kind in RecordKind]: readonly StoredRecord<Kind>[];
} & { readonly site: Site; readonly damaged: readonly DamagedRecord[] };
