import { foldNumber } from '#core/citation/find/normalise.ts';
import type { Edition } from '#core/edition.ts';
import { citedDocumentIds } from '#core/model/archive/cited-documents.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { numberUrl } from '#core/urls.ts';
import { documentLink, type Link, pageLink } from './links.ts';

/** A document an item cites: what the register knows of it, and what the item's source says. */
export interface CitedDocument {
  readonly link: Link;
  readonly fullName: string;
  /** Its title, where its name is not that. */
  readonly title: string | undefined;
  /** The words of the source, where it has its own. */
  readonly wording: string | undefined;
  /** The issuer as the source names it, only where that differs from the register's. */
  readonly sourceIssuer: string | undefined;
  readonly registeredIssuer: string | undefined;
  readonly note: string | undefined;
}

/** The documents an item cites: those its front matter names in its own order, then those found only in its text; where source and register name different issuers, both are there. */
export function citedDocuments(edition: Edition, item: ItemEntry): readonly CitedDocument[] {
  const named = item.fields.documents ?? [];
  const foundOnly = citedDocumentIds(item).filter((id) => !named.some((cited) => cited.id === id));
  return [...named, ...foundOnly.map((id): Named => ({ id }))].map((cited) =>
    toCitedDocument(edition, cited),
  );
}

/** The numbers an item cites that no document of the archive carries in its facts, each once: links to their pages. */
export function knownNumbers(edition: Edition, { citations }: ItemEntry): readonly Link[] {
  const entries = citations.flatMap(({ key }) =>
    key === undefined ? [] : (edition.numbers.get(foldNumber(key)) ?? []),
  );
  return [...new Set(entries)]
    .filter(({ documents }) => documents.length === 0)
    .map(({ number }) => pageLink(edition, numberUrl(number), number));
}

type Named = NonNullable<ItemEntry['fields']['documents']>[number];

function toCitedDocument(edition: Edition, { id, as, issuer, note }: Named): CitedDocument {
  const fields = edition.documents.byId.get(id)?.fields;
  const link = documentLink(edition, id);
  const differs = issuer !== undefined && issuer !== fields?.issuer;
  const fullName = fields === undefined ? link.label : documentFullName(fields);
  const unlessName = (words: string | undefined) => (words === fullName ? undefined : words);
  return {
    link,
    fullName,
    title: unlessName(fields?.title),
    wording: unlessName(as),
    sourceIssuer: differs ? issuer : undefined,
    registeredIssuer: differs ? fields?.issuer : undefined,
    note,
  };
}
