import { makeElement } from '#elements/make-element.ts';
import { setAt, textAt, type ValuePath } from '../draft/values.ts';
import { type DeskPage, withValues } from '../page/desk-page.ts';
import type { Control, FormField } from './form-field.ts';
import { makePicker } from './pick-entry.ts';
import { renderChosen } from './render-chosen.ts';
import { renderGroup } from './render-group.ts';
import { renderPairs } from './render-pairs.ts';
import { renderRows } from './render-rows.ts';
import { echoValue, readTyped, showStored } from './typed-value.ts';

/** A field of the form and where its value stands. */
export interface PlacedField {
  readonly field: FormField;
  readonly path: ValuePath;
}

/** The id of the element in which a value is filled in. */
export function fieldId(path: ValuePath): string {
  return `f-${path.join('.')}`;
}

/** Draws one field with its label, its help, and a place for what is wrong with it. */
export function renderField(page: DeskPage, placed: PlacedField): HTMLElement {
  const { control } = placed.field;
  if (control.kind === 'group') return renderGroup(page, placed, control.fields);
  if (control.kind === 'rows') return renderRows(page, placed, control.fields);
  if (control.kind === 'pairs') return renderPairs(page, placed, control.register);
  if (control.kind === 'entries') return renderChosen(page, placed, control.register);
  return renderSingle(page, placed, control);
}

/** The label of a field, with the name the record knows it by. */
export function renderLabel(page: DeskPage, { field, path }: PlacedField): HTMLElement {
  const id = fieldId(path);
  const { required } = page.words.form;
  return makeElement('label', { class: 'desk-label', for: id, id: `${id}-nhan` }, [
    field.label,
    ' ',
    makeElement('code', {}, [field.key]),
    ...(field.required
      ? [' ', makeElement('span', { class: 'desk-required' }, [`(${required})`])]
      : []),
  ]);
}

/** What helps to fill a field in, and where the check tells what is wrong with it. */
export function renderHelp(
  page: DeskPage,
  { field, path }: PlacedField,
): { readonly hint: HTMLElement; readonly error: HTMLElement; readonly describedBy: string } {
  const id = fieldId(path);
  const hint = makeElement('p', { class: 'desk-hint', id: `${id}-goi-y` }, [hintOf(page, field)]);
  hint.hidden = hint.textContent === '';
  const error = makeElement('p', {
    class: 'desk-error',
    id: `${id}-loi`,
    'data-error': path.join('.'),
    lang: 'vi',
  });
  error.hidden = true;
  return { hint, error, describedBy: `${id}-goi-y ${id}-loi` };
}

function hintOf({ words }: DeskPage, { hint, control }: FormField): string {
  const { form } = words;
  const own: Partial<Record<Control['kind'], string>> = {
    date: form.dateHint,
    period: form.periodHint,
    lines: form.linesHint,
    entry: form.pickHint,
    entries: form.pickHint,
  };
  return own[control.kind] ?? hint;
}

function renderSingle(page: DeskPage, placed: PlacedField, control: Control): HTMLElement {
  const { path } = placed;
  const { hint, error, describedBy } = renderHelp(page, placed);
  const echo = makeElement('p', { class: 'desk-echo', id: `${fieldId(path)}-hieu` });
  const input = renderControl(page, { ...placed, control, describedBy, echo });
  return makeElement('div', { class: 'desk-field', 'data-field': path.join('.') }, [
    renderLabel(page, placed),
    hint,
    error,
    input,
    ...(ECHOED.has(control.kind) ? [echo] : []),
  ]);
}

const ECHOED: ReadonlySet<Control['kind']> = new Set(['date', 'period', 'number']);

interface ControlRequest extends PlacedField {
  readonly control: Control;
  readonly describedBy: string;
  readonly echo: HTMLElement;
}

function renderControl(page: DeskPage, request: ControlRequest): HTMLElement {
  const { control, path, describedBy } = request;
  const id = fieldId(path);
  if (control.kind === 'entry') {
    return makePicker(page, {
      id,
      register: control.register,
      value: textAt(page.draft().values, path),
      describedBy,
      after: 'keep',
      onPick: (chosen) => keep(page, path, chosen),
    });
  }
  if (control.kind === 'choice') return renderChoice(page, request, control.values);
  return renderTyped(page, request);
}

function renderChoice(
  page: DeskPage,
  { path, describedBy }: ControlRequest,
  values: readonly string[],
) {
  const select = makeElement(
    'select',
    { id: fieldId(path), class: 'desk-input', 'aria-describedby': describedBy },
    [
      makeElement('option', { value: '' }, [page.words.form.none]),
      ...values.map((value) => makeElement('option', { value, lang: 'vi' }, [value])),
    ],
  );
  select.value = textAt(page.draft().values, path);
  select.addEventListener('change', () => keep(page, path, select.value));
  return select;
}

function renderTyped(page: DeskPage, { control, path, field, describedBy, echo }: ControlRequest) {
  const { kind } = control;
  const isLong = kind === 'long' || kind === 'lines';
  const attributes = {
    id: fieldId(path),
    class: 'desk-input',
    'aria-describedby': ECHOED.has(kind) ? `${describedBy} ${echo.id}` : describedBy,
    'aria-required': field.required ? 'true' : undefined,
    lang: 'vi',
  };
  const input = isLong
    ? makeElement('textarea', { ...attributes, rows: 3 })
    : makeElement('input', {
        ...attributes,
        type: 'text',
        inputmode: MODES[kind],
        autocomplete: 'off',
      });
  const tellEcho = (value: string) => {
    echo.textContent = echoValue(kind, value) ?? '';
  };
  input.value =
    kind === 'lines' ? linesAt(page, path) : showStored(kind, textAt(page.draft().values, path));
  tellEcho(textAt(page.draft().values, path));
  input.addEventListener('input', () => {
    if (kind === 'lines') return keepLines(page, path, input.value);
    const value = readTyped(kind, input.value);
    tellEcho(value);
    keep(page, path, value);
  });
  return input;
}

const MODES: Partial<Record<Control['kind'], string>> = { number: 'decimal', address: 'url' };

function linesAt(page: DeskPage, path: ValuePath): string {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    page.draft().values,
  );
  return Array.isArray(value) ? value.join('\n') : '';
}

function keepLines(page: DeskPage, path: ValuePath, text: string): void {
  const draft = page.draft();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  page.type(withValues(draft, setAt(draft.values, path, lines)), path.join('.'));
}

function keep(page: DeskPage, path: ValuePath, value: string): void {
  const draft = page.draft();
  page.type(withValues(draft, setAt(draft.values, path, value)), path.join('.'));
}
