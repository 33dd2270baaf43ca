import type { Edition } from '#core/edition.ts';
import { LIST_TABLE_FILE } from '#core/site-files.ts';
import { URLS } from '#core/urls.ts';
import { metaTags } from '#exports/citing/meta-tags.ts';
import type { Reference, ReferenceSource } from '#exports/citing/reference.ts';
import {
  type REFERENCE_FILES,
  REFERENCE_FORMATS,
  referenceFile,
} from '#exports/citing/reference-files.ts';
import { LINKSET, signpostsOf } from '#exports/citing/signposts.ts';
import { FEED_FORMATS } from '#exports/feeds/feed-formats.ts';
import { absoluteUrl, type FrameSpec, type PageForm } from './frame.ts';
import type { Link } from './links.ts';

/** What a reference is made of, for the pages of an edition. */
export function referenceSource(edition: Edition): ReferenceSource {
  return { archive: edition, addressOf: (path) => absoluteUrl(edition, path) ?? path };
}

/** A record whose page has a head: its kind, its path and its reference. */
export interface RecordHead {
  readonly kind: 'item' | 'document';
  readonly path: string;
  readonly reference: Reference;
}

/** What the head of a record's page says to machines: its reference, what it is, and where its data lie. */
export function recordForms(
  edition: Edition,
  { kind, path, reference }: RecordHead,
): Pick<FrameSpec, 'meta' | 'forms' | 'signposts'> {
  const { site } = edition;
  const forms = [recordForm(path)];
  const address = absoluteUrl(edition, path) ?? path;
  const author = absoluteUrl(edition, URLS.home);
  const record = { kind, address, place: path, licenceUrl: site.licenceUrl, author };
  const signposts = [
    ...signpostsOf(record),
    { rel: 'linkset' as const, href: `${path}${LINKSET.file}`, type: LINKSET.mediaType },
  ];
  return { meta: metaTags(reference), forms, signposts };
}

/** The record that a page shows, as JSON beside it. */
export function recordForm(path: string): PageForm {
  return { url: `${path}index.json`, mediaType: 'application/json' };
}

/** The feeds that follow what a page lists. */
export function feedForms(path: string): readonly PageForm[] {
  return FEED_FORMATS.map(({ file, mediaType }) => ({ url: `${path}${file}`, mediaType }));
}

/** The files of what a page lists, beside it: references in every form, and a table. */
export function listFiles(edition: Edition, path: string): readonly Link[] {
  return [
    ...referenceFiles(edition, 'list', path),
    { url: `${path}${LIST_TABLE_FILE}`, label: 'CSV' },
  ];
}

/** The files of references beside a page: of its record, of the figures on it, of the items it lists. */
export function referenceFiles(
  { locale }: Edition,
  of: keyof typeof REFERENCE_FILES,
  path: string,
): readonly Link[] {
  const { text } = locale.words.citations;
  return REFERENCE_FORMATS.map((form) => ({
    url: `${path}${referenceFile(of, form)}`,
    label: form.label === 'text' ? text : form.label,
  }));
}
