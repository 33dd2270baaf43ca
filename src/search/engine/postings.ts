import { keepPromises, type SearchAssets } from '../format/assets.ts';
import {
  formNumber,
  frequentPath,
  fromSteps,
  partOf,
  partPath,
  type UnitPart,
  unitDigest,
} from '../format/unit-part.ts';
import type { Unit } from '../query/words.ts';

/** The passages that hold one form of a unit. */
export interface Posting {
  readonly count: number;
  /** Whether they have a file of their own, which is read when they are asked for. */
  readonly isFrequent: boolean;
  readonly read: () => Promise<Uint32Array>;
}

/** What the index holds of a unit: with the marks it was asked with, and with others. */
export interface UnitPostings {
  readonly exact: readonly Posting[];
  readonly other: readonly Posting[];
}

/** Looks up a unit in the index. What cannot be read holds nothing, and the losses of the assets tell. */
export type LookUp = (unit: Unit, how: 'exact' | 'any') => Promise<UnitPostings>;

/** Opens an index in `folder` whose parts are named by `bits` bits. */
export function openPostings(assets: SearchAssets, folder: string, bits: number): LookUp {
  const passagesAt = keepPromises(async (path) =>
    fromSteps(await assets.json<readonly number[]>(`${folder}/${path}`)),
  );
  const readPart = (part: number) =>
    assets.json<UnitPart>(`${folder}/${partPath(part)}`).catch(() => []);
  return async (unit, how) => {
    const digest = unitDigest(unit);
    const { part, key } = partOf(digest, bits);
    const typed = formNumber(unit);
    const exact: Posting[] = [];
    const other: Posting[] = [];
    let at = 0;
    for (const row of await readPart(part)) {
      const [step = 0, form = 0, first = 0] = row;
      at += step;
      if (at > key) break;
      if (at < key) continue;
      const isFrequent = first < 0;
      (how === 'any' || form === typed ? exact : other).push({
        isFrequent,
        count: isFrequent ? -first : row.length - 2,
        read: async () =>
          isFrequent
            ? passagesAt(frequentPath(digest, form)).catch(() => new Uint32Array())
            : fromSteps(row, 2),
      });
    }
    return { exact, other };
  };
}
