import { describe, expect, test } from 'vitest';
import { itemUses } from '#core/model/checks/id-uses.ts';
import { type Item, itemSchema } from '#core/model/schema/item.ts';
import { type FormField, formFields } from '#desk/form/form-field.ts';

const FIELDS = formFields(itemSchema);

interface Placed {
  readonly path: readonly string[];
  readonly field: FormField;
}

function flatten(fields: readonly FormField[], parent: readonly string[] = []): readonly Placed[] {
  return fields.flatMap((field) => {
    const path = [...parent, field.key];
    const inner = field.control.kind === 'rows' ? [...path, '0'] : path;
    const below = 'fields' in field.control ? flatten(field.control.fields, inner) : [];
    return [{ path, field }, ...below];
  });
}

const ALL = flatten(FIELDS);

function find(name: string): FormField {
  const found = ALL.find(({ path }) => path.join('.') === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found.field;
}

describe('a form made from the schema of items', () => {
  test('has every field of the schema, in its order', () => {
    expect(FIELDS.map(({ key }) => key)).toEqual(Object.keys(itemSchema.shape));
  });

  test('has a label for every field, and no label is asked for as an id', () => {
    const bare = ALL.filter(
      ({ field }) =>
        field.label === '' || ('register' in field.control && /^Mã /.test(field.label)),
    );
    expect(bare).toEqual([]);
  });

  test.each([
    ['title', 'line', true],
    ['date', 'date', true],
    ['source', 'group', true],
    ['source.url', 'address', false],
    ['lead', 'long', false],
    ['event.date', 'period', false],
    ['event.chairs', 'lines', false],
    ['people', 'rows', false],
    ['places', 'entries', false],
    ['settle', 'pairs', false],
    ['statistics.0.value', 'number', true],
    ['statistics.0.qualifier', 'choice', false],
    ['statistics.0.place', 'entry', false],
  ])('%s is filled in as «%s», demanded: %s', (name, kind, required) => {
    const { control, required: demanded } = find(name);
    expect([control.kind, demanded]).toEqual([kind, required]);
  });

  test('takes label and example from the sentence of the schema', () => {
    expect(find('statistics.0.unit')).toMatchObject({
      label: 'Đơn vị',
      hint: 'văn bằng, %, tỷ đồng…',
    });
    expect(find('documents.0.id').label).toBe('Văn bản');
  });
});

describe('a field that names an entry offers the register in which the check looks for it', () => {
  const picked = ALL.filter(({ field }) => 'register' in field.control);

  test('there are such fields of every register', () => {
    const registers = picked.map(
      ({ field }) => 'register' in field.control && field.control.register,
    );
    expect(new Set(registers)).toEqual(
      new Set(['documents', 'organisations', 'places', 'topics', 'indicators', 'people']),
    );
  });

  test.each(picked.map(({ path, field }) => [path.join('.'), path, field] as const))(
    '%s',
    (_, path, field) => {
      const { control } = field;
      const id = 'khong-ai-ghi';
      const value =
        control.kind === 'entries' ? [id] : control.kind === 'pairs' ? { 'Nghị quyết 03': id } : id;
      const fields = path.reduceRight<unknown>(
        // Groups of figures always hold figures.
        (inner, key) =>
          key === '0' ? [{ statistics: [], ...(inner as object) }] : { [key]: inner },
        value,
      );
      const uses = itemUses(fields as Partial<Item>);
      const register = 'register' in control && control.register;
      expect(uses.filter((use) => use.id === id).map((use) => use.register)).toEqual([register]);
    },
  );
});
