import type { Heading } from '#markdown/body.ts';
import type { TextBlock } from '../format/manifest.ts';

/** Paragraphs with the headings among them told apart, so that a result can open at its section. */
export function markSections(
  paragraphs: readonly string[],
  headings: readonly Omit<Heading, 'depth'>[],
): readonly TextBlock[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const heading = headings[next];
    if (heading?.text !== paragraph) return paragraph;
    next++;
    return [heading.id, paragraph];
  });
}
