import type { PackedRegisters } from '#core/model/archive/pack-registers.ts';
import type { Words } from '#core/strings/table.ts';

/** The elements of the page that the desk fills and listens to, its sentences, and what the build handed over. */
export interface DeskParts {
  readonly root: HTMLElement;
  readonly words: Words['desk'];
  readonly packed: PackedRegisters;
  /** The styles of the page, for its preview. */
  readonly styles: readonly string[];
  readonly status: HTMLElement;
  readonly heard: HTMLElement;
  readonly drafts: HTMLSelectElement;
  readonly kept: HTMLElement;
  readonly addDraft: HTMLButtonElement;
  readonly removeDraft: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  readonly redo: HTMLButtonElement;
  readonly paste: HTMLTextAreaElement;
  readonly read: HTMLButtonElement;
  readonly files: HTMLInputElement;
  readonly told: HTMLElement;
  readonly facts: HTMLElement;
  readonly body: HTMLTextAreaElement;
  readonly bodyError: HTMLElement;
  readonly toFigure: HTMLButtonElement;
  readonly toCitation: HTMLButtonElement;
  readonly pictures: HTMLInputElement;
  readonly folds: HTMLElement;
  readonly count: HTMLElement;
  readonly problems: HTMLElement;
  readonly waiting: HTMLElement;
  readonly preview: HTMLIFrameElement;
  readonly slug: HTMLInputElement;
  readonly place: HTMLElement;
  readonly saveFolder: HTMLButtonElement;
  readonly saveFile: HTMLButtonElement;
  readonly saveZip: HTMLButtonElement;
  readonly saveHost: HTMLButtonElement;
  readonly unfolded: HTMLElement;
}

/** Finds the elements of the desk; throws where one is missing. */
export function readParts(root: HTMLElement): DeskParts {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-part=${name}]`);
    if (found === null) throw new Error(`the desk has no part «${name}»`);
    return found;
  };
  const styles = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  return {
    root,
    words: JSON.parse(root.dataset['messages'] ?? '{}') as Words['desk'],
    packed: JSON.parse(part('registers').textContent ?? '{}') as PackedRegisters,
    styles: [...styles].map(({ href }) => href),
    status: part('status'),
    heard: part('heard'),
    drafts: part('drafts'),
    kept: part('kept'),
    addDraft: part('add-draft'),
    removeDraft: part('remove-draft'),
    undo: part('undo'),
    redo: part('redo'),
    paste: part('paste'),
    read: part('read'),
    files: part('files'),
    told: part('told'),
    facts: part('facts'),
    body: part('body'),
    bodyError: part('body-error'),
    toFigure: part('to-figure'),
    toCitation: part('to-citation'),
    pictures: part('pictures'),
    folds: part('folds'),
    count: part('count'),
    problems: part('problems'),
    waiting: part('waiting'),
    preview: part('preview'),
    slug: part('slug'),
    place: part('place'),
    saveFolder: part('save-folder'),
    saveFile: part('save-file'),
    saveZip: part('save-zip'),
    saveHost: part('save-host'),
    unfolded: part('unfolded'),
  };
}
