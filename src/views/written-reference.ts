import type { Reference } from '#exports/citing/reference.ts';

/** A reference as readers copy it, with its title told apart; a title that the text has in other words is in none of the parts. */
export interface WrittenReference {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** What is cited, by its title. */
export type CitedTitle = Pick<Reference, 'title'>;

/** Tells the title apart in the text of a reference. */
export function tellTitle(text: string, { title: written }: CitedTitle): WrittenReference {
  const title = written.replace(/\s+/g, ' ').trim();
  const at = text.indexOf(title);
  if (at < 0) return { before: text, title: '', after: '' };
  return { before: text.slice(0, at), title, after: text.slice(at + title.length) };
}
