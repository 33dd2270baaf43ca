/**
 * How results are ranked: every weight and limit in one place, tuned on judged queries of this archive. Another is given
 * to `openCollection` to see what one weight adds: `npm run bench -- search --ablate` prints that for each.
 */
export const RANKING = {
  /**
   * What speaks for an entry. A word weighs the more the fewer passages hold it; of what a query weighs in all, an entry
   * earns the part that its title and its best passage hold together, and the following besides.
   */
  weights: {
    /** «chuyển đổi số», names of people: two words side by side, beside what each of them weighs alone. */
    pair: 0.6,
    /** «Quảng Ninh tổng kểt»: a word with other marks than were typed, beside one with the same. */
    otherMarks: 0.5,
    /** What a text is about, not what it mentions: the part that its title holds. */
    title: 0.3,
    /** «Lê Văn Vĩnh», an event: the part that one passage holds by itself, title or not. */
    together: 0.4,
    /** What the passage behind holds, beside what a passage holds itself: sentences go on. */
    nextPassage: 0.9,
    /** «an toàn bức xạ Quảng Ninh»: the place whose text it is, told in its title or lead, before a place that it mentions. Queries of names and things alone do not show it: 3 of 94 judged queries on texts about provinces are lost without. */
    place: 1,
    /** «ĐBSCL» where a text says «đồng bằng sông Cửu Long», and back. */
    abbreviation: 0.9,
    /** «miền Tây» where a text says «đồng bằng sông Cửu Long». */
    otherName: 0.5,
    /** «02-NQ/TU», «nghị quyết 57»: the document that bears the number, before those that cite it. */
    ownNumber: 0.3,
    /** «khoản 2 Điều 5 Nghị định 13/2023/NĐ-CP»: the document that carries the division, before those that mention it. */
    division: 1,
  },
  /** From where, or up to where, evidence counts. */
  limits: {
    /** Passages of frequent words that are read for one query, the rarest words first: what is in every text says little. */
    frequentRead: 60_000,
    /** The part of the best score from which on an entry that lacks a word is listed. */
    nearly: 0.6,
    /** Entries listed that lack a word, at most. */
    mostNear: 50,
    /** The part of a word's weight from which on an entry does not lack it: other marks and other names are no lack. */
    present: 0.3,
    /** Passages that hold a word, at most, for another to be offered in its place; and how many times as many texts must hold that one. */
    rareWord: 3,
    farMore: 20,
    /** Titles, documents and other names offered while a reader types, of each kind. */
    suggestedTitles: 4,
    suggestedDocuments: 4,
    suggestedNames: 2,
    /** Documents offered for a number that is nowhere, at most. */
    nearestNumbers: 5,
    /** Letters and digits in which their numbers may differ: «99-NQ/TU» is near 02-NQ/TU, nothing is near all. */
    nearestDistance: 2,
    /** Characters of an excerpt, at most. */
    excerpt: 240,
    /** Words of a body that make a passage: about as many as say one thing. Another number needs another index. */
    passageWords: 50,
  },
};

/** Weights and limits. */
export type Ranking = typeof RANKING;
