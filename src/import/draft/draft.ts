import type { z } from 'zod';
import type { Divisions } from '#core/citation/pinpoint/pinpoint.ts';
import type { itemSchema } from '#core/model/schema/item.ts';
import type { Dropped, ImportProblem } from '../article.ts';
import type { ProposedStatistic } from './statistics/find-statistics.ts';

/** The fields of an item as its front matter has them, before the schema reads them. */
export type DraftFields = z.input<typeof itemSchema>;

/** A picture to be laid beside the item under a name of its own. */
export interface DraftPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A citation of a draft: the mention as written, its canonical key, and the documents it may mean. */
export interface DraftCitation {
  readonly text: string;
  readonly key?: string;
  readonly status: 'held' | 'known' | 'ambiguous' | 'unresolved';
  readonly documents: readonly string[];
}

/** One end of what a draft states: a citation of it, or `this` for the document that the text is. */
export type DraftEnd = DraftCitation | 'this';

/** A relation between two documents that a draft states, with its sentence; a proposal, entered nowhere. */
export interface DraftRelation {
  readonly kind: string;
  readonly from: DraftEnd;
  readonly to: DraftEnd;
  readonly sentence: string;
}

/** A pinpoint of a draft as written («khoản 2 Điều 5»), its divisions by their numbers, the document it leads into and its sentence. */
export interface DraftPinpoint {
  readonly text: string;
  readonly divisions: Divisions;
  readonly of: DraftEnd;
  readonly sentence: string;
}

/** A record proposed for an article: its place below `tin/`, its fields and its body, the pictures beside it, and what the editor should know of how it came about. */
export interface Draft {
  readonly year: string;
  readonly slug: string;
  readonly fields: DraftFields;
  readonly body: string;
  readonly paragraphs: readonly string[];
  readonly pictures: readonly DraftPicture[];
  readonly statistics: readonly ProposedStatistic[];
  readonly citations: readonly DraftCitation[];
  readonly relations: readonly DraftRelation[];
  readonly pinpoints: readonly DraftPinpoint[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly ImportProblem[];
}
