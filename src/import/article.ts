import type { Root } from 'mdast';

/** A text left out of the draft, and why, in Vietnamese. */
export interface Dropped {
  readonly text: string;
  readonly reason: string;
}

/** What the editor must know or decide: what is wrong and how to mend it, in Vietnamese. */
export interface ImportProblem {
  readonly severity: 'error' | 'note';
  readonly what: string;
  readonly fix: string;
  /** What an editor may paste as it is, in lines. */
  readonly paste?: string;
}

/** A picture of an article: its address as the body calls it, its bytes where they are at hand, and its words. */
export interface ImportedPicture {
  readonly src?: string;
  readonly bytes?: Uint8Array;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** An article before it is a record; every text NFC. */
export interface ImportedArticle {
  readonly title?: string;
  readonly kicker?: string;
  readonly lead?: string;
  readonly byline?: string;
  /** EDTF; a time carries +07:00. */
  readonly date?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly body: Root;
  readonly pictures: readonly ImportedPicture[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly ImportProblem[];
}

/** What a file held: no article and an error is a refusal. */
export interface Reading {
  readonly articles: readonly ImportedArticle[];
  /** What of the file is none of its articles, as the drafts and menus of an export. */
  readonly dropped?: readonly Dropped[];
  /** The file is surely something else: a list, a page that asks to log in. In another form it is no article either. */
  readonly isNoArticle?: true;
  readonly problems: readonly ImportProblem[];
}
