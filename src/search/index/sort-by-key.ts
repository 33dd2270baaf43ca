/** Keys of up to 48 bits, and the passage that each stands in. */
interface Keyed {
  readonly keys: Float64Array;
  readonly passages: Uint32Array;
}

const DIGITS = 3;
const BASE = 0x10000;

/** Keys in rising order with their passages; of equal keys the one that stood first stays first. Sorted by their digits from the last to the first: a million keys in a fraction of the time that comparing them takes. */
export function sortByKey(given: Keyed): Keyed {
  let sorted = given;
  for (let digit = 0; digit < DIGITS; digit++) sorted = sortByDigit(sorted, BASE ** digit);
  return sorted;
}

function sortByDigit({ keys, passages }: Keyed, unit: number): Keyed {
  const places = new Uint32Array(BASE + 1);
  for (const key of keys) {
    const next = digitOf(key, unit) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let n = 1; n <= BASE; n++) places[n] = (places[n] ?? 0) + (places[n - 1] ?? 0);
  const sorted = {
    keys: new Float64Array(keys.length),
    passages: new Uint32Array(keys.length),
  };
  for (let n = 0; n < keys.length; n++) {
    const key = keys[n] ?? 0;
    const digit = digitOf(key, unit);
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    sorted.keys[place] = key;
    sorted.passages[place] = passages[n] ?? 0;
  }
  return sorted;
}

function digitOf(key: number, unit: number): number {
  return Math.floor(key / unit) % BASE;
}
