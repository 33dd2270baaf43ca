import { expect, test } from 'vitest';
import { type ArchivePart, describePart, selectItems } from '#scripts/pack/select-items.ts';
import { makeArchive } from '#tests/factories/archive.ts';

const archive = makeArchive({
  topics: {
    'khoa-hoc': { name: 'Khoa học' },
    'sang-tao': { name: 'Sáng tạo', broader: 'khoa-hoc' },
    'sang-che': { name: 'Sáng chế', broader: 'sang-tao' },
  },
  places: {
    'can-tho': { name: 'Cần Thơ' },
    'soc-trang': { name: 'Sóc Trăng', mergedInto: 'can-tho' },
    'o-mon': { name: 'Ô Môn', parent: 'can-tho' },
  },
  items: {
    '2019/a': { topics: ['sang-che'], places: ['o-mon'] },
    '2020/b': { topics: ['khoa-hoc'], places: ['soc-trang'] },
    '2020/c': { places: ['can-tho'] },
    '2021/d': {},
  },
});

function part(fields: Partial<ArchivePart>): ArchivePart {
  return { years: [], topics: [], places: [], ...fields };
}

test.each([
  [{ years: ['2019', '2021'] }, ['2019/a', '2021/d'], 'several years'],
  [{ topics: ['khoa-hoc'] }, ['2019/a', '2020/b'], 'a topic holds its narrower ones, however deep'],
  [{ topics: ['sang-che'] }, ['2019/a'], 'but not the broader one'],
  [
    { places: ['can-tho'] },
    ['2019/a', '2020/b', '2020/c'],
    'a place holds what lies in it and what has become part of it',
  ],
  [{ years: ['2020'], topics: ['khoa-hoc'] }, ['2020/b'], 'kinds narrow each other'],
])('%j selects %j: %s', (...[fields, ids]) => {
  const items = selectItems(archive, part(fields));
  expect(typeof items === 'string' ? items : items.map(({ id }) => id).sort()).toEqual(ids);
});

test.each([
  [{ years: ['1999'] }, '«1999»; các năm có tin: 2019, 2020, 2021'],
  [{ years: ['abc'] }, '«abc» không phải một năm'],
  [{ topics: ['khoa-hoc', 'la'] }, '«la»'],
  [{ places: ['la'] }, '«la»'],
  [{ years: ['2021'], topics: ['khoa-hoc'] }, 'không có tin nào'],
])('%j selects nothing, and the answer names %s', (...[fields, words]) => {
  expect(selectItems(archive, part(fields))).toContain(words);
});

test('a part is named by what was chosen', () => {
  const chosen = part({ years: ['2019', '2020'], topics: ['sang-tao'], places: ['can-tho'] });
  expect(describePart(archive, chosen)).toBe('năm 2019, 2020; chủ đề Sáng tạo; địa phương Cần Thơ');
});
