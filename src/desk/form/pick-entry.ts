import type { RegisterName } from '#core/model/checks/id-uses.ts';
import { makeElement } from '#elements/make-element.ts';
import { type DeskPage, fill } from '../page/desk-page.ts';
import { type EntryName, entryNames, findEntries } from './entry-names.ts';

/** A field in which an entry of a register is picked by name. */
export interface PickerRequest {
  readonly id: string;
  readonly register: RegisterName;
  /** The entry picked so far. */
  readonly value: string;
  readonly describedBy: string;
  /** Takes the id of the entry picked, what was typed where no entry is called so, or nothing. */
  readonly onPick: (id: string) => void;
  /** Whether the field is emptied for the next pick. */
  readonly after: 'keep' | 'empty';
}

/** Makes a field that offers the names of a register while one types; arrows move, Enter picks, Escape closes (the combobox pattern of ARIA). */
export function makePicker(page: DeskPage, request: PickerRequest): HTMLElement {
  const { id, register, describedBy, after } = request;
  const entries = entriesOf(page, register);
  const input = makeElement('input', {
    id,
    class: 'desk-input',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-ds`,
    'aria-describedby': describedBy,
  });
  const list = makeElement('ul', {
    id: `${id}-ds`,
    class: 'desk-options',
    role: 'listbox',
    hidden: true,
  });
  list.setAttribute('aria-labelledby', `${id}-nhan`);
  const picker = { page, request, entries, input, list };
  let picked = request.value;
  const show = () => {
    input.value = picked === '' ? '' : nameOf(picker, picked);
  };
  const pick = (chosen: string) => {
    picked = after === 'empty' ? '' : chosen;
    close(picker);
    show();
    request.onPick(chosen);
  };
  show();
  input.addEventListener('input', () => open(picker));
  input.addEventListener('keydown', (event) => obeyKey(picker, event, pick));
  input.addEventListener('blur', () => {
    const typed = input.value.trim();
    close(picker);
    if (typed === nameOf(picker, picked) || (typed === '' && picked === '')) return;
    pick(entries.find(({ name }) => name === typed)?.id ?? typed);
  });
  // A press must not take the keyboard from the field before it is a pick.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option !== null) pick(option.dataset['id'] ?? '');
  });
  return makeElement('div', { class: 'desk-picker' }, [input, list]);
}

/** The name of a registered entry; of any other id, the id with a word that it is not registered. */
export function entryName(page: DeskPage, register: RegisterName, id: string): string {
  const name = entriesOf(page, register).find((entry) => entry.id === id)?.name;
  return name ?? fill(page.words.form.unregistered, { id });
}

interface Picker {
  readonly page: DeskPage;
  readonly request: PickerRequest;
  readonly entries: readonly EntryName[];
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
}

// The names of a register are made once a page.
const known = new WeakMap<object, Map<RegisterName, readonly EntryName[]>>();

function entriesOf({ registers }: DeskPage, register: RegisterName): readonly EntryName[] {
  const made = known.get(registers) ?? new Map<RegisterName, readonly EntryName[]>();
  known.set(registers, made);
  const names = made.get(register) ?? entryNames(registers.records, register);
  made.set(register, names);
  return names;
}

function nameOf({ entries }: Picker, id: string): string {
  return entries.find((entry) => entry.id === id)?.name ?? id;
}

function open({ page, request, entries, input, list }: Picker): void {
  const found = input.value.trim() === '' ? [] : findEntries(entries, input.value);
  list.replaceChildren(
    ...found.map(({ id, name }, at) =>
      makeElement(
        'li',
        { id: `${request.id}-${at}`, role: 'option', 'data-id': id, 'aria-selected': 'false' },
        [name],
      ),
    ),
  );
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  input.removeAttribute('aria-activedescendant');
  if (input.value.trim() !== '') page.tell(fill(page.words.form.found, { count: found.length }));
}

function close({ input, list }: Picker): void {
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function obeyKey(picker: Picker, event: KeyboardEvent, pick: (id: string) => void): void {
  const { input, list } = picker;
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const at = options.findIndex((option) => option.ariaSelected === 'true');
  if (event.key === 'ArrowDown' && options.length === 0) open(picker);
  if (event.key === 'Escape' && !list.hidden) close(picker);
  else if (event.key === 'Enter') {
    const chosen = options[Math.max(at, 0)];
    if (chosen === undefined) return;
    pick(chosen.dataset['id'] ?? '');
  } else if (/^Arrow(?:Down|Up)$/.test(event.key) && options.length > 0) {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = (at + step + options.length + (at === -1 && step === -1 ? 1 : 0)) % options.length;
    for (const [place, option] of options.entries()) option.ariaSelected = String(place === next);
    input.setAttribute('aria-activedescendant', options[next]?.id ?? '');
  } else return;
  event.preventDefault();
}
