import { slugify } from '#core/text/slug.ts';
import { nameItem } from '#import/draft/name-item.ts';
import { textAt, type Values } from './values.ts';

/** A picture that will lie beside the item: its file name, its bytes as a `data:` address, and its size in pixels. */
export interface DraftPicture {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** An item that is being written: the fields of its record, its body in Markdown, its pictures, and the name of its file where the person chose one. */
export interface Draft {
  readonly id: string;
  readonly values: Values;
  readonly body: string;
  readonly pictures: readonly DraftPicture[];
  readonly slug: string;
}

/** An item of which nothing is written yet. */
export function emptyDraft(id: string): Draft {
  return { id, values: {}, body: '', pictures: [], slug: '' };
}

/** Whether nothing is written yet. */
export function isEmptyDraft({ values, body, pictures }: Draft): boolean {
  return Object.keys(values).length === 0 && body.trim() === '' && pictures.length === 0;
}

/** The name of the item's file without its ending: chosen, or made of the title; empty where there is neither. */
export function slugOf({ slug, values }: Draft): string {
  if (slug.trim() !== '') return slugify(slug);
  const title = textAt(values, ['title']).trim();
  return title === '' ? '' : nameItem(title);
}

/** The year in whose folder the item lies; `undefined` until its date has one. */
export function yearOf({ values }: Draft): string | undefined {
  return /^\d{4}/.exec(textAt(values, ['date']))?.[0];
}

/** Where the item will lie in the content root: `tin/2025/so-ket.md`; until title and date are there, a place that tells what is lacking. */
export function fileOf(draft: Draft): string {
  return `tin/${yearOf(draft) ?? 'nam'}/${slugOf(draft) || 'tin-moi'}.md`;
}
