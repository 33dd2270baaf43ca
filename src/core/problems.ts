/** What an editor has to mend: where it is, what is wrong and how to put it right, all in Vietnamese. `line` counts from 1 and is absent where the whole file is meant, which is printed as line 1. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly line?: number;
  readonly what: string;
  readonly fix: string;
}

/** The one printed form of a list of problems: sorted by file and line, two lines each, then one count; an empty list gives an empty string. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = [...problems].sort(compareProblems).map(formatProblem);
  return `${blocks.join('\n')}\n\nCó ${problems.length} lỗi cần sửa.`;
}

function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line ?? 1}: ${problem.what}\n  → ${problem.fix}  [${problem.rule}]`;
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const byLine = (a.line ?? 1) - (b.line ?? 1);
  if (byLine !== 0) return byLine;
  return a.rule < b.rule ? -1 : Number(a.rule > b.rule);
}
