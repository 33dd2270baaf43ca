import { keepPromises, type SearchAssets } from '../format/assets.ts';
import {
  formNumber,
  frequentPath,
  fromSteps,
  partOf,
  partPath,
  rowsOf,
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
    const rows = rowsOf(await readPart(part), key);
    const typed = formNumber(unit);
    const postings = rows.map(({ form, count, passages }) => ({
      form,
      count,
      isFrequent: passages === undefined,
      read: async () => passages ?? passagesAt(frequentPath(digest, form)).catch(() => NONE),
    }));
    const isExact = ({ form }: { readonly form: number }) => how === 'any' || form === typed;
    return {
      exact: postings.filter(isExact),
      other: postings.filter((each) => !isExact(each)),
    };
  };
}

const NONE = new Uint32Array();
