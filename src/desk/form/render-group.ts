import { makeElement } from '#elements/make-element.ts';
import { textAt, type ValuePath, valueAt } from '../draft/values.ts';
import type { DeskPage } from '../page/desk-page.ts';
import type { FormField } from './form-field.ts';
import { type PlacedField, renderField } from './render-field.ts';

/** Draws a group of fields under its name. */
export function renderGroup(
  page: DeskPage,
  { field, path }: PlacedField,
  fields: readonly FormField[],
): HTMLElement {
  return makeElement('fieldset', { class: 'desk-group', 'data-field': path.join('.') }, [
    makeElement('legend', {}, [field.label, ' ', makeElement('code', {}, [field.key])]),
    ...(field.hint === '' ? [] : [makeElement('p', { class: 'desk-hint' }, [field.hint])]),
    ...renderFields(page, fields, path),
  ]);
}

/** The fields of a group: those that nearly every record has in view, the others under a fold, which stands open where one of them is filled in. */
export function renderFields(
  page: DeskPage,
  fields: readonly FormField[],
  path: ValuePath,
): readonly HTMLElement[] {
  const [usual, rare] = [true, false].map((is) => fields.filter((field) => isUsual(field) === is));
  const draw = (field: FormField) => renderField(page, { field, path: [...path, field.key] });
  if (rare === undefined || rare.length === 0) return (usual ?? []).map(draw);
  const fold = makeElement('details', { class: 'desk-fold' }, [
    makeElement('summary', {}, [page.words.form.more]),
    ...rare.map(draw),
  ]);
  const { values } = page.draft();
  fold.open = rare.some(({ key }) => {
    const value = valueAt(values, [...path, key]);
    return (
      value !== undefined && (typeof value !== 'string' || textAt(values, [...path, key]) !== '')
    );
  });
  return [...(usual ?? []).map(draw), fold];
}

function isUsual({ key, required }: FormField): boolean {
  return required || USUAL.has(key);
}

/** Fields that are not demanded and yet written in most records. */
const USUAL: ReadonlySet<string> = new Set([
  'url',
  'place',
  'organisation',
  'title',
  'roles',
  'period',
  'caption',
  'as',
]);
