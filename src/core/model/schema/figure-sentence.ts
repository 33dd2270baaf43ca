/** The sentence in which an item states one of its figures. `part` is the text of the item that holds it; offsets are UTF-16 units of that text, of the body as its page shows it. */
export interface FigureSentence {
  readonly part: 'lead' | 'body';
  /** The sentence, or the row of a table: where it begins and ends (exclusive). */
  readonly start: number;
  readonly end: number;
  /** The number in it. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The sentence as the page shows it, on one line. */
  readonly sentence: string;
}
