import type { Edition } from '#core/edition.ts';
import { makeEdition } from '#core/edition.ts';
import type { Locale } from '#core/locale.ts';
import { buildArchive } from '#core/model/archive/archive.ts';
import { readCitations } from '#core/model/archive/read-citations.ts';
import { stateFigures } from '#core/model/archive/state-figures.ts';
import { type ParsedFile, parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import { missingImage, undescribedImage } from '#core/model/checks/image-problems.ts';
import { pictureFile, shownImages } from '#core/model/checks/shown-images.ts';
import { validate } from '#core/model/checks/validate.ts';
import { noteValues } from '#core/model/checks/value-notes.ts';
import { type Item, itemSchema } from '#core/model/schema/item.ts';
import type { ContentRecords, ImageFile } from '#core/model/schema/records.ts';
import { errorsOf, type Problem } from '#core/problems.ts';
import { type DraftRegisters, prepareRegisters } from '#import/draft/registers.ts';
import type { Body } from '#markdown/body.ts';
import { bodyProblems } from '#markdown/body-problems.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { type Draft, fileOf, slugOf, yearOf } from '../draft/draft.ts';
import { writeDraft } from '../draft/write-draft.ts';

/** The registers that drafts are held against, indexed once. */
export interface DeskRegisters {
  readonly records: ContentRecords;
  readonly proposed: DraftRegisters;
}

/** Makes the registers ready for many drafts. */
export function prepareDesk(records: ContentRecords): DeskRegisters {
  return { records, proposed: prepareRegisters(records) };
}

/** What the check of a draft gives: the file it makes, every problem of it, and, where the archive would take it, what its page is made of. */
export interface CheckedDraft {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedFile | undefined;
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly page: PagePreview | undefined;
}

/** An archive that holds the draft alone, and its body. */
export interface PagePreview {
  readonly edition: Edition;
  readonly id: string;
  readonly body: Body;
}

/** Reads a draft as the check command would read its file, with the same code and the same sentences. */
export function checkDraft(draft: Draft, registers: DeskRegisters, locale: Locale): CheckedDraft {
  const file = fileOf(draft);
  const text = writeDraft(draft);
  const read = parseMarkdownFile(file, text);
  if (read.parsed === undefined) return conclude({ file, text, problems: read.problems });
  const { parsed } = read;
  const body = readMarkdown(parsed.body);
  const checked = validate(itemSchema, file, parsed);
  const ofBody = bodyProblems(file, parsed, body);
  const fields = checked.value ?? checked.rest;
  const ofImages = checkImages(draft, { file, parsed, fields, body });
  const joined = joinDraft(
    { draft, file, parsed, body, fields: checked.value, rest: fields },
    registers,
  );
  const notes = checked.value === undefined ? [] : noteValues(itemSchema, file, parsed);
  const problems = [...checked.problems, ...notes, ...ofBody, ...ofImages, ...joined.problems];
  const id = `${yearOf(draft)}/${slugOf(draft)}`;
  const page =
    checked.value === undefined
      ? undefined
      : { edition: makeEdition(joined.archive, locale), id, body };
  return conclude({ file, text, parsed, problems, ...(page && { page }) });
}

function conclude({
  problems,
  parsed,
  page,
  ...rest
}: Pick<CheckedDraft, 'file' | 'text' | 'problems'> & Partial<CheckedDraft>): CheckedDraft {
  const sorted = [...problems].sort((a, b) => (a.line ?? 1) - (b.line ?? 1));
  return { ...rest, parsed, page, problems: sorted, errors: errorsOf(sorted).length };
}

interface ReadDraft {
  readonly draft: Draft;
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly body: Body;
  readonly fields: Item | undefined;
  readonly rest: Partial<Item>;
}

function checkImages(
  { pictures }: Draft,
  {
    file,
    parsed,
    fields,
    body,
  }: Omit<ReadDraft, 'draft' | 'rest' | 'fields'> & { readonly fields: Partial<Item> },
): readonly Problem[] {
  const held = heldPictures(file, pictures);
  return shownImages(fields, parsed, body.images).flatMap(({ src, alt, line }) => {
    const call = { file, line, src };
    return [
      ...(alt.trim() === '' ? [undescribedImage(call)] : []),
      ...(held.has(pictureFile(src, file, held)) ? [] : [missingImage(call, held)]),
    ];
  });
}

function heldPictures(file: string, pictures: Draft['pictures']): ReadonlySet<string> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return new Set(pictures.map(({ name }) => `${folder}${name}`));
}

function joinDraft(read: ReadDraft, { records, proposed }: DeskRegisters) {
  const { draft, file, parsed, body, fields, rest } = read;
  const id = `${yearOf(draft)}/${slugOf(draft)}`;
  const { lines } = parsed;
  if (fields === undefined) {
    const damaged = [{ kind: 'items' as const, id, file, lines, fields: rest }];
    const { archive, problems } = buildArchive({ ...records, damaged });
    return { archive, problems: ofFile(problems, file) };
  }
  const record = { id, file, digest: '', fields };
  const cited = readCitations({
    record,
    parsed,
    body: body.visible,
    register: proposed.documents,
    names: proposed.placeNames,
  });
  const { figureSentences, problems: unstated } = stateFigures({
    item: { ...record, lines },
    body: body.visible,
    names: proposed.placeNames,
  });
  const images = imagesOf(draft, file, [
    ...(fields.images ?? []).map(({ src }) => src),
    ...body.images.map(({ src }) => src),
  ]);
  // A draft that waits has no page yet, and a preview all the same.
  const { draft: _waits, ...shown } = fields;
  const { citations } = cited;
  const item = { ...record, fields: shown, lines, images, citations, figureSentences };
  const { archive, problems } = buildArchive({ ...records, items: [item] });
  return { archive, problems: [...cited.problems, ...unstated, ...ofFile(problems, file)] };
}

function imagesOf(
  { pictures }: Draft,
  file: string,
  called: readonly string[],
): readonly ImageFile[] {
  const held = heldPictures(file, pictures);
  return [...new Set(called)].flatMap((src) => {
    const path = pictureFile(src, file, held);
    const picture = pictures.find(({ name }) => path.endsWith(`/${name}`));
    if (picture === undefined) return [];
    const { width, height } = picture;
    return [{ src, file: path, digest: '', width, height }];
  });
}

function ofFile(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.filter((problem) => problem.file === file);
}
