import type { RegisterName } from '#core/model/checks/id-uses.ts';
import { makeElement } from '#elements/make-element.ts';
import { fieldsAt, removeAt, setAt, type Values } from '../draft/values.ts';
import { type DeskPage, fill, withValues } from '../page/desk-page.ts';
import { makeButton } from '../page/make-button.ts';
import { entryName, makePicker } from './pick-entry.ts';
import { fieldId, type PlacedField, renderHelp } from './render-field.ts';

/** Draws a field of texts that each mean an entry: those settled, each with a button that takes it out, and two fields for the next. */
export function renderPairs(
  page: DeskPage,
  placed: PlacedField,
  register: RegisterName,
): HTMLElement {
  const { field, path } = placed;
  const { form } = page.words;
  const { error } = renderHelp(page, placed);
  const id = fieldId(path);
  const pairs = renderSettled(page, placed, register);
  const surface = makeElement('input', {
    id,
    class: 'desk-input',
    type: 'text',
    autocomplete: 'off',
    lang: 'vi',
  });
  const meantId = `${id}-ma`;
  const picker = makePicker(page, {
    id: meantId,
    register,
    value: '',
    describedBy: `${id}-loi`,
    after: 'empty',
    onPick: (picked) => {
      const words = surface.value.trim();
      if (picked === '' || words === '') return;
      const draft = page.draft();
      const settled: Values = { ...fieldsAt(draft.values, path), [words]: picked };
      page.reshape(withValues(draft, setAt(draft.values, path, settled)), id);
    },
  });
  return makeElement('fieldset', { class: 'desk-group', 'data-field': path.join('.') }, [
    makeElement('legend', {}, [field.label, ' ', makeElement('code', {}, [field.key])]),
    error,
    ...(pairs.length === 0 ? [] : [makeElement('ul', { class: 'desk-chosen' }, pairs)]),
    makeElement('div', { class: 'desk-field' }, [
      makeElement('label', { class: 'desk-label', for: id }, [form.surface]),
      surface,
    ]),
    makeElement('div', { class: 'desk-field' }, [
      makeElement('label', { class: 'desk-label', for: meantId, id: `${meantId}-nhan` }, [
        form.meant,
      ]),
      picker,
    ]),
  ]);
}

// Those settled, each with a button that takes it out.
function renderSettled(
  page: DeskPage,
  { path }: PlacedField,
  register: RegisterName,
): HTMLElement[] {
  const { form } = page.words;
  const id = fieldId(path);
  return Object.entries(fieldsAt(page.draft().values, path)).map(([surface, meant], at) => {
    const remove = () => {
      const draft = page.draft();
      page.reshape(withValues(draft, removeAt(draft.values, [...path, surface])), id);
    };
    const label = fill(form.remove, { place: at + 1, name: surface });
    return makeElement('li', { 'data-field': [...path, surface].join('.'), lang: 'vi' }, [
      makeElement('span', {}, [`«${surface}» → ${entryName(page, register, String(meant))}`]),
      makeButton(form.removeShort, remove, { class: 'desk-remove', 'aria-label': label }),
    ]);
  });
}
