import { lineSchema } from '#core/model/schema/fields.ts';
import { toVisibleText } from '#core/text/visible-text.ts';

/** A text as one line of a record; `undefined` where nothing is left that a record takes. */
export function lineOfText(text: string | undefined): string | undefined {
  const line = toVisibleText((text ?? '').replace(/\0/g, '').toWellFormed())
    .replace(/\s+/g, ' ')
    .trim();
  return lineSchema.safeParse(line).success ? line : undefined;
}

/** An object without the fields that are `undefined`. */
export function withoutGaps<Fields extends object>(
  fields: Fields,
): {
  [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };
}
