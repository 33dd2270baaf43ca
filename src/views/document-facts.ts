import type { Edition } from '#core/edition.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { forceOf } from '#core/model/schema/document-life.ts';
import { numberUrl } from '#core/urls.ts';
import { dateText } from './date-text.ts';
import { contentText, entryLink, entryLinks, type Link, pageLink, type Wording } from './links.ts';

/** One line of a document's facts. */
export interface DocumentFact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** A value of a fact: words in the language of the page, words of the archive, or a link. */
export type FactValue = string | Wording | Link;

/** The facts of a document: those that sources state, its status and its days first, and in one sentence what of its identity no source states. */
export interface DocumentFacts {
  readonly facts: readonly DocumentFact[];
  readonly unknown: string | undefined;
}

/** The facts of a document as its page begins with them; its title stands above. */
export function documentFacts(edition: Edition, fields: LegalDocument): DocumentFacts {
  const { type, number, serial, system, term, aliases, url } = fields;
  const { document } = edition.locale.words;
  const known = (label: string, value: FactValue | undefined) => ({ label, value });
  const identity = [
    known(document.status, statusText(edition, fields)),
    known(...issueDate(edition, fields)),
    known(document.issuer, issuerOf(edition, fields)),
    number === undefined && serial !== undefined
      ? known(document.serial, serial)
      : known(document.number, number && pageLink(edition, numberUrl(number), number)),
  ];
  const missing = [
    ...(fields.title === undefined ? [document.title] : []),
    ...identity.filter(({ value }) => value === undefined).map(({ label }) => label),
  ];
  const [status, date, ...whose] = identity.map(({ label, value }) => stated(label, value));
  return {
    facts: [
      ...(status ?? []),
      ...(date ?? []),
      ...forceFacts(edition, fields),
      ...whose.flat(),
      fact(document.type, [typeText(edition, type)]),
      ...stated(
        document.system,
        system && (edition.locale.term(system) ?? contentText(edition, system)),
      ),
      ...stated(document.term, term),
      ...stated(document.plenum, plenumText(edition, fields)),
      ...stated(document.place, fields.place && entryLink(edition, 'places', fields.place)),
      ...statedAll(document.topics, entryLinks(edition, 'topics', fields.topics)),
      ...statedAll(
        document.aliases,
        (aliases ?? []).map((alias) => contentText(edition, alias)),
      ),
      ...stated(document.url, url && { url, label: url }),
    ],
    unknown:
      missing.length === 0
        ? undefined
        : edition.locale.say(document.unknownFacts, {
            facts: missing.map((label) => label.toLowerCase()).join(', '),
          }),
  };
}

/** The days from which and until which a document is in force, where sources state them. */
function forceFacts({ locale }: Edition, { milestones }: LegalDocument): readonly DocumentFact[] {
  const { document } = locale.words;
  const { from, until } = forceOf(milestones);
  return [
    ...stated(document.inForce, from && dateText(locale, from).bare),
    ...stated(document.ended, until && dateText(locale, until).bare),
  ];
}

/** What tells a document apart from others of its number; «chưa rõ» where no source states it. */
export function distinguishingFacts(
  edition: Edition,
  fields: LegalDocument,
): readonly DocumentFact[] {
  const { document } = edition.locale.words;
  return [
    ...issueFacts(edition, fields),
    ...stated(document.place, fields.place && entryLink(edition, 'places', fields.place)),
    ...stated(document.term, fields.term),
  ];
}

/** A type of document as a page names it: «Nghị quyết», or “Resolution (Nghị quyết)” for readers of another language. */
export function typeText({ locale }: Edition, type: string): string {
  const term = locale.term(type);
  return term === undefined || term === type ? type : `${term} (${type})`;
}

function issueFacts(edition: Edition, fields: LegalDocument): readonly DocumentFact[] {
  const { document } = edition.locale.words;
  const [issued, day] = issueDate(edition, fields);
  return [
    fact(document.issuer, [issuerOf(edition, fields) ?? document.unknown]),
    fact(issued, [day ?? document.unknown]),
  ];
}

function fact(label: string, values: DocumentFact['values']): DocumentFact {
  return { label, values };
}

function stated(label: string, value: FactValue | undefined): readonly DocumentFact[] {
  return value === undefined ? [] : [fact(label, [value])];
}

function statedAll(label: string, values: DocumentFact['values']): readonly DocumentFact[] {
  return values.length === 0 ? [] : [fact(label, values)];
}

function issuerOf(edition: Edition, { issuer, issuerId }: LegalDocument): FactValue | undefined {
  if (issuerId === undefined) return issuer && contentText(edition, issuer);
  const link = entryLink(edition, 'organisations', issuerId);
  return issuer === undefined ? link : { ...link, label: issuer };
}

// When a document was issued, with the label that goes with a day, or with a month or a year.
function issueDate(
  { locale }: Edition,
  { date, year }: LegalDocument,
): readonly [string, string | undefined] {
  const { document } = locale.words;
  const edtf = date ?? (year === undefined ? undefined : String(year));
  if (edtf === undefined) return [document.date, undefined];
  const { isDay, bare } = dateText(locale, edtf);
  return [isDay ? document.date : document.monthOrYear, bare];
}

// A status without its source and day is a guess, and a guess is not printed.
function statusText({ locale }: Edition, { status }: LegalDocument): string | undefined {
  if (status === undefined) return undefined;
  return locale.say(locale.words.document.statusOf, {
    state: locale.term(status.state) ?? status.state,
    source: status.source,
    checked: dateText(locale, status.checked).text,
  });
}

function plenumText({ locale }: Edition, { plenum }: LegalDocument): string | undefined {
  return plenum && locale.say(locale.words.document.plenumSession, plenum);
}
