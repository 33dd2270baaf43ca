import { makeElement } from '#elements/make-element.ts';
import { type DeskState, keepDraft, type OpenDesk, step } from '../desk.ts';
import { emptyDraft, isEmptyDraft } from '../draft/draft.ts';
import { startHistory } from '../draft/history.ts';
import { textAt } from '../draft/values.ts';
import type { DeskParts } from './desk-parts.ts';

/** Lets a person change between drafts, begin one, delete one, and take steps back: by buttons, and by Ctrl+Z and Ctrl+Y outside of what one types in. */
export function listenToDrafts(desk: OpenDesk): void {
  const { parts, state, page } = desk;
  const { words } = parts;
  parts.drafts.addEventListener('change', () => {
    const chosen = state.drafts.find(({ id }) => id === parts.drafts.value);
    if (chosen !== undefined) desk.lay(startHistory(chosen));
  });
  parts.addDraft.addEventListener('click', () => {
    const fresh = state.drafts.find(isEmptyDraft) ?? emptyDraft(crypto.randomUUID());
    desk.lay(startHistory(fresh));
    parts.paste.focus();
  });
  parts.removeDraft.addEventListener('click', () => {
    const { history } = state;
    const gone = history.present;
    void state.store?.forget(gone.id);
    state.drafts = state.drafts.filter(({ id }) => id !== gone.id);
    const next = state.drafts[0] ?? emptyDraft(crypto.randomUUID());
    // The step back leads to the draft that was deleted.
    desk.lay({ ...startHistory(next), past: [...history.past, gone] });
    page.say(words.drafts.removed);
  });
  parts.undo.addEventListener('click', () => step(desk, 'undo'));
  parts.redo.addEventListener('click', () => step(desk, 'redo'));
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    step(desk, key === 'y' || event.shiftKey ? 'redo' : 'undo');
  });
  addEventListener('pagehide', () => void keepDraft(parts, state));
}

// There the browser takes back letters by itself.
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input');
}

/** Shows the drafts by their titles, the one at hand chosen. */
export function showDrafts({ drafts, words }: DeskParts, state: DeskState): void {
  const { present } = state.history;
  const options = state.drafts.map((draft) => ({
    id: draft.id,
    title: textAt(draft.values, ['title']).trim() || words.drafts.untitled,
  }));
  const shown = [...drafts.options].map(({ value, text }) => `${value} ${text}`).join('\n');
  if (shown !== options.map(({ id, title }) => `${id} ${title}`).join('\n')) {
    drafts.replaceChildren(
      ...options.map(({ id, title }) => makeElement('option', { value: id }, [title])),
    );
  }
  drafts.value = present.id;
}
