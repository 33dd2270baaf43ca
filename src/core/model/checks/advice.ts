/** A wrong value and how to put it right, in an editor's words. */
export interface Advice {
  readonly what: string;
  readonly fix: string;
}
