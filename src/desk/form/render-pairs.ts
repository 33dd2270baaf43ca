import type { RegisterName } from '#core/model/checks/id-uses.ts';
import { fieldsAt, removeAt, setAt, type Values } from '../draft/values.ts';
import { type DeskPage, fill, withValues } from '../page/desk-page.ts';
import { make, makeButton } from '../page/make-element.ts';
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
  const pairs = Object.entries(fieldsAt(page.draft().values, path)).map(([surface, meant], at) => {
    const remove = () => {
      const draft = page.draft();
      page.reshape(withValues(draft, removeAt(draft.values, [...path, surface])), id);
    };
    const label = fill(form.remove, { place: at + 1, name: surface });
    return make('li', { 'data-field': [...path, surface].join('.'), lang: 'vi' }, [
      make('span', {}, [`«${surface}» → ${entryName(page, register, String(meant))}`]),
      makeButton(form.removeShort, remove, { class: 'desk-remove', 'aria-label': label }),
    ]);
  });
  const surface = make('input', {
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
  return make('fieldset', { class: 'desk-group', 'data-field': path.join('.') }, [
    make('legend', {}, [field.label, ' ', make('code', {}, [field.key])]),
    error,
    ...(pairs.length === 0 ? [] : [make('ul', { class: 'desk-chosen' }, pairs)]),
    make('div', { class: 'desk-field' }, [
      make('label', { class: 'desk-label', for: id }, [form.surface]),
      surface,
    ]),
    make('div', { class: 'desk-field' }, [
      make('label', { class: 'desk-label', for: meantId, id: `${meantId}-nhan` }, [form.meant]),
      picker,
    ]),
  ]);
}
