/** How one way of searching did: rankings and costs, query by query, in the order of the queries. */
export interface EngineRun {
  readonly name: string;
  readonly rankings: readonly (readonly string[])[];
  /** Bytes over the wire and requests until the first results of a first visit are on the screen. */
  readonly firstShown: Transfer;
  /** The same, until everything the first query needs is there. */
  readonly firstWhole: Transfer;
  /** Bytes of each query but the first, all in one visit. */
  readonly laterBytes: readonly number[];
  /** Milliseconds to the whole answer of the first query of a first visit, the search itself still to be started. */
  readonly opening: readonly number[];
  /** Milliseconds to the whole answer of each query when it is first asked, its files not yet read. */
  readonly cold: readonly number[];
  /** Milliseconds to the whole answer, files already read. */
  readonly warm: readonly number[];
  readonly indexSeconds: number;
  /** The most memory that all indexing processes held together, in bytes; `undefined` where it cannot be measured. */
  readonly peakMemory: number | undefined;
  readonly indexBytes: number;
}

/** Bytes and requests. */
export interface Transfer {
  readonly bytes: number;
  readonly requests: number;
}
