import { visibleText } from './text/visible-name.ts';

/** What an editor has to mend: where it is, what is wrong and how to put it right, all in Vietnamese. `line` counts from 1 and is absent where the whole file is meant, which is printed as line 1. A `note` is worth a look and stops nothing: the site is whole without the cure. */
export interface Problem {
  readonly rule: string;
  readonly severity?: 'error' | 'note';
  readonly file: string;
  readonly line?: number;
  readonly what: string;
  readonly fix: string;
  /** What an editor may paste as it is, in lines. */
  readonly paste?: string;
}

/** Adds problems to a list that is still growing; where an editor's slip repeats a hundred thousand times, a call with as many arguments would fail. */
export function addProblems(list: Problem[], found: readonly Problem[]): void {
  for (const problem of found) list.push(problem);
}

/** The problems that stop a build. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'note');
}

/** The most problems that are printed at once: whoever has more mends a thousand before the next look. */
const MAX_SHOWN = 1000;

/** The longest that one sentence of a problem is printed, in characters: a value can be as long as its file. */
const MAX_SENTENCE = 1000;

/** The one printed form of a list of problems: sorted by file and line, two lines each, then a count of errors and of notes; an empty list gives an empty string. Of very many the first errors are printed, and how many there are in all. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const sorted = sortProblems(problems);
  const shown = sorted.length > MAX_SHOWN ? firstErrors(sorted) : sorted;
  const blocks = shown.map(formatProblem);
  const errors = errorsOf(problems).length;
  const notes = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [`Có ${errors} lỗi cần sửa.`] : []),
    ...(notes > 0 ? [`Có ${notes} điều nên xem lại.`] : []),
    ...(shown.length < problems.length
      ? [`Chỉ in ${shown.length} chỗ đầu; sửa xong hãy kiểm tra lại để thấy phần còn lại.`]
      : []),
  ];
  return `${blocks.join('\n')}\n\n${counts.join(' ')}`;
}

/** Problems by file and line, as they are told. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(compareProblems);
}

function firstErrors(sorted: readonly Problem[]): readonly Problem[] {
  const errors = errorsOf(sorted);
  const notes = sorted.filter(({ severity }) => severity === 'note');
  return [...errors, ...notes].slice(0, MAX_SHOWN).sort(compareProblems);
}

function formatProblem({ file, line = 1, severity, what, fix, rule, paste }: Problem): string {
  const heading = severity === 'note' ? `Nên xem lại: ${what}` : what;
  const told = `${sayText(file)}:${line}: ${sayText(heading)}\n  → ${sayText(fix)}  [${rule}]`;
  return paste === undefined ? told : `${told}\n${paste.split('\n').map(sayText).join('\n')}`;
}

function sayText(text: string): string {
  return visibleText(text.length > MAX_SENTENCE ? `${text.slice(0, MAX_SENTENCE)}…` : text);
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const byLine = (a.line ?? 1) - (b.line ?? 1);
  if (byLine !== 0) return byLine;
  return a.rule < b.rule ? -1 : Number(a.rule > b.rule);
}
