import { type Document, isScalar, visit } from 'yaml';

/** A fault as the YAML reader gives it: its code, its words, and where it stands in the text. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Every key that its map holds already. The reader's own search compares each key with all before it, which takes minutes for a hundred thousand. */
export function findDuplicateKeys(document: Document): readonly YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const [start = 0, end = start] = key.range ?? [];
        if (seen.has(name)) {
          found.push({ code: 'DUPLICATE_KEY', message: 'duplicate key', pos: [start, end] });
        }
        seen.add(name);
      }
    },
  });
  return found;
}
