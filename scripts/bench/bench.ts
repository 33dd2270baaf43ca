/** One measurement that `npm run bench -- <name>` makes and prints. */
export interface Bench {
  readonly name: string;
  /** What is measured, in one Vietnamese line. */
  readonly summary: string;
  readonly run: (args: readonly string[]) => void | Promise<void>;
}
