import type { Body } from '#markdown/body.ts';
import { checkBody } from '#markdown/check-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import { writeBody } from './body/write-body.ts';
import { dateFields } from './date-fields.ts';
import type { Draft, DraftFields } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';
import { nameItem } from './name-item.ts';
import { sortPictures } from './pictures/sort-pictures.ts';
import { proposeFields } from './propose-fields.ts';
import type { DraftRegisters } from './registers.ts';
import { type SourceCopyFile, sourceFields } from './source-fields.ts';
import { titleOfArticle } from './title-of-article.ts';

/** What a draft is made with: the registers, the day of the import (`YYYY-MM-DD`), and the file it came from. */
export interface DraftSetting {
  readonly registers: DraftRegisters;
  readonly today: string;
  readonly file: SourceCopyFile;
  /** A name that is free in the folder of a year; the one proposed where this is left out. */
  readonly freeName?: (year: string, slug: string) => string;
}

/** Makes a draft of an article that its schema accepts, with all that can be proposed from its words and the registers; `undefined` for an article without a word. */
export function makeDraft(article: ImportedArticle, setting: DraftSetting): Draft | undefined {
  const words = readMarkdown(writeBody(article.body)).visible;
  const titled = titleOfArticle(article, words.paragraphs);
  if (titled === undefined) return undefined;
  const dated = dateFields(article.date, setting.today);
  const year = dated.date.slice(0, 4);
  const proposedName = nameItem(titled.title);
  const slug = setting.freeName?.(year, proposedName) ?? proposedName;
  const sorted = sortPictures(article.pictures, slug);
  const markdown = writeBody(article.body, (address) => sorted.fileByAddress.get(address));
  const body = readMarkdown(markdown);
  const source = sourceFields(article, setting.file);
  const proposed = proposeFields(
    {
      title: titled.title,
      lead: lineOfText(article.lead) ?? '',
      body: body.visible,
      headings: body.headings.map(({ text }) => text),
      captions: [...sorted.images, ...sorted.pictures].flatMap(({ caption }) => caption ?? []),
      date: article.date === undefined ? undefined : dated.date,
    },
    setting.registers,
  );
  const own = ownFields(article, { title: titled.title, source: source.source, dated });
  const pictures = { pictures: sorted.pictures, images: sorted.images };
  return {
    year,
    slug,
    fields: withoutEmptyLists({ ...own, ...proposed.fields, ...pictures }),
    body: markdown,
    paragraphs: body.visible.paragraphs,
    pictures: sorted.files,
    statistics: proposed.statistics,
    citations: proposed.citations,
    relations: proposed.relations,
    pinpoints: proposed.pinpoints,
    dropped: [...article.dropped, ...sorted.dropped],
    problems: [
      ...article.problems,
      ...[titled, dated, source, proposed, sorted].flatMap(({ problems }) => problems),
      ...tellBody(body),
    ],
  };
}

interface FoundFields {
  readonly title: string;
  readonly source: DraftFields['source'];
  readonly dated: Pick<DraftFields, 'date' | 'dateNote'>;
}

function ownFields(
  { kicker, lead, byline }: ImportedArticle,
  { title, source, dated: { date, dateNote } }: FoundFields,
): DraftFields {
  return withoutGaps({
    title,
    kicker: lineOfText(kicker),
    date,
    dateNote,
    lead: lineOfText(lead),
    byline: lineOfText(byline),
    source,
    // Nothing that a program proposed is published before a person has read it.
    draft: 'true',
  });
}

function withoutEmptyLists(fields: DraftFields): DraftFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as DraftFields;
}

function tellBody(body: Body): readonly ImportProblem[] {
  return checkBody(body).map(({ what, fix }) => ({ severity: 'note', what, fix }));
}
