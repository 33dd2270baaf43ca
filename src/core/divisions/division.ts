/** The kinds of divisions that documents are made of, from the largest to the smallest; `so` is a numbered part of a Party document's section («1» under «I»). */
export const DIVISION_UNITS = [
  'phuLuc',
  'phan',
  'chuong',
  'muc',
  'dieu',
  'so',
  'khoan',
  'diem',
] as const;

/** The kind of one division. */
export type DivisionUnit = (typeof DIVISION_UNITS)[number];

/** A division by its kind and its number as the document writes it: «II», «5», «30a», «đ». */
export interface DivisionLabel {
  readonly unit: DivisionUnit;
  /** An annex that is the only one has the number ''. */
  readonly number: string;
}

/** A division that a record's body carries, in full or as a summary. */
export interface Division extends DivisionLabel {
  /** Its address on the page of the document; it never moves while the number stands: `dieu-5-khoan-2`, `muc-iii-2`. */
  readonly anchor: string;
  /** The words of its heading behind the number; '' for paragraphs and points. */
  readonly title: string;
  /** All divisions it lies in, the largest first, itself last. */
  readonly path: readonly DivisionLabel[];
  /** Its line in the body, from 1. */
  readonly line: number;
}
