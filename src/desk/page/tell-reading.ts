import { makeElement } from '#elements/make-element.ts';
import type { Dropped, ImportProblem } from '#import/article.ts';
import { fill } from './desk-page.ts';
import type { DeskParts } from './desk-parts.ts';

/** Shows what to know of a reading: what the editor has to decide, and what was left out and why. */
export function tellReading(
  { told, words }: DeskParts,
  {
    problems,
    dropped,
  }: { readonly problems: readonly ImportProblem[]; readonly dropped: readonly Dropped[] },
): void {
  const { start } = words;
  const list = problems.map(({ what, fix }) =>
    makeElement('li', {}, [makeElement('strong', {}, [what]), ` ${fix}`]),
  );
  const left = dropped.map(({ text, reason }) =>
    makeElement('li', {}, [makeElement('q', {}, [shorten(text)]), ` ${reason}`]),
  );
  told.replaceChildren(
    ...(list.length === 0
      ? []
      : [
          makeElement('h3', {}, [start.told]),
          makeElement('ul', { class: 'desk-told', lang: 'vi' }, list),
        ]),
    ...(left.length === 0
      ? []
      : [
          makeElement('details', {}, [
            makeElement('summary', {}, [fill(start.dropped, { count: left.length })]),
            makeElement('ul', { class: 'desk-told', lang: 'vi' }, left),
          ]),
        ]),
  );
}

/** The longest that a text left out is shown, in letters: enough to know it again. */
const LONGEST_SHOWN = 160;

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
