import './without-eval.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { unpackRegisters } from '#core/model/archive/pack-registers.ts';
import { type CheckedDraft, checkDraft, prepareDesk } from './check/check-draft.ts';
import { type Draft, emptyDraft, slugOf } from './draft/draft.ts';
import { type DraftStore, openDraftStore } from './draft/draft-store.ts';
import { addStep, type History, redo, startHistory, undo } from './draft/history.ts';
import { renderFacts, renderFolds } from './form/render-form.ts';
import type { DeskPage } from './page/desk-page.ts';
import { fill } from './page/desk-page.ts';
import { type DeskParts, readParts } from './page/desk-parts.ts';
import { listenToBody } from './page/listen-to-body.ts';
import { listenToDrafts, showDrafts } from './page/listen-to-drafts.ts';
import { listenToPictures } from './page/listen-to-pictures.ts';
import { listenToSaving } from './page/listen-to-saving.ts';
import { listenToStart } from './page/listen-to-start.ts';
import { layPreview, showPreview } from './page/show-preview.ts';
import { showProblems } from './page/show-problems.ts';

/** How long after the last letter a draft is checked and kept, in milliseconds: a pause between words. */
const PAUSE = 300;

/** What the desk knows while it is open; only this module and those it hands it to change it. */
export interface DeskState {
  history: History<Draft>;
  drafts: readonly Draft[];
  checked: CheckedDraft;
  readonly store: DraftStore | undefined;
}

/** A desk that is open: its elements, its state, and the ways to change what it shows. */
export interface OpenDesk {
  readonly parts: DeskParts;
  readonly state: DeskState;
  readonly page: DeskPage;
  /** Lays another draft, or another state of one, on the desk. */
  readonly lay: (history: History<Draft>) => void;
  /** Checks the draft at once and shows what the check says. */
  readonly check: () => CheckedDraft;
}

/** Opens the editors' desk: the drafts of this browser, or an empty one. */
export async function openDesk(root: HTMLElement): Promise<void> {
  const parts = readParts(root);
  const registers = prepareDesk(unpackRegisters(parts.packed));
  const store = await openDraftStore();
  const drafts = await (store?.load() ?? []);
  const draft = drafts[0] ?? emptyDraft(crypto.randomUUID());
  const checked = checkDraft(draft, registers, VIETNAMESE);
  const state: DeskState = {
    history: startHistory(draft),
    drafts: drafts.length === 0 ? [draft] : drafts,
    checked,
    store,
  };
  const desk = makeDesk(parts, state, registers);
  listenToDrafts(desk);
  listenToBody(desk);
  listenToStart(desk);
  listenToPictures(desk);
  listenToSaving(desk);
  await layPreview(parts);
  desk.lay(state.history);
  parts.kept.textContent =
    store === undefined ? parts.words.drafts.unkept : parts.words.drafts.kept;
  root.querySelector('[data-part=needs-script]')?.remove();
  root.querySelector('[data-part=desk]')?.removeAttribute('hidden');
}

function makeDesk(parts: DeskParts, state: DeskState, registers: DeskPage['registers']): OpenDesk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draft = () => state.history.present;
  const check = () => {
    clearTimeout(timer);
    state.checked = checkDraft(draft(), registers, VIETNAMESE);
    showAll(parts, state);
    return state.checked;
  };
  const keep = (next: Draft, place?: string) => {
    state.history = addStep(state.history, next, place);
    replaceDraft(state, next);
    void keepDraft(parts, state);
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  };
  const page: DeskPage = {
    words: parts.words,
    registers,
    draft,
    type: (next, place) => {
      parts.status.textContent = '';
      keep(next, place);
    },
    reshape: (next, focus) => {
      keep(next);
      drawForm(parts, page);
      check();
      if (focus !== undefined) document.getElementById(focus)?.focus();
    },
    tell: (sentence) => {
      parts.heard.textContent = sentence;
    },
    say: (sentence) => {
      parts.status.textContent = sentence;
    },
  };
  const lay = (history: History<Draft>) => {
    state.history = history;
    replaceDraft(state, history.present);
    drawForm(parts, page);
    check();
    showDrafts(parts, state);
  };
  return { parts, state, page, lay, check };
}

function replaceDraft(state: DeskState, draft: Draft): void {
  const isKnown = state.drafts.some(({ id }) => id === draft.id);
  state.drafts = isKnown
    ? state.drafts.map((each) => (each.id === draft.id ? draft : each))
    : [draft, ...state.drafts];
}

/** Keeps the draft in the browser; where it cannot, the page says so. */
export async function keepDraft(
  { kept, words }: DeskParts,
  { store, history }: DeskState,
): Promise<void> {
  try {
    if (store === undefined) throw new Error('no store');
    await store.keep(history.present);
    kept.textContent = words.drafts.kept;
  } catch {
    kept.textContent = words.drafts.unkept;
  }
}

function drawForm(parts: DeskParts, page: DeskPage): void {
  const { facts, folds, body, slug } = parts;
  const open = new Set(
    [...folds.querySelectorAll<HTMLDetailsElement>('details[data-fold][open]')].map(
      ({ dataset }) => dataset['fold'] ?? '',
    ),
  );
  const focused = document.activeElement?.id;
  facts.replaceChildren(...renderFacts(page));
  folds.replaceChildren(...renderFolds(page, open));
  const draft = page.draft();
  if (body.value !== draft.body) body.value = draft.body;
  if (slug.value !== draft.slug) slug.value = draft.slug;
  if (focused) document.getElementById(focused)?.focus();
}

function showAll(parts: DeskParts, state: DeskState): void {
  const { checked, history } = state;
  const draft = history.present;
  showProblems(parts, checked);
  showPreview(parts, checked, draft.pictures);
  parts.place.textContent = fill(parts.words.save.place, { file: `content/${checked.file}` });
  parts.slug.placeholder = slugOf({ ...draft, slug: '' });
  parts.undo.disabled = history.past.length === 0;
  parts.redo.disabled = history.future.length === 0;
  showDrafts(parts, state);
}

/** Takes the last change back, or makes it again. */
export function step(desk: OpenDesk, way: 'undo' | 'redo'): void {
  const { state, page, parts } = desk;
  const before = state.history;
  const after = way === 'undo' ? undo(before) : redo(before);
  if (after === before || after.present === before.present) return;
  desk.lay(after);
  void keepDraft(parts, state);
  page.say(way === 'undo' ? page.words.drafts.undone : page.words.drafts.redone);
}
