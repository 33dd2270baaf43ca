import type { Element } from 'hast';

/** What a block of a page is. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'table' | 'quote' | 'picture';

/** A stretch of a page that stands on lines of its own and holds no other: what is kept or left out as one. */
export interface Block {
  readonly kind: BlockKind;
  readonly element: Element;
  readonly text: string;
  /** How much of the text stands in links. */
  readonly linked: number;
  /** The elements around it, the outermost first. */
  readonly around: readonly Element[];
  /** Of a picture. */
  readonly caption?: string;
  /** Where a picture leads that is a link. */
  readonly link?: string;
  /** It is a list of what the page says of its article. */
  readonly isFacts?: boolean;
  /** It belongs to a box that leads to another page. */
  readonly isTeaser?: boolean;
  /** It belongs to the foot of the page. */
  readonly isFoot?: boolean;
}

/** Whether a block is running text: long enough to be a sentence or two, and not the words of a link. */
export function isProse({ kind, text, linked, isTeaser, isFoot, isFacts }: Block): boolean {
  if (isTeaser || isFoot || isFacts) return false;
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list') return false;
  return text.length >= LEAST_PROSE && linked / text.length < MOST_LINKED;
}

/** Whether a block is running text, or a sentence of it that is short: it ends as one and leads nowhere. */
export function isSentence(block: Block): boolean {
  if (isProse(block)) return true;
  const { kind, text, linked, isTeaser, isFoot } = block;
  if (isTeaser || isFoot || kind !== 'paragraph' || linked > 0) return false;
  return text.length >= LEAST_SENTENCE && /\p{L}{2}[.!?…][”"]?$/u.test(text);
}

const LEAST_SENTENCE = 40;

// A teaser or a menu entry is shorter; a sentence of a report seldom is.
const LEAST_PROSE = 80;
const MOST_LINKED = 0.5;
