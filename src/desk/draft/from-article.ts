import type { ImportedArticle } from '#import/article.ts';
import type { Draft as ImportedDraft } from '#import/draft/draft.ts';
import { makeDraft } from '#import/draft/make-draft.ts';
import type { SourceCopyFile } from '#import/draft/source-fields.ts';
import type { DeskRegisters } from '../check/check-draft.ts';
import { fitPicture } from './add-picture.ts';
import type { Draft, DraftPicture } from './draft.ts';
import type { Value, Values } from './values.ts';

/** A draft that was read, and what to know of how it came about. */
export interface ReadDraft extends Pick<ImportedDraft, 'dropped' | 'problems' | 'pinpoints'> {
  readonly draft: Draft;
}

/** What an article is read with: the registers, the file it came from, and the day of the reading (`YYYY-MM-DD`). */
export interface ArticleSetting {
  readonly registers: DeskRegisters;
  readonly file: SourceCopyFile;
  readonly today: string;
}

/** The draft that the import makes of an article, laid out for the desk; `undefined` for an article without a word. */
export async function draftOf(
  article: ImportedArticle,
  { registers, file, today }: ArticleSetting,
): Promise<ReadDraft | undefined> {
  const made = makeDraft(article, { registers: registers.proposed, file, today });
  if (made === undefined) return undefined;
  const { body, slug, dropped, problems, pinpoints } = made;
  // A command leaves its drafts to be looked through; here a person does so before anything is saved.
  const { draft: _waits, ...fields } = made.fields;
  const pictures: DraftPicture[] = [];
  for (const { name, bytes } of made.pictures) {
    const picture = await fitPicture(
      name,
      new Blob([new Uint8Array(bytes)], { type: typeOf(name) }),
    );
    // What no browser opens is told by the check, where the body calls it.
    if (picture !== undefined) pictures.push(picture);
  }
  const draft: Draft = { id: crypto.randomUUID(), values: textsOf(fields), body, pictures, slug };
  return { draft, dropped, problems, pinpoints };
}

function textsOf(fields: object): Values {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): Value {
  if (Array.isArray(value)) return value.map(textOf);
  return typeof value === 'object' && value !== null ? textsOf(value) : String(value);
}

function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
