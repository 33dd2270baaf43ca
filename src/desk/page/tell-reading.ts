import { makeElement } from '#elements/make-element.ts';
import type { Dropped, ImportProblem } from '#import/article.ts';
import type { DraftPinpoint } from '#import/draft/draft.ts';
import { tellPinpoint } from '#import/draft/tell-stated.ts';
import { fill } from './desk-page.ts';
import type { DeskParts } from './desk-parts.ts';

/** What a reading tells beside its drafts. */
export interface ToldReading {
  readonly problems: readonly ImportProblem[];
  readonly dropped: readonly Dropped[];
  readonly pinpoints: readonly DraftPinpoint[];
}

/** Shows what to know of a reading: what the editor has to decide, and under folds what may be pasted into other records, into which parts of documents its sentences lead, and what was left out and why. */
export function tellReading(
  { told, words }: DeskParts,
  { problems, dropped, pinpoints }: ToldReading,
): void {
  const { start } = words;
  const list = problems
    .filter(({ paste }) => paste === undefined)
    .map(({ what, fix }) => makeElement('li', {}, [makeElement('strong', {}, [what]), ` ${fix}`]));
  const entries = problems.flatMap(({ what, fix, paste }) =>
    paste === undefined ? [] : [drawEntry(`${what} ${fix}`, paste)],
  );
  const leading = pinpoints.map((one) => makeElement('li', {}, [tellPinpoint(one)]));
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
    ...foldOf(start.entries, entries),
    ...foldOf(start.pinpoints, leading),
    ...foldOf(start.dropped, left),
  );
}

// Scrolled sideways by the keyboard too.
function drawEntry(why: string, paste: string): HTMLElement {
  const lines = makeElement('pre', { class: 'desk-paste', tabindex: '0' }, [paste]);
  return makeElement('li', {}, [why, lines]);
}

function foldOf(summary: string, entries: readonly HTMLElement[]): readonly HTMLElement[] {
  if (entries.length === 0) return [];
  return [
    makeElement('details', {}, [
      makeElement('summary', {}, [fill(summary, { count: entries.length })]),
      makeElement('ul', { class: 'desk-told', lang: 'vi' }, entries),
    ]),
  ];
}

/** The longest that a text left out is shown, in letters: enough to know it again. */
const LONGEST_SHOWN = 160;

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
