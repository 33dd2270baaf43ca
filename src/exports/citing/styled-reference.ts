import type { Reference } from './reference.ts';
import { REFERENCE_STYLES, type ReferenceStyle } from './reference-styles.ts';

/** A reference, and its text in each style. */
export interface StyledReference {
  readonly reference: Reference;
  readonly texts: Readonly<Record<ReferenceStyle, string>>;
}

/** The reference to a figure in each style, made from that of its item: a style writes both alike, but for title and address. */
export function styleFigure(item: StyledReference, figure: Reference): StyledReference {
  const texts = REFERENCE_STYLES.map(({ name }) => {
    const text = replaceLast(item.texts[name], item.reference.URL, figure.URL);
    return [name, replaceFirst(text, item.reference.title, figure.title)];
  });
  return { reference: figure, texts: Object.fromEntries(texts) };
}

function replaceFirst(text: string, part: string, by: string): string {
  const at = text.indexOf(part);
  return at < 0 ? text : `${text.slice(0, at)}${by}${text.slice(at + part.length)}`;
}

function replaceLast(text: string, part: string, by: string): string {
  const at = text.lastIndexOf(part);
  return at < 0 ? text : `${text.slice(0, at)}${by}${text.slice(at + part.length)}`;
}
