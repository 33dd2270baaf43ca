import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { z } from 'zod';
import {
  dateSchema,
  liftablePeriodSchema,
  numberSchema,
  periodSchema,
} from '#core/model/schema/fields.ts';
import { readWrittenNumber } from '#core/text/written-numbers.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import { readWrittenPeriod } from '#core/written-periods.ts';

import { schemaAt } from './schema-shape.ts';

/** A stretch of a text and what is to stand there; `written` is the value that it had, `value` the one it has then. */
export interface ValueEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly written: string;
  readonly value: string;
}

/** The numbers and dates of a YAML text that its schema refuses and that can be read in one way only, each with how the archive writes it. */
export function mendValues(schema: z.ZodType, yaml: string): readonly ValueEdit[] {
  const document: Document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const edits: ValueEdit[] = [];
  visitScalars(document.contents, { path: [], style: 'block' }, (scalar, { path, style }) => {
    const field = schemaAt(schema, path);
    const [start, end] = scalar.range ?? [];
    const written = String(scalar.value ?? '').trim();
    if (field === undefined || start === undefined || end === undefined) return;
    // A block of several lines is no number.
    if (/[\n\r]/.test(yaml.slice(start, end)) || field.safeParse(written).success) return;
    const value = readAs(field, written);
    if (value === undefined || value === written || !field.safeParse(value).success) return;
    const isPlain = scalar.type === 'PLAIN' && !(style === 'flow' && /[,[\]{}]/.test(value));
    edits.push({ start, end, text: isPlain ? value : JSON.stringify(value), written, value });
  });
  return edits;
}

interface Place {
  readonly path: readonly string[];
  readonly style: 'block' | 'flow';
}

function visitScalars(
  node: Node | null,
  place: Place,
  take: (scalar: Scalar, place: Place) => void,
): void {
  if (isScalar(node)) {
    take(node, place);
    return;
  }
  if (!isMap(node) && !isSeq(node)) return;
  const style = node.flow === true ? 'flow' : place.style;
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      visitScalars(item as Node | null, { path: [...place.path, String(index)], style }, take);
    });
    return;
  }
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const path = [...place.path, String(key.value)];
    visitScalars(value as Node | null, { path, style }, take);
  }
}

const READERS: readonly {
  readonly schemas: readonly z.ZodType[];
  readonly read: (written: string) => string | undefined;
}[] = [
  { schemas: [numberSchema], read: readOneNumber },
  { schemas: [dateSchema], read: readWrittenDate },
  { schemas: [periodSchema, liftablePeriodSchema], read: readWrittenPeriod },
];

function readAs(field: z.ZodType, written: string): string | undefined {
  const reader = READERS.find(({ schemas }) => schemas.some(({ def }) => def === field.def));
  return reader?.read(written);
}

// «3.590» has two readings: its editor has to choose.
function readOneNumber(written: string): string | undefined {
  const readings = readWrittenNumber(written);
  return readings.length === 1 ? readings[0] : undefined;
}
