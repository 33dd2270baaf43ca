import type { z } from 'zod';
import type { RegisterName } from '#core/model/checks/id-uses.ts';
import { describeField, elementOf, fieldsOf, schemaAt } from '#core/model/checks/schema-shape.ts';
import {
  dateSchema,
  liftablePeriodSchema,
  numberSchema,
  periodSchema,
  textSchema,
  urlSchema,
} from '#core/model/schema/fields.ts';

/** One field of a form: what it is called, what helps to fill it in, and with what it is filled in. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly control: Control;
}

/** How a field is filled in: `line`, `long`, `date`, `period`, `number`, `address` are typed, `lines` is a text a line, a `choice` is one of its values, `entry` and `entries` are picked from a register, a `group` holds fields, `rows` groups one after the other, `pairs` texts that each mean an entry. */
export type Control =
  | { readonly kind: 'line' | 'long' | 'date' | 'period' | 'number' | 'address' | 'lines' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'entry' | 'entries' | 'pairs'; readonly register: RegisterName }
  | { readonly kind: 'group' | 'rows'; readonly fields: readonly FormField[] };

/** The fields of a form for the records of a schema, in its order; words and kinds are the schema's own. */
export function formFields(schema: z.ZodType): readonly FormField[] {
  return Object.entries(fieldsOf(schema) ?? {}).map(([key, field]) => formField(key, field));
}

function formField(key: string, schema: z.ZodType): FormField {
  const control = controlOf(key, schema);
  return {
    key,
    ...wordsOf(describeField(schema), 'register' in control),
    required: !schema.safeParse(undefined).success,
    control,
  };
}

// The sentence of a field is its label; what follows a colon or a semicolon helps to fill it in. Ids are picked by name here, so nobody is asked for one.
function wordsOf(sentence: string, isPicked: boolean): Pick<FormField, 'label' | 'hint'> {
  const [head = '', ...examples] = sentence.replace(/\.$/, '').split(/[:;] /);
  const label = isPicked ? head.replace(/^Mã (?:các )?| trong «[^»]*»$/g, '') : head;
  return { label: capitalise(label), hint: examples.join('; ') };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function controlOf(key: string, schema: z.ZodType): Control {
  const plain = schemaAt(schema, []) ?? schema;
  const element = elementOf(plain);
  if (element !== undefined) {
    const fields = fieldsOf(element);
    if (fields !== undefined) return { kind: 'rows', fields: formFields(element) };
    return namesEntry(element) ? { kind: 'entries', register: registerOf(key) } : { kind: 'lines' };
  }
  if (fieldsOf(plain) !== undefined) return { kind: 'group', fields: formFields(plain) };
  const { valueType, entries } = plain.def as {
    valueType?: z.ZodType;
    entries?: Record<string, string>;
  };
  if (valueType !== undefined) return { kind: 'pairs', register: registerOf(key) };
  if (entries !== undefined) return { kind: 'choice', values: Object.values(entries) };
  if (namesEntry(schema)) return { kind: 'entry', register: registerOf(key) };
  return { kind: TYPED.find(({ of }) => isOf(plain, of))?.kind ?? 'line' };
}

const TYPED = [
  { of: dateSchema, kind: 'date' },
  { of: periodSchema, kind: 'period' },
  { of: liftablePeriodSchema, kind: 'period' },
  { of: numberSchema, kind: 'number' },
  { of: urlSchema, kind: 'address' },
  { of: textSchema, kind: 'long' },
] as const;

// Told by what the schema of ids says of itself, which its descriptions hand on.
function namesEntry(schema: z.ZodType): boolean {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return schema.meta()?.['names'] === 'entry' || (inner !== undefined && namesEntry(inner));
}

// A described schema is another object with the same definition.
function isOf(schema: z.ZodType, original: z.ZodType): boolean {
  return schemaAt(schema, [])?.def === schemaAt(original, [])?.def;
}

/** The register whose entries a field names, told by the field's name. */
function registerOf(key: string): RegisterName {
  if (/^places?$/.test(key)) return 'places';
  if (/^(?:organisations?|organiser|.*Organisation)$/.test(key)) return 'organisations';
  if (key === 'indicatorId') return 'indicators';
  if (key === 'personId') return 'people';
  if (key === 'topics') return 'topics';
  return 'documents';
}
