import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import type { Problem } from '#core/problems.ts';
import type { Body } from './body.ts';
import { checkBody } from './check-body.ts';

/** What an editor should mend in the body of an entry, each at its line of the file. */
export function bodyProblems(
  file: string,
  { bodyLine }: ParsedFile,
  body: Body,
): readonly Problem[] {
  return checkBody(body).map(({ line, ...problem }) => ({
    ...problem,
    file,
    line: line + bodyLine - 1,
  }));
}
