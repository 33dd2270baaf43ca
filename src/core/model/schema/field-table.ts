import type { z } from 'zod';
import { documentSchema } from './document.ts';
import { indicatorSchema } from './indicator.ts';
import { itemSchema } from './item.ts';
import { registeredPersonSchema } from './registered-person.ts';
import {
  organisationSchema,
  pageSchema,
  placeSchema,
  siteSchema,
  topicSchema,
} from './registers.ts';

const SCHEMAS = {
  item: itemSchema,
  document: documentSchema,
  organisation: organisationSchema,
  place: placeSchema,
  topic: topicSchema,
  indicator: indicatorSchema,
  person: registeredPersonSchema,
  page: pageSchema,
  site: siteSchema,
};

/** The kinds of records the data dictionary describes. */
export type DescribedKind = keyof typeof SCHEMAS;

/** The names of those kinds. */
export const DESCRIBED_KINDS: readonly string[] = Object.keys(SCHEMAS);

/** One field of a record as the data dictionary prints it: `path` is written with dots and `[]` for lists, `depth` counts from 0. */
export interface FieldRow {
  readonly path: string;
  readonly depth: number;
  readonly required: boolean;
  readonly description: string;
  /** The values allowed, where there is a closed list. */
  readonly values: readonly string[];
}

/** Every field of a kind of record, those of inner records behind the field that holds them, told by the schema itself. */
export function describeFields(kind: DescribedKind): readonly FieldRow[] {
  return rowsOf(SCHEMAS[kind], '', 0);
}

function rowsOf(schema: z.ZodType, parent: string, depth: number): readonly FieldRow[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const inner = unwrap(field);
    const element = elementOf(inner);
    const path = `${parent}${key}${element === undefined ? '' : '[]'}`;
    const row: FieldRow = {
      path,
      depth,
      required: field.def.type !== 'optional',
      description: descriptionOf(field),
      values: valuesOf(element ?? inner),
    };
    return [row, ...rowsOf(element ?? inner, `${path}.`, depth + 1)];
  });
}

// A description may sit on the field or on the schema it wraps.
function descriptionOf(schema: z.ZodType): string {
  const inner = innerOf(schema);
  return schema.description ?? (inner === undefined ? '' : descriptionOf(inner));
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner === undefined ? schema : unwrap(inner);
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  return (schema.def as { innerType?: z.ZodType }).innerType;
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return (schema.def as { shape?: Record<string, z.ZodType> }).shape;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const { element } = schema.def as { element?: z.ZodType };
  return element && unwrap(element);
}

function valuesOf(schema: z.ZodType): readonly string[] {
  return Object.values((schema.def as { entries?: Record<string, string> }).entries ?? {});
}
