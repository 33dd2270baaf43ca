import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeHomePage } from '#views/home-page.ts';

const reports = (document: string, days: readonly string[]) =>
  days.map((day) => [
    `${day.slice(0, 4)}/${document}-${day}`,
    { title: `Tin ${day}`, date: day, documents: [{ id: document }] },
  ]);

describe('the story of the front page', () => {
  test('is that of the document that most items report on: its issue, then its items, oldest first', () => {
    const { story } = makeHomePage(
      makeArchive({
        documents: { a: { date: '2016-08-01', number: '02-NQ/TU' }, b: { date: '2019-01-01' } },
        items: Object.fromEntries([
          ...reports('a', ['2020-05-20', '2019-10-08']),
          ...reports('b', ['2019-06-01']),
        ]),
      }),
    );
    expect(story?.document.url).toBe('/van-ban/a/');
    expect(story?.steps.map(({ title }) => title)).toEqual(['Tin 2019-10-08', 'Tin 2020-05-20']);
    expect(story?.untold).toBe(0);
  });

  test('tells the first report and the last three where there are more, and how many it leaves out', () => {
    const days = [1, 2, 3, 4, 5, 6].map((month) => `2020-0${month}-01`);
    const { story } = makeHomePage(
      makeArchive({
        documents: { a: { date: '2016-08-01' } },
        items: Object.fromEntries(reports('a', days)),
      }),
    );
    expect(story?.steps.map(({ title }) => title)).toEqual(
      ['2020-01-01', '2020-04-01', '2020-05-01', '2020-06-01'].map((day) => `Tin ${day}`),
    );
    expect(story?.untold).toBe(2);
  });

  test('leaves out what is known by its year alone where enough days are known', () => {
    const days = ['2020', '2020-02-01', '2020-03-01', '2020-04-01', '2020-05-01'];
    const { story } = makeHomePage(
      makeArchive({
        documents: { a: { date: '2016-08-01' } },
        items: Object.fromEntries(reports('a', days)),
      }),
    );
    expect(story?.steps.map(({ title }) => title)).toEqual(
      days.slice(1).map((day) => `Tin ${day}`),
    );
    expect(story?.untold).toBe(1);
  });

  test.each([
    ['no document has two reports', { a: { date: '2016-08-01' } }, ['2020-01-01']],
    ['the day of issue is not known', { a: {} }, ['2020-01-01', '2021-01-01']],
  ] as const)('is not told where %s', (_, documents, days) => {
    const items = Object.fromEntries(reports('a', days));
    expect(makeHomePage(makeArchive({ documents, items })).story).toBeUndefined();
  });
});

test('what an archive does not hold is not on its front page: no count of nothing, no empty list, no map of few provinces', () => {
  const page = makeHomePage(makeArchive({ items: { '2020/a': {} } }));
  expect(page.held.map(({ label }) => label)).toEqual(['tin']);
  expect(page.browse.map(({ title }) => title)).toEqual(['Theo năm']);
  expect(page.figures.map(({ id }) => id)).not.toContain('ban-do-nay');
});

test('a map stands on the front page from ten provinces up', () => {
  const ids = ['ha-noi', 'can-tho', 'da-nang', 'hue', 'nghe-an', 'ha-tinh', 'lai-chau', 'son-la'];
  const mapOf = (places: readonly string[]) =>
    makeHomePage(
      makeArchive({
        places: Object.fromEntries(places.map((id) => [id, { name: id }])),
        items: { '2026/a': { places: [...places] } },
      }),
    ).figures.some(({ id }) => id === 'ban-do-nay');
  expect(mapOf([...ids, 'dien-bien'])).toBe(false);
  expect(mapOf([...ids, 'dien-bien', 'ca-mau'])).toBe(true);
});
