import type { Edition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import { documentName } from '#core/model/archive/document-name.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { documentUrl, entryUrl, itemUrl } from '#core/urls.ts';

/** An address inside the site and the words that lead to it. */
export interface Link extends Wording {
  readonly url: string;
}

/** Words of the archive itself; `lang` is their language where it is not that of the page. */
export interface Wording {
  readonly label: string;
  readonly lang?: Language;
}

/** What is said as words alone or with their language, always with its words under `label`. */
export function wordingOf(said: string | Wording): Wording {
  return typeof said === 'string' ? { label: said } : said;
}

/** Words of the archive as they stand on a page: marked where the page is in another language, plain where it is not. */
export function contentText({ locale }: Edition, label: string): string | Wording {
  const { contentLanguage: lang } = locale;
  return lang === undefined ? label : { label, lang };
}

/** The way to a page of the site under words of the archive itself: a title, a name. */
export function contentLink({ locale }: Edition, address: string, label: string): Link {
  const { contentLanguage: lang } = locale;
  return { url: locale.path(address), label, ...(lang && { lang }) };
}

/** The way to a page of the site under words in the language of the page. */
export function pageLink({ locale }: Edition, address: string, label: string): Link {
  return { url: locale.path(address), label };
}

/** The registers whose entries have a name. */
export type NamedRegister = 'organisations' | 'places' | 'topics' | 'indicators' | 'people';

/** The link to a registered entry under its full name; an id that no register holds is its own label. */
export function entryLink(edition: Edition, register: NamedRegister, id: string): Link {
  const entry = edition[register].byId.get(id);
  return contentLink(edition, entryUrl(register, id), entry?.fields.name ?? id);
}

/** The links to several entries of a register, in the order given. */
export function entryLinks(
  edition: Edition,
  register: NamedRegister,
  ids: readonly string[] = [],
): readonly Link[] {
  return ids.map((id) => entryLink(edition, register, id));
}

/** The short name of a place («Cần Thơ»), for lists and reasons. */
export function placeName(edition: Edition, id: string): string {
  const fields = edition.places.byId.get(id)?.fields;
  return fields?.shortName ?? fields?.name ?? id;
}

/** The link to an item under its title. */
export function itemLink(edition: Edition, { id, fields }: ItemEntry): Link {
  return contentLink(edition, itemUrl(id), fields.title);
}

/** The link to a document under its short name. */
export function documentLink(edition: Edition, id: string): Link {
  const fields = edition.documents.byId.get(id)?.fields;
  return contentLink(edition, documentUrl(id), fields === undefined ? id : documentName(fields));
}
