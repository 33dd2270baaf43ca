import { makeElement } from '#elements/make-element.ts';

/** The list of options below a combobox. */
export interface OptionList {
  /** Shows options, each leading to an address; none closes the list. */
  show(options: readonly ListOption[]): void;
}

/** One option: where it leads and what it shows. */
export interface ListOption {
  readonly address: string;
  readonly children: readonly (Node | string)[];
}

/** Keeps one option of a combobox active, by arrow keys or pointer: Enter opens it, Escape closes the list, the focus stays in the field. */
export function keepActiveOption(input: HTMLInputElement, list: HTMLElement): OptionList {
  let options: readonly ListOption[] = [];
  let active = -1;
  const activate = (next: number): void => {
    active = next;
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(i === active));
    }
    const chosen = list.children[active];
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = (next: readonly ListOption[]): void => {
    // A list that is being walked through does not change under the reader's fingers.
    if (active >= 0 && next.length > 0) return;
    options = next;
    list.replaceChildren(...next.map(({ children }, i) => makeOption(`${list.id}-${i}`, children)));
    list.hidden = next.length === 0;
    input.setAttribute('aria-expanded', String(next.length > 0));
    activate(-1);
  };
  input.addEventListener('input', () => activate(-1));
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const step = STEPS.get(event.key);
    const chosen = options[active];
    if (step !== undefined)
      activate(((active + step + 1 + options.length + 1) % (options.length + 1)) - 1);
    else if (event.key === 'Enter' && chosen !== undefined) location.assign(chosen.address);
    else if (event.key === 'Escape') show([]);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : undefined;
    const chosen = option && options[[...list.children].indexOf(option)];
    if (chosen !== undefined) location.assign(chosen?.address ?? '');
  });
  return { show };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

function makeOption(id: string, children: readonly (Node | string)[]): HTMLElement {
  const attributes = { id, role: 'option', 'aria-selected': 'false', class: 'search-suggestion' };
  return makeElement('li', attributes, children);
}
