import { documentSchema } from '#core/model/schema/document.ts';
import { indicatorSchema } from '#core/model/schema/indicator.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import type { RecordKind } from '#core/model/schema/records.ts';
import { registeredPersonSchema } from '#core/model/schema/registered-person.ts';
import {
  organisationSchema,
  pageSchema,
  placeSchema,
  topicSchema,
} from '#core/model/schema/registers.ts';

/** Where each kind of entry lives in a content root, what its files end in, and what it must look like. */
export const CONTENT_FOLDERS = {
  items: { folder: 'tin', extensions: ['.md'], schema: itemSchema },
  documents: { folder: 'van-ban', extensions: ['.md'], schema: documentSchema },
  organisations: { folder: 'co-quan', extensions: ['.yaml', '.yml'], schema: organisationSchema },
  places: { folder: 'dia-phuong', extensions: ['.yaml', '.yml'], schema: placeSchema },
  topics: { folder: 'chu-de', extensions: ['.yaml', '.yml'], schema: topicSchema },
  indicators: { folder: 'chi-tieu', extensions: ['.yaml', '.yml'], schema: indicatorSchema },
  people: { folder: 'nguoi', extensions: ['.yaml', '.yml'], schema: registeredPersonSchema },
  pages: { folder: 'trang', extensions: ['.mdx'], schema: pageSchema },
} as const satisfies Record<RecordKind, unknown>;

/** Extensions of pictures that may lie beside an item. */
export const IMAGE_EXTENSIONS: ReadonlySet<string> = new Set([
  '.avif',
  '.gif',
  '.jpeg',
  '.jpg',
  '.png',
  '.tif',
  '.tiff',
  '.webp',
]);
