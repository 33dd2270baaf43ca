import { expect, test } from 'vitest';
import { stateFigures } from '#core/model/archive/state-figures.ts';
import type { Item } from '#core/model/schema/item.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

const FIGURE = { indicator: 'Văn bằng được cấp', value: '420', unit: 'văn bằng' };
const ITEM: Item = { title: 'Tin', date: '2024', source: { name: 'Cổng thử' } };
const LINES = new Map([
  ['statistics.0.value', 8],
  ['statisticGroups.0.statistics.0.value', 15],
]);

test('a figure has the sentence of the body, as the page shows it, else that of the lead', () => {
  const { figureSentences, problems } = state(
    {
      lead: 'Thành phố cấp 420 văn bằng và 12 giấy phép.',
      statistics: [FIGURE, { ...FIGURE, value: '12', unit: 'giấy phép' }],
    },
    'Câu một. Năm nay, **420** văn\nbằng được cấp. Câu ba.',
  );
  expect(problems).toEqual([]);
  expect(figureSentences.map((one) => [one?.part, one?.sentence])).toEqual([
    ['body', 'Năm nay, 420 văn bằng được cấp.'],
    ['lead', 'Thành phố cấp 420 văn bằng và 12 giấy phép.'],
  ]);
});

test('the cells of a table row are told as one sentence', () => {
  const { figureSentences } = state(
    { statistics: [FIGURE] },
    '| a | b |\n|---|---|\n| Văn bằng | 420 |',
  );
  expect(figureSentences[0]?.sentence).toBe('Văn bằng · 420');
});

test('a figure that no sentence states is noted at its value, wherever it is written', () => {
  const { problems } = state(
    {
      statistics: [{ ...FIGURE, value: '421' }],
      statisticGroups: [{ name: 'Nhóm', statistics: [{ ...FIGURE, value: '422' }] }],
    },
    'Cấp 420 văn bằng.',
  );
  expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ['so-lieu-khong-co-cau', 'note', 8],
    ['so-lieu-khong-co-cau', 'note', 15],
  ]);
});

test('nothing is noted of a figure with a note of its own, nor of one from the table beside the item', () => {
  const sheet = {
    file: 'tin/2024/tin.csv',
    statistics: [{ ...FIGURE, value: '423' }],
    lines: new Map(),
  };
  const { figureSentences, problems } = state(
    { statistics: [{ ...FIGURE, value: '421', note: 'Cộng từ hai quý.' }] },
    'Cấp 420 văn bằng.',
    sheet,
  );
  expect([figureSentences, problems]).toEqual([[undefined, undefined], []]);
});

function state(
  fields: Partial<Item>,
  markdown: string,
  sheet?: Parameters<typeof stateFigures>[0]['item']['sheet'],
) {
  const item = { file: 'tin/2024/tin.md', lines: LINES, fields: { ...ITEM, ...fields }, sheet };
  return stateFigures({ item, body: readMarkdown(markdown).visible, names: new Map() });
}
