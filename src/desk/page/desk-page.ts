import type { Words } from '#core/strings/table.ts';
import { type Filling, sayWith } from '#core/text/say.ts';
import type { DeskRegisters } from '../check/check-draft.ts';
import type { Draft } from '../draft/draft.ts';
import type { Values } from '../draft/values.ts';

/** What every part of the desk works with: its sentences, the registers, the draft at hand and the two ways to change it. */
export interface DeskPage {
  readonly words: Words['desk'];
  readonly registers: DeskRegisters;
  readonly draft: () => Draft;
  /** Keeps what was typed at a place; the form stays as it is. */
  readonly type: (draft: Draft, place: string) => void;
  /** Keeps a change that other fields show; the form is drawn anew, and the keyboard goes to the element of this id. */
  readonly reshape: (draft: Draft, focus?: string) => void;
  /** Tells a sentence to those who hear the page. */
  readonly tell: (sentence: string) => void;
  /** Says a sentence to everybody, until the next letter is typed. */
  readonly say: (sentence: string) => void;
}

/** The draft with other values. */
export function withValues(draft: Draft, values: Values): Draft {
  return { ...draft, values };
}

/** A sentence with its blanks filled in, numbers as readers write them. */
export function fill(sentence: string, parts: Readonly<Record<string, Filling>>): string {
  const format = new Intl.NumberFormat(document.documentElement.lang).format;
  return sayWith(sentence, parts, format);
}
