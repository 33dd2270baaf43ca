import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { foldText } from '#core/text/fold.ts';
import { describeField, elementOf, fieldsOf, schemaAt } from './schema-shape.ts';

interface UnknownKey {
  readonly schema: z.ZodType;
  readonly path: readonly string[];
  readonly key: string;
}

/** What to do about a key the schema does not know, written at `path`: the place it belongs to, the key a Vietnamese name stands for, else the nearest known key, where one is near, and all that may be written there. */
export function adviseOnUnknownKey({ schema, path, key }: UnknownKey): string {
  const holder = schemaAt(schema, path);
  const fields = (holder && fieldsOf(holder)) ?? {};
  const known = Object.keys(fields);
  const owner = known.find((name) => {
    const field = fields[name];
    const inner = field && fieldsOf(elementOf(field) ?? field);
    return inner !== undefined && Object.hasOwn(inner, key);
  });
  const meant = known.find((name) => meansField(key, fields[name]));
  const nearest = known.length > 0 ? closest(key.toLowerCase(), known) : undefined;
  const far = distance(key.toLowerCase(), nearest ?? '');
  const slip = nearest !== undefined && far <= 1;
  if (meant !== undefined || slip) return `Đổi tên trường thành «${meant ?? nearest}».`;
  if (owner !== undefined) {
    return `«${key}» là trường con của «${owner}»: viết dưới «${owner}:» và thụt vào hai dấu cách.`;
  }
  if (nearest === undefined) return 'Xóa trường này.';
  const near = far * 2 <= key.length ? `Gần nhất là «${nearest}». ` : '';
  return `${near}Các trường dùng được ở đây: ${known.join(', ')}.`;
}

// «tiêu đề» for title: the description of each field opens with its Vietnamese name.
function meansField(key: string, field: z.ZodType | undefined): boolean {
  const name = foldText(key.replace(/[-_]/g, ' '));
  return field !== undefined && foldedDescription(field).startsWith(`${name} `);
}

const FOLDED = new WeakMap<z.ZodType, string>();

function foldedDescription(field: z.ZodType): string {
  const folded = FOLDED.get(field) ?? `${foldText(describeField(field))} `;
  FOLDED.set(field, folded);
  return folded;
}
