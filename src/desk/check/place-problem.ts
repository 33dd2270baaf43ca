import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import type { Problem } from '#core/problems.ts';

/** Where on the form a problem is mended: a field by its path («people.0.name»), the body at a line of its own counted from 1, or neither. */
export type ProblemPlace =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'body'; readonly line: number }
  | { readonly kind: 'record' };

/** Finds the place of a problem by the field it names, else by its line in the file. */
export function placeProblem(
  problem: Problem,
  parsed: ParsedFile | undefined,
  isField: (path: string) => boolean,
): ProblemPlace {
  const named = fieldNamed(problem.what);
  if (named !== undefined && isField(named)) return { kind: 'field', path: named };
  const { line = 1 } = problem;
  if (parsed === undefined) return { kind: 'record' };
  if (line >= parsed.bodyLine) return { kind: 'body', line: Math.max(1, line - parsed.bodyLine) };
  const paths = [...parsed.lines].flatMap(([path, at]) =>
    at === line && isField(path) ? [path] : [],
  );
  const [deepest] = paths.sort((a, b) => b.length - a.length);
  return deepest === undefined ? { kind: 'record' } : { kind: 'field', path: deepest };
}

// As sentences name a field: «source › name», «people › mục 1 › name».
function fieldNamed(what: string): string | undefined {
  const name = /(?:[Tt]rường(?: bắt buộc)?) «(?<name>[^»]+)»/.exec(what)?.groups?.['name'];
  return name
    ?.split(' › ')
    .map((key) => key.replace(/^mục (\d+)$/, (_, count: string) => String(Number(count) - 1)))
    .join('.');
}
