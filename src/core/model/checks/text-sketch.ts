/** A text told by a few numbers: texts that share most of their phrases share most of these (MinHash by one permutation: Li, Owen, Zhang 2012; empty bins filled as Shrivastava and Li 2014). */
export type TextSketch = Uint32Array;

const BINS = 64;
const BIN_SHIFT = 26;
const EMPTY = 0xffffffff;
/** A shorter text says too little of its own to be told from another. */
const FEWEST_PHRASES = 20;

/** The sketch of a text by its phrases of three words, whatever their capitals and the signs between them; `undefined` for a text of a few words. */
export function sketchText(text: string): TextSketch | undefined {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  let [before, last, count] = [0, 0, 0];
  for (const word of hashWords(text)) {
    count += 1;
    if (count > 2) {
      const phrase = mix(Math.imul(before, 31) ^ Math.imul(last, 17) ^ word);
      const bin = phrase >>> BIN_SHIFT;
      bins[bin] = Math.min(bins[bin] ?? EMPTY, phrase);
    }
    [before, last] = [last, word];
  }
  return count - 2 < FEWEST_PHRASES ? undefined : fillEmpty(bins);
}

/** How much two texts share of their phrases, from 0 to 1, as their sketches tell: within about 0.1. */
export function sketchLikeness(one: TextSketch, other: TextSketch): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin += 1) if (one[bin] === other[bin]) same += 1;
  return same / BINS;
}

/** From here on two texts are one article with a few words changed: the lead cut, a signature added. */
export const ALIKE = 0.7;

const BAND = 4;

/** Keys of which two texts share at least one where they are alike: those with one key in common are worth comparing. */
export function sketchKeys(sketch: TextSketch): readonly number[] {
  return Array.from({ length: BINS / BAND }, (_, band) => {
    let key = band + 1;
    for (const value of sketch.subarray(band * BAND, band * BAND + BAND)) {
      key = mix(Math.imul(key, 31) ^ value);
    }
    return key;
  });
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

// Letter by letter: a regular expression over every text of a large archive would take longer than all else here.
function hashWords(text: string): readonly number[] {
  const words: number[] = [];
  const lower = text.toLowerCase();
  let word = SEED;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (isOfWord(code)) word = Math.imul(word ^ code, PRIME);
    else if (word !== SEED) {
      words.push(word);
      word = SEED;
    }
  }
  if (word !== SEED) words.push(word);
  return words;
}

function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > 0xbf && (code < 0x2000 || code > 0x206f);
}

// The finish of MurmurHash3.
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

// A bin that no phrase fell into takes the next one that has something, moved on by the way to it.
function fillEmpty(bins: Uint32Array): TextSketch {
  return bins.map((value, bin) => {
    if (value !== EMPTY) return value;
    for (let step = 1; step < BINS; step += 1) {
      const next = bins[(bin + step) % BINS] ?? EMPTY;
      if (next !== EMPTY) return mix(next + step);
    }
    return value;
  });
}
