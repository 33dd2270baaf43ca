import { getCollection, getEntry, render } from 'astro:content';
import { type Edition, makeEdition } from '#core/edition.ts';
import type { Locale } from '#core/locale.ts';
import { type Archive, buildArchive } from '#core/model/archive/archive.ts';
import type { CitationPlace, Entry } from '#core/model/archive/entries.ts';
import { imageVariants } from '#core/model/archive/image-variants.ts';
import { plainText } from '#markdown/plain-text.ts';
import { type RenderedMarkdown, type RenderRequest, renderMarkdown } from '#markdown/render.ts';
import { contentRevision } from '#reader/content-revision.ts';
import { contentRoot } from '#reader/content-root.ts';
import { readBody } from '#reader/read-body.ts';
import { renderImage } from '#reader/render-image.ts';

// Every page asks for the archive; it is read out of the store and joined once.
let joined: Promise<Archive> | undefined;

/** The whole archive, joined and indexed once for all pages of a build. Content with problems never gets here: the loader refuses it. */
export function loadArchive(): Promise<Archive> {
  joined ??= joinCollections();
  return joined;
}

// What is counted for an edition hangs on it, so that each language has one.
const editions = new Map<Locale, Promise<Edition>>();

/** The whole archive for the pages of one language. */
export function loadEdition(locale: Locale): Promise<Edition> {
  const edition =
    editions.get(locale) ?? loadArchive().then((archive) => makeEdition(archive, locale));
  editions.set(locale, edition);
  return edition;
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
    damaged: [],
  });
  return archive;
}

/** The Markdown of an item or document as safe HTML with its headings; `put` is what belongs in it: links over its text, figures for its pictures. */
export async function loadBody(
  { file }: Entry<unknown>,
  put: Omit<RenderRequest, 'text'> = {},
): Promise<RenderedMarkdown> {
  return renderMarkdown({ text: readBody(contentRoot(), file).body, ...put });
}

/** The sentence a citation stands in, as a reader hears it. */
export function quoteCitation({ item, citation }: CitationPlace): string {
  const { body } = readBody(contentRoot(), item.file);
  const text = citation.part === 'lead' ? (item.fields.lead ?? '') : body;
  return plainText(text.slice(...citation.sentence));
}

// Git is asked once for all pages.
let revision: { readonly commit: string | undefined } | undefined;

/** The commit the content was read at, 40 hex digits; `undefined` outside git and where content is not committed yet. */
export function loadRevision(): string | undefined {
  revision ??= { commit: contentRevision(contentRoot()) };
  return revision.commit;
}

/** Every image file to publish: its name and how to make its bytes. */
export async function loadImages(): Promise<readonly PublishedImage[]> {
  const { items } = await loadArchive();
  const images = items.flatMap((item) => item.images);
  const files = images.flatMap((image) =>
    imageVariants(image).map((variant): [string, PublishedImage] => [
      variant.name,
      { name: variant.name, render: () => renderImage(contentRoot(), image, variant) },
    ]),
  );
  return [...new Map(files).values()];
}

/** An image file of the site: its name and its bytes, made when asked. */
export interface PublishedImage {
  readonly name: string;
  readonly render: () => Promise<Uint8Array>;
}

/** The words of a trusted MDX page as a component; throws when there is no such page. */
export async function loadMdxPage(slug: string) {
  const entry = await getEntry('mdx', slug);
  if (entry === undefined) throw new Error(`no MDX page ${slug} in the store`);
  const { Content } = await render(entry);
  return Content;
}

function contentOf<Stored>(entries: readonly { readonly data: Stored }[]): readonly Stored[] {
  return entries.map(({ data }) => data);
}
