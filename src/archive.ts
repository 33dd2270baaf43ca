import { getEntry, render } from 'astro:content';
import { type Edition, makeEdition } from '#core/edition.ts';
import type { Locale } from '#core/locale.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { openFiles } from '#core/model/archive/attachments.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { imageVariants } from '#core/model/archive/image-variants.ts';
import { errorsOf, formatProblems } from '#core/problems.ts';
import { attachmentUrl } from '#core/urls.ts';
import type { Reference } from '#exports/citing/reference.ts';
import { formatReference } from '#exports/styles/format-reference.ts';
import { type BodyParts, printBody } from '#markdown/print-body.ts';
import { splitOpening } from '#markdown/split-opening.ts';
import { type RecordRevisions, recordRevisions } from '#reader/content-revision.ts';
import { contentRoot } from '#reader/content-root.ts';
import { readKeptFile } from '#reader/kept-files.ts';
import { loadPicture } from '#reader/render-image.ts';
import { type SharedReading, sharedReading } from '#reader/shared-reading.ts';

/** The whole archive, read, joined and indexed once for all pages of a build. Throws every problem at once, in Vietnamese, when the content has any: a build never gets here with one, someone who writes sees it in the page. */
export async function loadArchive(): Promise<Archive> {
  const { archive, problems } = await sharedReading(contentRoot());
  if (errorsOf(problems).length > 0) throw new Error(`\n${formatProblems(problems)}`);
  return archive;
}

// What is counted for an edition hangs on it, so that each archive has one for each language.
const editions = new WeakMap<Archive, Map<Locale, Edition>>();

/** The whole archive for the pages of one language. */
export async function loadEdition(locale: Locale): Promise<Edition> {
  const archive = await loadArchive();
  const made = editions.get(archive) ?? new Map<Locale, Edition>();
  editions.set(archive, made);
  const edition = made.get(locale) ?? makeEdition(archive, locale);
  made.set(locale, edition);
  return edition;
}

/** The body of an item or document as safe HTML; `parts` is what belongs in it: links over its text, figures for its pictures. */
async function loadBody(
  { file }: Pick<Entry<unknown>, 'file'>,
  parts?: BodyParts,
): Promise<string> {
  const { bodies } = await sharedReading(contentRoot());
  return printBody({ tree: bodies.loadTree(file) }, parts);
}

/** All that decides how that body is printed with those parts, without printing it. */
export async function bodyState(
  { file, digest }: Pick<Entry<unknown>, 'file' | 'digest'>,
  { links = [], anchors = [], figures = new Map(), toAddress = String }: BodyParts,
): Promise<unknown> {
  const hrefs = (await loadHrefs()).get(file) ?? [];
  const addresses = [...hrefs, ...links.map(({ href }) => href)].map(toAddress);
  return [digest, links, anchors, [...figures], addresses];
}

const hrefsOf = new WeakMap<SharedReading, ReadonlyMap<string, readonly string[]>>();

async function loadHrefs(): Promise<ReadonlyMap<string, readonly string[]>> {
  const reading = await sharedReading(contentRoot());
  const known = hrefsOf.get(reading);
  if (known !== undefined) return known;
  const hrefs = new Map<string, string[]>();
  for (const { file, href } of reading.links) {
    const list = hrefs.get(file) ?? [];
    hrefs.set(file, list);
    list.push(href);
  }
  hrefsOf.set(reading, hrefs);
  return hrefs;
}

/** What is printed of a record as text, and which record. */
export interface TextRequest {
  readonly entry: Pick<Entry<unknown>, 'file'>;
  readonly parts: BodyParts;
  readonly reference: Reference;
}

/** The texts of a document: what its record says of it before the first heading, the rest of its body, and the reference to it. */
export async function loadDocumentTexts(
  { language }: Locale,
  { entry, parts, reference }: TextRequest,
): Promise<{ readonly opening: string; readonly html: string; readonly citation: string }> {
  const { bodies } = await sharedReading(contentRoot());
  const { opening, rest } = splitOpening(bodies.loadTree(entry.file));
  return {
    opening: printBody({ tree: opening }, parts),
    html: printBody({ tree: rest }, parts),
    citation: formatReference(reference, language === 'vi' ? 'viet' : 'apa'),
  };
}

/** The body of a record as safe HTML, and the reference to it written out for the pages of a language: in the style of the archive, on English pages in that of the APA. */
export async function loadTexts(
  { language }: Locale,
  { entry, parts, reference }: TextRequest,
): Promise<{ readonly html: string; readonly citation: string }> {
  const html = await loadBody(entry, parts);
  return { html, citation: formatReference(reference, language === 'vi' ? 'viet' : 'apa') };
}

// Git is asked once for all pages.
let revisions: RecordRevisions | undefined;

/** The commit that last changed a record, 40 hex digits; `undefined` outside git and where the record is not committed as it stands. */
export function loadRevision({ file }: Pick<Entry<unknown>, 'file'>): string | undefined {
  revisions ??= recordRevisions(contentRoot());
  return revisions(file);
}

/** Every image file to publish: its name and how to make its bytes. */
export async function loadImages(): Promise<readonly PublishedFile[]> {
  const { items } = await loadArchive();
  const images = items.flatMap((item) => item.images);
  const files = images.flatMap((image) =>
    imageVariants(image).map((variant): [string, PublishedFile] => [
      variant.name,
      { name: variant.name, render: () => loadPicture(variant) },
    ]),
  );
  return [...new Map(files).values()];
}

/** Every file of a record that readers may have: its path behind `/tep/`, and its bytes, which are those that were read with the archive. */
export async function loadAttachments(): Promise<readonly PublishedFile[]> {
  const root = contentRoot();
  const files = openFiles(await loadArchive()).map((file): [string, PublishedFile] => {
    const name = attachmentUrl(file).slice('/tep/'.length);
    return [name, { name, render: () => readKeptFile(root, file) }];
  });
  return [...new Map(files).values()];
}

/** A file of the site that is no page: its name and its bytes, made when asked. */
export interface PublishedFile {
  readonly name: string;
  readonly render: () => Uint8Array;
}

/** The words of a trusted MDX page as a component; throws when there is no such page. */
export async function loadMdxPage(slug: string) {
  const entry = await getEntry('mdx', slug);
  if (entry === undefined) throw new Error(`no MDX page ${slug} in the store`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
