import { expect, test } from 'vitest';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

test.each([
  ['2052-05-20', ['tin/a.md:2 nam-xa'], 'two digits changed places'],
  ['2041', ['tin/a.md:2 nam-xa'], 'a year that is not yet news'],
  ['2040', [], 'twenty years may pass'],
  ['1930-02-03', [], 'an archive may reach far back'],
  ['9999', ['tin/a.md:2 nam-xa'], 'a year that no archive has is told once'],
])('an item of %s among those of 2020: %j (%s)', async (date, found) => {
  const others = [1, 2, 3, 4, 5].map((n) => [`tin/2020/${n}.md`, itemText('', `Tin ${n}.`)]);
  const root = makeContentRoot({
    ...Object.fromEntries(others),
    'tin/a.md': itemText(`date: ${date}`),
  });
  expect((await readProblems(root)).list).toEqual(found);
});

test('few items have no middle year', async () => {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText(),
    'tin/2052/b.md': itemText('date: 2052'),
  });
  expect((await readProblems(root)).list).toEqual([]);
});
