import { getCollection, getEntry } from 'astro:content';
import { type Archive, buildArchive } from '#core/model/archive.ts';

// Every page asks for the archive; it is read out of the store and joined once.
let joined: Promise<Archive> | undefined;

/** The whole archive, joined and indexed once for all pages of a build. Content with problems never gets here: the loader refuses it. */
export function loadArchive(): Promise<Archive> {
  joined ??= joinCollections();
  return joined;
}

async function joinCollections(): Promise<Archive> {
  const site = await getEntry('site', 'site');
  if (site === undefined) throw new Error('the store holds no site settings');
  const { archive } = buildArchive({
    site: site.data,
    items: contentOf(await getCollection('items')),
    documents: contentOf(await getCollection('documents')),
    organisations: contentOf(await getCollection('organisations')),
    places: contentOf(await getCollection('places')),
    topics: contentOf(await getCollection('topics')),
    pages: contentOf(await getCollection('pages')),
    damagedIds: [],
  });
  return archive;
}

/** The trusted MDX pages by slug, each ready to render. */
export async function loadMdxPages() {
  return getCollection('mdx');
}

function contentOf<Stored>(entries: readonly { readonly data: Stored }[]): readonly Stored[] {
  return entries.map(({ data }) => data);
}
