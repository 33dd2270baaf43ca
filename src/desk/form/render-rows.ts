import { makeElement } from '#elements/make-element.ts';
import { listAt, removeAt, setAt, textAt, type ValuePath } from '../draft/values.ts';
import { type DeskPage, fill, withValues } from '../page/desk-page.ts';
import { makeButton } from '../page/make-button.ts';
import type { FormField } from './form-field.ts';
import { fieldId, type PlacedField } from './render-field.ts';
import { renderFields } from './render-group.ts';

/** Draws a list of groups, one after the other, each with a button that takes it out, and a button for the next. */
export function renderRows(
  page: DeskPage,
  { field, path }: PlacedField,
  fields: readonly FormField[],
): HTMLElement {
  const rows = listAt(page.draft().values, path);
  const addId = `${fieldId(path)}-them`;
  const first = fields[0]?.key ?? '';
  const { form } = page.words;
  const add = () => {
    const draft = page.draft();
    const values = setAt(draft.values, [...path, listAt(draft.values, path).length], {});
    page.reshape(withValues(draft, values), fieldId([...path, rows.length, first]));
  };
  const name = field.label.toLowerCase();
  return makeElement('fieldset', { class: 'desk-group', 'data-field': path.join('.') }, [
    makeElement('legend', {}, [field.label, ' ', makeElement('code', {}, [field.key])]),
    ...(field.hint === '' ? [] : [makeElement('p', { class: 'desk-hint' }, [field.hint])]),
    ...rows.map((_, at) =>
      renderRow(page, { name: field.label, path: [...path, at], focus: addId }, fields),
    ),
    makeButton(fill(form.add, { name }), add, { id: addId }),
  ]);
}

interface Row {
  readonly name: string;
  readonly path: ValuePath;
  /** Where the keyboard goes when the row is gone. */
  readonly focus: string;
}

function renderRow(
  page: DeskPage,
  { name, path, focus }: Row,
  fields: readonly FormField[],
): HTMLElement {
  const { form } = page.words;
  const place = Number(path.at(-1)) + 1;
  const remove = () => {
    const draft = page.draft();
    page.reshape(withValues(draft, removeAt(draft.values, path)), focus);
  };
  const picture = pictureOf(page, path);
  return makeElement(
    'div',
    {
      class: 'desk-row',
      role: 'group',
      'aria-label': fill(form.row, { place }),
      'data-field': path.join('.'),
    },
    [
      makeElement('p', { class: 'desk-row__head' }, [
        makeElement('strong', {}, [fill(form.row, { place })]),
        makeButton(form.removeShort, remove, {
          class: 'desk-remove',
          'aria-label': fill(form.remove, { place, name: name.toLowerCase() }),
        }),
      ]),
      ...(picture === undefined ? [] : [picture]),
      ...renderFields(page, fields, path),
    ],
  );
}

// A picture is described by whoever sees it.
function pictureOf(page: DeskPage, path: ValuePath): HTMLElement | undefined {
  if (path[0] !== 'images') return undefined;
  const { values, pictures } = page.draft();
  const picture = pictures.find(({ name }) => name === textAt(values, [...path, 'src']));
  if (picture === undefined) return undefined;
  const { address, width, height } = picture;
  return makeElement('p', { class: 'desk-picture' }, [
    makeElement('img', { src: address, alt: '', width, height }),
    makeElement('small', {}, [
      fill(page.words.pictures.size, { width: String(width), height: String(height) }),
    ]),
  ]);
}
