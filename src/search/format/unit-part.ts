import type { Unit } from '../query/words.ts';
import { fnv1a } from './seal.ts';

/**
 * A part of the index: a row for each form of its units, in rising order of their keys. A row is the step from the key before, the
 * form, then the passages that hold it, each as the step from the one before; in place of the passages of a frequent
 * form stands their number below zero, and its own file holds them.
 */
export type UnitPart = readonly (readonly number[])[];

/** What a browser has to know of an index before it reads any of it: its `m.bin`. */
export interface IndexFacts {
  /** Bits of a unit's digest that name its part. */
  readonly bits: number;
  /** How many passages each entry has. */
  readonly sizes: readonly number[];
}

/** The passages of every entry: its title, what it is about, then its body. */
export const PLACES = { title: 0, summary: 1, body: 2 } as const;

/** Bits of a unit's digest that name its part, at least: an index is laid in so many slices. */
export const SLICE_BITS = 6;

/** The digest of a unit: its first bits name the part, all others are its key there. */
export function unitDigest({ text }: Unit): number {
  return fnv1a(text);
}

/** How many numbers there are for the forms of a unit. */
export const FORMS = 4096;

/** The number of a form of a unit: 0 for the one without marks. */
export function formNumber({ text, form }: Unit): number {
  return text === form ? 0 : 1 + (fnv1a(form) % (FORMS - 1));
}

/** The part and the key of a digest in an index whose parts are named by `bits` bits. */
export function partOf(
  digest: number,
  bits: number,
): { readonly part: number; readonly key: number } {
  return { part: digest >>> (32 - bits), key: (digest << bits) >>> bits };
}

/** The file of a part. */
export function partPath(part: number): string {
  return `i/${part.toString(36)}.bin`;
}

/** The file of a frequent form of a unit. */
export function frequentPath(digest: number, form: number): string {
  return `f/${digest.toString(36)}-${form.toString(36)}.bin`;
}

/** Rising numbers as steps from one to the next. */
export function toSteps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, n) => number - (numbers[n - 1] ?? 0));
}

/** The numbers that steps stand for; `from` is the place of the first step. */
export function fromSteps(steps: readonly number[], from = 0): Uint32Array {
  const numbers = new Uint32Array(steps.length - from);
  let number = 0;
  for (let n = from; n < steps.length; n++) {
    number += steps[n] ?? 0;
    numbers[n - from] = number;
  }
  return numbers;
}
