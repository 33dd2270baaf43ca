/** How results are ranked: every weight, limit and pass in one place. Another is given to `openCollection` to see what one of them adds. */
export interface Ranking {
  readonly weights: Weights;
  readonly limits: Limits;
  readonly passes: Passes;
}

/** What each kind of evidence adds to Pagefind's own score, which is brought to at most 1. */
export interface Weights {
  /** «Cần Thơ» typed with its marks: texts with the same marks come before «can tho», «cân thỏ». */
  readonly exactMarks: number;
  /** «chuyển đổi số»: all words in a row, in this order. */
  readonly wholePhrase: number;
  /** «kế hoạch chuyển đổi số ngành y tế»: the part of the words that stands in a row, from three words on. */
  readonly wordsTogether: number;
  /** The same, in a title, lead or name: what a text is about, not what it mentions. */
  readonly inSummary: number;
  /** Long queries remembered in part: the part of their pairs of words that a title or lead holds. */
  readonly pairsInSummary: number;
  /** «đô thị thông minh Đà Nẵng»: an entry of the place that the query names. */
  readonly namedPlace: number;
  /** What both the summaries and the whole texts find. */
  readonly bothIndexes: number;
  /** Questions and descriptions: all words in one stretch of a text, in any order. */
  readonly allTogether: number;
  /** «"sàn giao dịch"»: the quoted words with the very marks that were typed. */
  readonly exactPhrase: number;
  /** «02-NQ/TU», «nghị quyết 57»: the document that bears the number, before those that cite it. */
  readonly ownNumber: number;
  /** «sơ kết ba năm thực hiện nghị quyết 02»: a title that says all that the query says beside the number. */
  readonly titleSaysAll: number;
  /** A title copied whole or in part. */
  readonly ownTitle: number;
  /** Where nothing holds all words: two that stand together in a summary. */
  readonly fallbackPairInSummary: number;
  /** The same in a whole text. */
  readonly fallbackPairInText: number;
  /** Where nothing holds all words: a document number of the query, for its rarity. */
  readonly fallbackNumber: number;
}

/** From where, or up to where, evidence counts. */
export interface Limits {
  /** Entries that make an answer: with fewer, marks are loosened, texts opened, parts of the query tried. */
  readonly enough: number;
  /** Summaries with the whole query as a phrase that make the texts unnecessary. */
  readonly enoughPhrases: number;
  /** Words from which on a phrase names one thing, and a single one is an answer. */
  readonly namingWords: number;
  /** The widest step in such a phrase: readers leave a word out where they know a title by heart. */
  readonly rememberedGap: number;
  /** Queries of more words than this are searched without the words that every text holds. */
  readonly shortQuery: number;
  /** Entries of the named place whose texts hold the rest: with as many, texts that only mention the place are not asked. */
  readonly enoughInPlace: number;
  /** Words from which on pairs in summaries count. */
  readonly longQuery: number;
  /** The part of a query's pairs that a summary has to hold. */
  readonly mostPairs: number;
  /** Words from which on their standing together is no chance. */
  readonly togetherWords: number;
  /** The best entries whose titles are compared with the whole query. */
  readonly comparedTitles: number;
  /** Titles that one name can have: what stands in more of them is a subject. */
  readonly mostNamed: number;
  /** The part of a title's words that a query has to hold to be its name. */
  readonly namingPart: number;
  /** What answers half as well as the best of what holds only a part; less is not listed behind titles. From -1 to 0. */
  readonly halfAsGood: number;
  /** Other words that may stand among those that stand together. */
  readonly wordsBetween: number;
  /** Words of a query looked up one after the other before the segments of a large archive are asked. */
  readonly lookedUp: number;
  /** With no more segments than this left, looking further costs more than it spares. */
  readonly fewSegments: number;
  /** Titles offered while a reader types. */
  readonly suggestedTitles: number;
  /** A word in more entries than this says too little for a look-up of its own. */
  readonly commonWord: number;
  /** Where titles gave enough, results are filled up to this many with what answers half as well. */
  readonly filledUp: number;
}

/** Steps of a search that can be left out. */
export interface Passes {
  /** Looks whether the query is a title, without the index. */
  readonly titleLookUp: boolean;
  /** Reads which place a query names. */
  readonly places: boolean;
  /** Asks the texts of the named place for the rest of the query first. */
  readonly subjectInPlace: boolean;
  /** Compares the best titles with the whole query where it names a number. */
  readonly titleSaysAll: boolean;
  /** Reads the best texts for the stretch that says all. */
  readonly allTogether: boolean;
  /** Looks for pairs of a long query in summaries. */
  readonly pairsInSummary: boolean;
  /** Finds what holds a part of the query where little holds all of it. */
  readonly fallback: boolean;
  /** Spares segments that cannot hold all words, in large archives. */
  readonly sparing: boolean;
}

/** The ranking of this archive, tuned on judged queries. `npm run bench -- search --ablate` prints what each part adds. */
export const RANKING: Ranking = {
  weights: {
    exactMarks: 1,
    wholePhrase: 0.9,
    wordsTogether: 0.8,
    inSummary: 0.3,
    pairsInSummary: 2.3,
    namedPlace: 2,
    bothIndexes: 0.2,
    allTogether: 2,
    exactPhrase: 2,
    ownNumber: 4,
    titleSaysAll: 5,
    ownTitle: 8,
    fallbackPairInSummary: 2,
    fallbackPairInText: 1.5,
    fallbackNumber: 3,
  },
  limits: {
    enough: 10,
    enoughPhrases: 5,
    namingWords: 5,
    rememberedGap: 2,
    shortQuery: 3,
    enoughInPlace: 5,
    longQuery: 4,
    mostPairs: 0.5,
    togetherWords: 3,
    comparedTitles: 5,
    mostNamed: 2,
    namingPart: 1 / 3,
    halfAsGood: -0.5,
    wordsBetween: 3,
    lookedUp: 3,
    fewSegments: 2,
    suggestedTitles: 4,
    commonWord: 1500,
    filledUp: 5,
  },
  passes: {
    titleLookUp: true,
    places: true,
    subjectInPlace: true,
    titleSaysAll: true,
    allTogether: true,
    pairsInSummary: true,
    fallback: true,
    sparing: true,
  },
};
