import { fieldsOf } from '#core/model/checks/schema-shape.ts';
import { writeFrontMatter } from '#core/model/checks/write-front-matter.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import type { Draft } from './draft.ts';
import { type Value, type Values, withoutBlanks } from './values.ts';

/** The file of a draft as the archive keeps it: fields in the order of the schema, then the body. */
export function writeRecord({ values, body }: Pick<Draft, 'values' | 'body'>): string {
  const kept = withoutBlanks(tidy(values) as Values) ?? {};
  return `---\n${writeFrontMatter(inOrder(kept as Values))}---\n\n${tidyText(body)}\n`;
}

function inOrder(values: Values): Values {
  const keys = Object.keys(fieldsOf(itemSchema) ?? {});
  const entries = Object.entries(values).sort(([a], [b]) => placeOf(keys, a) - placeOf(keys, b));
  return Object.fromEntries(entries);
}

function placeOf(keys: readonly string[], key: string): number {
  const at = keys.indexOf(key);
  return at === -1 ? keys.length : at;
}

function tidy(value: Value): Value {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidy);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
