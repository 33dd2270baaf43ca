import { FORMS, formNumber, unitDigest } from '../format/unit-part.ts';
import type { Unit } from '../query/words.ts';

/**
 * Which passages hold which units: for each two numbers of 32 bits, form and passage in the one, the digest of the unit
 * in the other. The two make a number of 64 bits, by which a list is sorted: in the order of digest, form, passage.
 */
export type UnitList = Uint32Array<ArrayBuffer>;

/** The units of an entry, and how many passages it has. */
export interface EntryUnits {
  readonly units: UnitList;
  readonly passages: number;
}

/** Numbers of a list that one unit of one passage takes. */
const STRIDE = 2;

/** Of 32 bits those that the form leaves; more passages no segment of some thousand texts has. */
const MOST_PASSAGES = 2 ** 32 / FORMS;

/** Lists the units of an entry, each once a passage. */
export function listUnits(passages: readonly (readonly Unit[])[]): EntryUnits {
  const list: number[] = [];
  for (const [passage, units] of passages.entries()) {
    const held = new Map(units.map((unit) => [unit.form, unit]));
    for (const unit of held.values())
      list.push(formNumber(unit) * MOST_PASSAGES + passage, unitDigest(unit));
  }
  return { units: Uint32Array.from(list), passages: passages.length };
}

/** The units of consecutive entries as one sorted list, their passages counted from the first entry on. */
export function joinUnits(entries: readonly EntryUnits[]): UnitList {
  const list = new Uint32Array(entries.reduce((sum, { units }) => sum + units.length, 0));
  let [at, passage] = [0, 0];
  for (const { units, passages } of entries) {
    list.set(units, at);
    const end = at + units.length;
    for (; at < end; at += STRIDE) list[at] = (list[at] ?? 0) + passage;
    passage += passages;
  }
  if (passage > MOST_PASSAGES) throw new Error(`${passage} passages in one segment`);
  // Processors that Node is built for keep the lower half of a number first.
  new BigUint64Array(list.buffer).sort();
  return list;
}

/** Calls back for each unit of a list. */
export function eachUnit(
  list: UnitList,
  take: (digest: number, form: number, passage: number) => void,
): void {
  for (let at = 0; at < list.length; at += STRIDE) {
    const [low = 0, digest = 0] = [list[at], list[at + 1]];
    take(digest, Math.floor(low / MOST_PASSAGES), low % MOST_PASSAGES);
  }
}

/** Where in a sorted list, `from` some place on, the units end whose digests begin with the bits of a prefix. */
export function endOf(
  list: UnitList,
  { prefix, bits, from }: { readonly prefix: number; readonly bits: number; readonly from: number },
): number {
  let end = from;
  while (end < list.length && (list[end + 1] ?? 0) >>> (32 - bits) === prefix) end += STRIDE;
  return end;
}
