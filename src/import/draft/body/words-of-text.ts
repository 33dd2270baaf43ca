import type { PhrasingContent } from 'mdast';
import { toVisibleText } from '#core/text/visible-text.ts';

/** Text as phrasing, white space one space; none where nothing of it is seen. */
export function wordsOfText(value: string): readonly PhrasingContent[] {
  const text = cleanLines(value).replace(/\s+/g, ' ');
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Text as its readers see it, line by line. */
export function cleanLines(value: string): string {
  // A null is a replacement character to Markdown, half a pair to UTF-8.
  return toVisibleText(value.replace(/\0/g, '').toWellFormed());
}

/** A space between phrasing. */
export const SPACE: readonly PhrasingContent[] = [{ type: 'text', value: ' ' }];

/** Whether phrasing begins with a space. */
export function startsWithSpace([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && first.value.startsWith(' ');
}

/** Whether phrasing ends with a space. */
export function endsWithSpace(nodes: readonly PhrasingContent[]): boolean {
  const last = nodes.at(-1);
  return last?.type === 'text' && last.value.endsWith(' ');
}
