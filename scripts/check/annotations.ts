import { type Problem, sortProblems } from '#core/problems.ts';
import { visibleText } from '#core/text/visible-name.ts';

/** Problems as GitHub shows them beside the lines of a pull request: a workflow command a line, an error or, for a note, a warning. */
export function formatAnnotations(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatAnnotation).join('\n');
}

function formatAnnotation({ severity, file, line = 1, what, fix, rule }: Problem): string {
  const level = severity === 'note' ? 'warning' : 'error';
  const place = `file=${escapeProperty(file.replaceAll('\\', '/'))},line=${line}`;
  const message = [what, fix].map((sentence) => visibleText(sentence)).join('\n');
  return `::${level} ${place},title=${escapeProperty(rule)}::${escapeMessage(message)}`;
}

// As GitHub's own toolkit writes them (actions/toolkit, packages/core/src/command.ts).
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(visibleText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
