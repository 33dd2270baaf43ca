import type { z } from 'zod';
import type { SchemaIssue } from './schema-issues.ts';
import { schemaAt } from './schema-shape.ts';

const HIDDEN = '__proto__';

/** The keys that a map of free keys passes over in silence, as issues of unknown keys: JavaScript gives `__proto__` a meaning of its own. */
export function findHiddenKeys(schema: z.ZodType, values: unknown): readonly SchemaIssue[] {
  return mapsOf(values, []).flatMap(({ path, map }): readonly SchemaIssue[] => {
    const isFree = schemaAt(schema, path)?.def.type === 'record';
    if (!isFree || !Object.hasOwn(map, HIDDEN)) return [];
    return [
      { code: 'unrecognized_keys', keys: [HIDDEN], path: [...path], message: '', input: map },
    ];
  });
}

interface WrittenMap {
  readonly path: readonly string[];
  readonly map: Record<string, unknown>;
}

function mapsOf(value: unknown, path: readonly string[]): readonly WrittenMap[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, field]) => mapsOf(field, [...path, key]));
  return [{ path, map: value as Record<string, unknown> }, ...inner];
}
