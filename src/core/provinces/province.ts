/** One province or centrally run city on a tile grid; `id` is the id of its place in the register, `label` what the tile prints where the name is too long. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly label?: string;
  /** Other names of the same area in news. */
  readonly aliases?: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** A province of before 1 July 2025, with the id of the one that holds its area since; its own id where it stayed. */
export interface FormerProvince extends Province {
  readonly mergedInto: string;
}

/** An archipelago: on the map, never counted; it belongs to a province. */
export interface Archipelago {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}
