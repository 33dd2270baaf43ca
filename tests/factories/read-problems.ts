import { relative } from 'node:path';
import { formatProblems } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';

/** All problems of a content root as `file:line rule` with files named from the root, in the order they are printed, and the printed form itself. */
export async function readProblems(
  root: string,
): Promise<{ readonly list: readonly string[]; readonly text: string }> {
  const problems = (await readContent(root)).problems.map((problem) => ({
    ...problem,
    file: relative(root, problem.file),
  }));
  const text = formatProblems(problems);
  const places = text.matchAll(/^(\S[^\n]*?:\d+): [^\n]*\n {2}→ [^\n]*\[([a-z-]+)\]$/gm);
  const list = [...places].map(([, place, rule]) => `${place} ${rule}`);
  if (list.length !== problems.length) throw new Error(`problem printed out of form:\n${text}`);
  return { list, text };
}
