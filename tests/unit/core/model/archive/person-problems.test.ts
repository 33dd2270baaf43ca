import { describe, expect, test } from 'vitest';
import { findPersonProblems } from '#core/model/archive/person-problems.ts';
import type { Person } from '#core/model/schema/item.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Office } from '#core/model/schema/registered-person.ts';

describe('an office of a registered person', () => {
  test.each<[string, Partial<Office>, readonly string[]]>([
    ['without a time', {}, []],
    ['held for one day', { from: '2021-05-20', to: '2021-05-20' }, []],
    ['held within a year', { from: '2021-05', to: '2021' }, ['chuc-vu-nguoc-thoi-gian 3']],
    ['that ends before it begins', { from: '2021', to: '2020' }, ['chuc-vu-nguoc-thoi-gian 3']],
  ])('%s', (_, office, found) => {
    expect(problemsOf({ office })).toEqual(found);
  });

  test('may overlap another', () => {
    const office = { from: '2020', to: '2022' };
    expect(problemsOf({ office, another: { from: '2021', to: '2023' } })).toEqual([]);
  });
});

describe('a person whom an item names by id', () => {
  test.each([
    ['under the registered name', 'Nguyễn Văn A', []],
    ['in other capitals', 'NGUYỄN VĂN A', []],
    ['under another spelling that is registered', 'Nguyễn A', []],
    ['under a name of somebody else', 'Trần Văn B', ['ten-nguoi-khac 9']],
  ])('%s', (_, name, found) => {
    expect(problemsOf({ name })).toEqual(found);
  });
});

function problemsOf({
  office = {},
  another,
  name = 'Nguyễn Văn A',
  person = { personId: 'a' },
}: {
  readonly office?: Partial<Office>;
  readonly another?: Partial<Office>;
  readonly name?: string;
  readonly person?: Partial<Person>;
}): readonly string[] {
  const offices = [office, ...(another === undefined ? [] : [another])].map((one) => ({
    role: 'Giám đốc',
    sources: [{ name: 'Cổng' }],
    ...one,
  }));
  const lines = new Map([['offices.0.to', 3]]);
  const fields = { title: 'Tin', date: '2021', source: { name: 'Cổng' } };
  const records = {
    items: [
      {
        id: '2021/tin',
        file: 'tin/2021/tin.md',
        lines: new Map([['people.0.personId', 9]]),
        fields: { ...fields, people: [{ name, ...person }] },
      },
    ],
    people: [
      {
        id: 'a',
        file: 'nguoi/a.yaml',
        lines,
        fields: { name: 'Nguyễn Văn A', aliases: ['Nguyễn A'], offices },
      },
    ],
  } as unknown as ContentRecords;
  return findPersonProblems(records).map(({ rule, line }) => `${rule} ${line}`);
}
