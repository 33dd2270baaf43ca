import { itemSchema } from '#core/model/schema/item.ts';
import { makeElement } from '#elements/make-element.ts';
import { isList, withoutBlanks } from '../draft/values.ts';
import type { DeskPage } from '../page/desk-page.ts';
import { type FormField, formFields } from './form-field.ts';
import { renderField } from './render-field.ts';

const FIELDS = formFields(itemSchema);

type FoldName = 'people' | 'registers' | 'statistics' | 'pictures' | 'rest';

/** Which fold a field lies under; what is demanded and what most items have lies under none, what is not named here under the last. */
const FOLDS: Readonly<Record<string, FoldName | 'none'>> = {
  lead: 'none',
  draft: 'none',
  event: 'people',
  people: 'people',
  organisations: 'registers',
  places: 'registers',
  topics: 'registers',
  documents: 'registers',
  settle: 'registers',
  statistics: 'statistics',
  images: 'pictures',
  pictures: 'pictures',
};

const FOLD_ORDER: readonly FoldName[] = ['registers', 'statistics', 'people', 'pictures', 'rest'];

/** The first part of the form: what every item has. */
export function renderFacts(page: DeskPage): readonly HTMLElement[] {
  return FIELDS.filter((field) => foldOf(field) === 'none').map((field) => drawTop(page, field));
}

/** The other parts of the form, each under a fold that says how much it holds; those in `open` stand open. */
export function renderFolds(page: DeskPage, open: ReadonlySet<string>): readonly HTMLElement[] {
  return FOLD_ORDER.map((name) => {
    const fields = FIELDS.filter((field) => foldOf(field) === name);
    const held = fields.reduce((sum, { key }) => sum + sizeAt(page, key), 0);
    const count = held === 0 ? '' : ` (${held})`;
    const fold = makeElement('details', { class: 'desk-part', 'data-fold': name }, [
      makeElement('summary', { id: `phan-${name}` }, [
        makeElement('h2', {}, [`${page.words.form[name]}${count}`]),
      ]),
      ...fields.map((field) => drawTop(page, field)),
    ]);
    fold.open = open.has(name);
    return fold;
  });
}

function sizeAt(page: DeskPage, key: string): number {
  const value = withoutBlanks(page.draft().values[key] ?? '');
  if (value === undefined) return 0;
  return isList(value) ? value.length : 1;
}

/** Whether a path of keys leads to a field of the form, or into one. */
export function isFormField(path: string): boolean {
  const [first = ''] = path.split('.');
  return FIELDS.some(({ key }) => key === first);
}

function foldOf({ key, required }: FormField): FoldName | 'none' {
  return required ? 'none' : (FOLDS[key] ?? 'rest');
}

function drawTop(page: DeskPage, field: FormField): HTMLElement {
  return renderField(page, { field, path: [field.key] });
}
