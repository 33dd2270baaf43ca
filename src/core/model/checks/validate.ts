import type { z } from 'zod';
import type { Problem } from '#core/problems.ts';
import type { ParsedFile } from './front-matter.ts';
import { findHiddenKeys } from './hidden-keys.ts';
import { dropNulls } from './null-values.ts';
import { describeIssue, type SchemaIssue } from './schema-issues.ts';

/** Either the value a schema accepts, or every problem it has with its line and `rest`: the fields as written without those that have a problem. */
export type Validated<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | {
      readonly value?: undefined;
      readonly problems: readonly Problem[];
      readonly rest: Partial<Value>;
    };

/** Holds a parsed file against a schema; all problems are given, each at the line of its key. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  parsed: ParsedFile,
): Validated<z.output<Schema>> {
  const values = dropNulls(parsed.values) ?? {};
  const result = schema.safeParse(values, { reportInput: true });
  const hidden = findHiddenKeys(schema, values);
  if (result.success && hidden.length === 0) return { value: result.data, problems: [] };
  const issues = [...(result.error?.issues ?? []), ...hidden] as readonly SchemaIssue[];
  const problems = issues.flatMap((issue) =>
    describeIssue(schema, issue).map(
      ({ path, rule, what, fix }): Problem => ({
        rule,
        file,
        line: lineOfPath(parsed, path),
        what,
        fix,
      }),
    ),
  );
  const damaged = new Set(issues.map(({ path }) => String(path[0])));
  const written = Object.entries(values as Record<string, unknown>);
  const rest = Object.fromEntries(written.filter(([key]) => !damaged.has(key)));
  return { problems, rest: rest as Partial<z.output<Schema>> };
}

/** The line of a key path; where the key itself was not written, of the nearest key around it. */
export function lineOfPath(parsed: Pick<ParsedFile, 'lines'>, path: readonly string[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = parsed.lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}
