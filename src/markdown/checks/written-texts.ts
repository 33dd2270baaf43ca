import type { Body } from '../body.ts';
import { visit } from '../visit.ts';

/** A piece of running text as it was written, escapes and all, and the line it begins at. */
export interface WrittenText {
  readonly written: string;
  readonly line: number;
}

/** The running text of a body, without code, raw HTML and addresses. */
export function writtenTexts({ markdown, source }: Body): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  // Words beside a bare address have no position of their own: they stand where their paragraph stands.
  let line = 1;
  visit(markdown, (node) => {
    line = node.position?.start.line ?? line;
    if (node.type !== 'text') return;
    const { position, value } = node;
    const written = position ? source.slice(position.start.offset, position.end.offset) : value;
    texts.push({ written, line });
  });
  return texts;
}

/** The line of a place in a piece of text. */
export function lineIn({ written, line }: WrittenText, offset: number): number {
  return line + written.slice(0, offset).split('\n').length - 1;
}
