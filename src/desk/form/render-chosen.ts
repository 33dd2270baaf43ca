import type { RegisterName } from '#core/model/checks/id-uses.ts';
import { makeElement } from '#elements/make-element.ts';
import { listAt, removeAt, setAt } from '../draft/values.ts';
import { type DeskPage, fill, withValues } from '../page/desk-page.ts';
import { makeButton } from '../page/make-button.ts';
import { entryName, makePicker } from './pick-entry.ts';
import { fieldId, type PlacedField, renderHelp, renderLabel } from './render-field.ts';

/** Draws a field that holds several entries of a register: those chosen, each with a button that takes it out, and a field for the next. */
export function renderChosen(
  page: DeskPage,
  placed: PlacedField,
  register: RegisterName,
): HTMLElement {
  const { field, path } = placed;
  const { hint, error, describedBy } = renderHelp(page, placed);
  const id = fieldId(path);
  const ids = listAt(page.draft().values, path).map(String);
  const { form } = page.words;
  const chosen = ids.map((each, at) => {
    const name = entryName(page, register, each);
    const remove = () => {
      const draft = page.draft();
      page.reshape(withValues(draft, removeAt(draft.values, [...path, at])), id);
    };
    const label = fill(form.remove, { place: at + 1, name });
    return makeElement('li', { 'data-field': [...path, at].join('.') }, [
      makeElement('span', { lang: 'vi' }, [name]),
      makeButton(form.removeShort, remove, { class: 'desk-remove', 'aria-label': label }),
    ]);
  });
  const picker = makePicker(page, {
    id,
    register,
    value: '',
    describedBy,
    after: 'empty',
    onPick: (picked) => {
      const draft = page.draft();
      const held = listAt(draft.values, path);
      if (picked === '' || held.includes(picked)) return;
      page.reshape(withValues(draft, setAt(draft.values, path, [...held, picked])), id);
    },
  });
  const list =
    chosen.length === 0
      ? []
      : [makeElement('ul', { class: 'desk-chosen', 'aria-label': field.label }, chosen)];
  return makeElement('div', { class: 'desk-field', 'data-field': path.join('.') }, [
    renderLabel(page, placed),
    hint,
    error,
    ...list,
    picker,
  ]);
}
