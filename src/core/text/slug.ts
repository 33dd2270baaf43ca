import { foldText } from './fold.ts';

/** An address part made of a text: lower-case ASCII letters, digits and single hyphens («02-NQ/TU» gives `02-nq-tu`); an empty string when nothing is left. */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
