import { foldNumber } from '#core/citation/find/normalise.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Entry, ItemEntry } from './entries.ts';

/** A document number and all that carries it: the documents held under it and the items that cite it, newest first. `folded` is its part of the address. */
export interface NumberEntry {
  readonly folded: string;
  readonly number: string;
  readonly documents: readonly Entry<LegalDocument>[];
  readonly items: readonly ItemEntry[];
}

interface OpenNumberEntry extends NumberEntry {
  readonly documents: Entry<LegalDocument>[];
  readonly items: ItemEntry[];
}

/** Every number that a document carries or an item cites in full, by its folded form. */
export function indexNumbers(
  documents: readonly Entry<LegalDocument>[],
  items: readonly ItemEntry[],
): ReadonlyMap<string, NumberEntry> {
  const numbers = new Map<string, OpenNumberEntry>();
  const entryOf = (number: string) => {
    const folded = foldNumber(number);
    const entry = numbers.get(folded) ?? { folded, number, documents: [], items: [] };
    numbers.set(folded, entry);
    return entry;
  };
  for (const document of documents) {
    if (document.fields.number !== undefined)
      entryOf(document.fields.number).documents.push(document);
  }
  for (const item of items) {
    for (const key of new Set(item.citations.flatMap((citation) => citation.key ?? []))) {
      entryOf(key).items.push(item);
    }
  }
  return numbers;
}
