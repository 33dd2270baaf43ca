/** How results are ranked: every weight and limit in one place. Another is given to `openCollection` to see what one weight adds. */
export interface Ranking {
  readonly weights: Weights;
  readonly limits: Limits;
}

/**
 * What speaks for an entry. A word weighs the more the fewer passages hold it; of what a query weighs in all, an entry
 * earns the part that its title and its best passage hold together, and the following besides.
 */
export interface Weights {
  /** «chuyển đổi số», names of people: two words side by side, beside what each of them weighs alone. */
  readonly pair: number;
  /** «Quảng Ninh tổng kểt»: a word with other marks than were typed, beside one with the same. */
  readonly otherMarks: number;
  /** What a text is about, not what it mentions: the part that its title holds. */
  readonly title: number;
  /** «Lê Văn Vĩnh», an event: the part that one passage holds by itself, title or not. */
  readonly together: number;
  /** What the passage behind holds, beside what a passage holds itself: sentences go on. */
  readonly nextPassage: number;
  /** «an toàn bức xạ Quảng Ninh»: the place whose text it is, told in its title or lead, before a place that it mentions. */
  readonly place: number;
  /** «ĐBSCL» where a text says «đồng bằng sông Cửu Long», and back. */
  readonly abbreviation: number;
  /** «miền Tây» where a text says «đồng bằng sông Cửu Long». */
  readonly otherName: number;
  /** «02-NQ/TU», «nghị quyết 57»: the document that bears the number, before those that cite it. */
  readonly ownNumber: number;
}

/** From where, or up to where, evidence counts. */
export interface Limits {
  /** Queries of more words than this are searched without the words that every text holds. */
  readonly shortQuery: number;
  /** Passages of frequent words that are read for one query, the rarest words first: what is in every text says little. */
  readonly frequentRead: number;
  /** The part of the best score from which on an entry that lacks a word is listed. */
  readonly nearly: number;
  /** Entries listed that lack a word, at most. */
  readonly mostNear: number;
  /** The part of a word's weight from which on an entry does not lack it: other marks and other names are no lack. */
  readonly present: number;
  /** Passages that hold a word, at most, for another to be offered in its place; and how many times as many texts must hold that one. */
  readonly rareWord: number;
  readonly farMore: number;
  /** Titles, documents and other names offered while a reader types, of each kind. */
  readonly suggestedTitles: number;
  readonly suggestedDocuments: number;
  readonly suggestedNames: number;
  /** Documents offered for a number that is nowhere, at most. */
  readonly nearestNumbers: number;
  /** Letters and digits in which their numbers may differ: «99-NQ/TU» is near 02-NQ/TU, nothing is near all. */
  readonly nearestDistance: number;
  /** Characters of an excerpt, at most. */
  readonly excerpt: number;
  /** Words of a body that make a passage: about as many as say one thing. Another number needs another index. */
  readonly passageWords: number;
}

/** The ranking of this archive, tuned on judged queries. `npm run bench -- search --ablate` prints what each part adds. */
export const RANKING: Ranking = {
  weights: {
    pair: 0.6,
    otherMarks: 0.5,
    title: 0.3,
    together: 0.4,
    nextPassage: 0.9,
    place: 1,
    abbreviation: 0.9,
    otherName: 0.5,
    ownNumber: 0.3,
  },
  limits: {
    shortQuery: 3,
    frequentRead: 60_000,
    nearly: 0.6,
    mostNear: 50,
    present: 0.3,
    rareWord: 3,
    farMore: 20,
    suggestedTitles: 4,
    suggestedDocuments: 4,
    suggestedNames: 2,
    nearestNumbers: 5,
    nearestDistance: 2,
    excerpt: 240,
    passageWords: 50,
  },
};
