import type { Problem } from '#core/problems.ts';
import { makeElement } from '#elements/make-element.ts';
import type { CheckedDraft } from '../check/check-draft.ts';
import { type ProblemPlace, placeProblem } from '../check/place-problem.ts';
import { isFormField } from '../form/render-form.ts';
import { fill } from './desk-page.ts';
import type { DeskParts } from './desk-parts.ts';
import { makeButton } from './make-button.ts';

/** Shows every problem of a draft: in the list, each leading to its place on the form, and at the field itself. */
export function showProblems(parts: DeskParts, checked: CheckedDraft): void {
  const { words, count, problems: list } = parts;
  const { problems, errors, parsed } = checked;
  const notes = problems.length - errors;
  const said = [
    errors === 0 ? words.problems.none : fill(words.problems.errors, { count: errors }),
    ...(notes === 0 ? [] : [fill(words.problems.notes, { count: notes })]),
  ].join(' ');
  if (count.textContent !== said) count.textContent = said;
  clearMarks(parts);
  const placed = problems.map((problem) => ({
    problem,
    place: placeProblem(problem, parsed, isFormField),
  }));
  list.replaceChildren(...placed.map(({ problem, place }) => drawProblem(parts, problem, place)));
  for (const { problem, place } of placed) markField(parts, problem, place);
}

function drawProblem(parts: DeskParts, problem: Problem, place: ProblemPlace): HTMLElement {
  const { what, fix, severity } = problem;
  const heading = severity === 'note' ? `${parts.words.problems.note}: ${what}` : what;
  const go = makeButton(heading, () => goTo(parts, place), {
    class: 'desk-problem__what',
    lang: 'vi',
  });
  return makeElement('li', { class: `desk-problem desk-problem--${severity ?? 'error'}` }, [
    go,
    makeElement('p', { class: 'desk-problem__fix', lang: 'vi' }, [`→ ${fix}`]),
  ]);
}

/** Takes the keyboard to the place where a problem is mended, folds on the way opened. */
function goTo(parts: DeskParts, place: ProblemPlace): void {
  if (place.kind === 'body') {
    goToLine(parts.body, place.line);
    return;
  }
  const target = place.kind === 'field' ? fieldOf(parts, place.path) : undefined;
  const input = target?.querySelector<HTMLElement>('input, textarea, select, button') ?? parts.body;
  for (
    let fold = input.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  input.focus();
}

function goToLine(body: HTMLTextAreaElement, line: number): void {
  const lines = body.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  body.focus();
  body.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

// A problem may name a field that is not on the form yet («source.name» of an empty source): then what holds it.
function fieldOf({ root }: DeskParts, path: string): HTMLElement | undefined {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const named = CSS.escape(keys.slice(0, length).join('.'));
    const found = root.querySelector<HTMLElement>(`[data-field="${named}"]`);
    if (found !== null) return found;
  }
  return undefined;
}

function clearMarks({ root }: DeskParts): void {
  for (const error of root.querySelectorAll<HTMLElement>('[data-error]')) {
    error.hidden = true;
    error.textContent = '';
  }
  for (const input of root.querySelectorAll('[aria-invalid]'))
    input.removeAttribute('aria-invalid');
}

function markField(parts: DeskParts, { what, severity }: Problem, place: ProblemPlace): void {
  if (severity === 'note' || place.kind === 'record') return;
  const field =
    place.kind === 'body'
      ? parts.body.closest<HTMLElement>('.desk-field')
      : fieldOf(parts, place.path);
  const input = field?.querySelector<HTMLInputElement>('input, textarea, select');
  const error = field?.querySelector<HTMLElement>('[data-error]');
  if (input == null || error == null) return;
  // What nobody has filled in yet is told in the list alone.
  if (input.value === '' && place.kind === 'field' && !parts.root.hasAttribute('data-tried'))
    return;
  input.setAttribute('aria-invalid', 'true');
  if (!error.hidden) return;
  error.hidden = false;
  error.textContent = what;
}
