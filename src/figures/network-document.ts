/** A document in the network: its short name and the number in it, how many items cite it, and where it stands in time (an EDTF date; unknown ones stand last). */
export interface NetworkDocument {
  readonly id: string;
  readonly label: string;
  readonly number?: string | undefined;
  readonly href: string;
  readonly date: string | undefined;
  readonly citing: number;
}
