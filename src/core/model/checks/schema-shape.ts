import type { z } from 'zod';

/** The part of a schema that a path of written keys leads to, wrappers such as «optional» taken off; `undefined` where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  let current = unwrap(schema);
  for (const key of path) {
    const fields = fieldsOf(current) ?? {};
    // Names every object has, such as «constructor», are no fields.
    const next = elementOf(current) ?? (Object.hasOwn(fields, key) ? fields[key] : undefined);
    if (next === undefined) return undefined;
    current = unwrap(next);
  }
  return current;
}

/** The fields of an object schema by their names; `undefined` for any other schema. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  return (unwrap(schema).def as { shape?: Record<string, z.ZodType> }).shape;
}

/** What a field is, in the words of its schema. */
export function describeField(schema: z.ZodType): string {
  return schema.description ?? unwrap(schema).description ?? '';
}

/** The schema of what a list holds; `undefined` for any other schema. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return (unwrap(schema).def as { element?: z.ZodType }).element;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner === undefined ? schema : unwrap(inner);
}
