import { readMarkdown } from '#markdown/read-markdown.ts';

/** The text of a Markdown body as its page shows it, a string for each paragraph, heading, list item or table row, in the order they are read. */
export function plainParagraphs(markdown: string): readonly string[] {
  return readMarkdown(markdown).visible.paragraphs;
}
