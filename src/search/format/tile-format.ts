/*
 * A tile holds what some neighbouring bundles of a shelf know of a row of words, in half the bytes Pagefind takes:
 * what is alike stands together, and each section is packed by a code of its own. All numbers are LEB128.
 *
 *   head     the lengths of the sections that follow
 *   texts    each spelling without what it shares with the one before, a line each
 *   shapes   the number of words, then for each word its spellings, the first without marks; for each spelling the
 *            characters it shares with the one before and its pages; for each page the weights its places have, as
 *            bits from the second on, and how many places of each; where the first bit is set its fields as well
 *   steps    for each page how far it is from the one before of this spelling, the first from the tile's first page
 *   high     each place of a word, as Pagefind counts it, without its low bits
 *   low      those low bits, side by side
 */

/** Sections behind the head. */
export const TILE_SECTIONS = 5;

/** The low bits of a place are as good as random, and stand apart from the rest, which packs. */
export const LOW_BITS = 3;

/** Pagefind's code for the weight of a title: a weight `w` is `-1 - 24 * w`, and a first heading has 7. */
export const TITLE = -169;

/** Pagefind's name for the field of titles: there a word has the places it has in the heading, which need not be said. */
export const TITLE_FIELD = -1;

/** An integer as one from 0. */
export function foldSign(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The integer that `foldSign` folded. */
export function unfoldSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}
