import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { recordSchemas } from '#core/model/schema/records.ts';
import { siteSchema } from '#core/model/schema/registers.ts';
import { contentRoot } from '#reader/content-root.ts';
import { loadRecords, loadSite } from './content-loader.ts';

export const collections = {
  site: defineCollection({ loader: loadSite(), schema: siteSchema }),
  items: defineCollection({ loader: loadRecords('items'), schema: recordSchemas.items }),
  documents: defineCollection({
    loader: loadRecords('documents'),
    schema: recordSchemas.documents,
  }),
  organisations: defineCollection({
    loader: loadRecords('organisations'),
    schema: recordSchemas.organisations,
  }),
  places: defineCollection({ loader: loadRecords('places'), schema: recordSchemas.places }),
  topics: defineCollection({ loader: loadRecords('topics'), schema: recordSchemas.topics }),
  pages: defineCollection({ loader: loadRecords('pages'), schema: recordSchemas.pages }),
  mdx: defineCollection({ loader: glob({ base: join(contentRoot(), 'trang'), pattern: '*.mdx' }) }),
};
