import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Problem } from '#core/problems.ts';
import type { VisibleText } from './read/visible-text.ts';

/** A heading of a body: its depth (2 to 6), its id on the page and its words. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A picture a body calls by Markdown: its address as written, its description and its line in the body (from 1). */
export interface BodyImage {
  readonly src: string;
  readonly alt: string;
  readonly line: number;
}

/** A link of a body: its address as written and its line in the body (from 1). */
export interface BodyLink {
  readonly href: string;
  readonly line: number;
}

/** An element that no page shows, hidden by its writer or a program: its words, and where it stands in the text. */
export interface HiddenElement {
  readonly words: readonly string[];
  readonly position?: NonNullable<Element['position']>;
}

/** A problem of a body before its file is known; `line` counts from 1 at the first line of the body. */
export type BodyProblem = Omit<Problem, 'file' | 'line'> & { readonly line: number };

/** A body read once: the sanitised tree its page prints, and all that is taken from that tree. `excess` says why a body beyond the bounds was not read; its tree is empty then. */
export interface Body {
  readonly source: string;
  readonly markdown: MarkdownRoot;
  readonly tree: Root;
  readonly hidden: readonly HiddenElement[];
  readonly visible: VisibleText;
  readonly headings: readonly Heading[];
  readonly images: readonly BodyImage[];
  readonly links: readonly BodyLink[];
  readonly excess?: BodyProblem;
}
