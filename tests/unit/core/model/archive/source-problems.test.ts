import { expect, test } from 'vitest';
import { findSourceProblems } from '#core/model/archive/source-problems.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { RegisterSource } from '#core/model/schema/register-source.ts';

type RegisterKind = 'people' | 'organisations' | 'places';

test.each<[string, RegisterKind, RegisterSource, Partial<Item>, readonly string[]]>([
  [
    'a person whom the item names by id',
    'people',
    { item: '2021/tin' },
    { people: [{ name: 'A', personId: 'a' }] },
    [],
  ],
  [
    'a person whom the item names by name alone: nobody is joined by it',
    'people',
    { item: '2021/tin' },
    { people: [{ name: 'A' }] },
    ['tin-khong-neu-nguoi 5'],
  ],
  ['a body that is listed', 'organisations', { item: '2021/tin' }, { organisations: ['a'] }, []],
  [
    'a body that only someone’s office names',
    'organisations',
    { item: '2021/tin' },
    { people: [{ name: 'B', organisation: 'a' }] },
    [],
  ],
  [
    'a body that the item does not name',
    'organisations',
    { item: '2021/tin' },
    { organisations: ['b'] },
    ['tin-khong-neu-co-quan 5'],
  ],
  ['a place that is listed', 'places', { item: '2021/tin' }, { places: ['a'] }, []],
  [
    'a place that the item does not name',
    'places',
    { item: '2021/tin' },
    {},
    ['tin-khong-neu-dia-phuong 5'],
  ],
  ['an item that is not there', 'places', { item: '2021/la' }, {}, ['tin-khong-co 5']],
  ['a source that is no item', 'organisations', { name: 'Báo' }, {}, []],
])('%s', (_, kind, source, item, found) => {
  const isPerson = kind === 'people';
  const record = {
    id: 'a',
    file: 'a.yaml',
    lines: new Map([[isPerson ? 'offices.0.sources.0.item' : 'sources.0.item', 5]]),
    fields: {
      name: 'A',
      ...(isPerson
        ? { offices: [{ role: 'Giám đốc', sources: [source] }] }
        : { sources: [source] }),
    },
  };
  const fields = { title: 'Tin', date: '2021', source: { name: 'Cổng' }, ...item };
  const records = {
    people: [],
    organisations: [],
    places: [],
    items: [{ id: '2021/tin', file: 'tin/2021/tin.md', fields }],
    [kind]: [record],
  } as unknown as ContentRecords;
  expect(findSourceProblems(records).map(({ rule, line }) => `${rule} ${line}`)).toEqual(found);
});
