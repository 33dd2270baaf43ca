import { describe, expect, test } from 'vitest';
import { type SoughtFigure, stateValues } from '#core/quantity/state-value.ts';

const TITLES = { indicator: 'Văn bằng được cấp', unit: 'văn bằng', hints: [] };
const MONEY = { indicator: 'Kinh phí hỗ trợ doanh nghiệp', unit: 'tỷ đồng', hints: [] };
const SHARE = { indicator: 'Tỷ lệ hộ nghèo', unit: '%', hints: [] };
const TIMES = { indicator: 'Doanh thu so với năm trước', unit: 'lần', hints: [] };

describe('a value is found in its sentence', () => {
  test.each<[why: string, text: string, figure: SoughtFigure, stated: string]>([
    ['thousands in dots', 'Cấp 3.590 văn bằng.', { ...TITLES, value: '3590' }, '3.590'],
    ['thousands in spaces', 'Cấp 3 590 văn bằng.', { ...TITLES, value: '3590' }, '3 590'],
    ['thousands in commas', 'Cấp 3,590 văn bằng.', { ...TITLES, value: '3590' }, '3,590'],
    ['no thousands told apart', 'Cấp 3590 văn bằng.', { ...TITLES, value: '3590' }, '3590'],
    ['a zero in front', 'Cấp 05 văn bằng.', { ...TITLES, value: '5' }, '05'],
    ['decimals', 'Chi 2,820 tỷ đồng.', { ...MONEY, value: '2,820' }, '2,820'],
    ['another number of decimals', 'Chi 2,5 tỷ đồng.', { ...MONEY, value: '2,50' }, '2,5'],
    ['a decimal point', 'Hộ nghèo còn 17.64%.', { ...SHARE, value: '17,64' }, '17.64'],
    ['a share told in words', 'Hộ nghèo còn 5 phần trăm.', { ...SHARE, value: '5' }, '5'],
    ['a fall', 'Tỷ lệ hộ nghèo giảm 2%.', { ...SHARE, value: '-2' }, '2'],
    ['a sign', 'Tăng trưởng -0,5%.', { ...SHARE, value: '-0,5' }, '-0,5'],
    ['a sign of print', 'Tăng trưởng −0,5%.', { ...SHARE, value: '-0,5' }, '−0,5'],
    ['a range', 'Kế hoạch 12-13%.', { ...SHARE, value: '12', upper: '13' }, '12-13'],
    ['a range in words', 'Từ 12% đến 13%.', { ...SHARE, value: '12', upper: '13' }, '12% đến 13'],
    ['a range with a long dash', 'Từ 12 – 13%.', { ...SHARE, value: '12', upper: '13' }, '12 – 13'],
    ['a word of size', 'Chi 2,5 tỷ đồng.', { ...MONEY, unit: 'triệu đồng', value: '2500' }, '2,5'],
    ['the size in the unit', 'Chi 500 triệu đồng.', { ...MONEY, value: '0,5' }, '500'],
    ['two words of size', 'Chi 3 nghìn tỷ đồng.', { ...MONEY, value: '3000' }, '3'],
    [
      'all digits of a size',
      'Chi 1,2 triệu đồng.',
      { ...MONEY, unit: 'đồng', value: '1200000' },
      '1,2',
    ],
    ['one of a pair', 'Đạt 03/05 mục tiêu.', { ...TITLES, unit: 'mục tiêu', value: '3' }, '03'],
    [
      'the other of a pair',
      'Đạt 03/05 mục tiêu.',
      { ...TITLES, unit: 'mục tiêu', value: '5' },
      '05',
    ],
    ['a number in words', 'Cấp hai mươi lăm văn bằng.', { ...TITLES, value: '25' }, 'hai mươi lăm'],
    ['one in words', 'Cấp một văn bằng.', { ...TITLES, value: '1' }, 'một'],
    ['five, which is a year too', 'Cấp năm văn bằng.', { ...TITLES, value: '5' }, 'năm'],
    ['a multiple without its unit', 'Doanh thu gấp ba năm trước.', { ...TIMES, value: '3' }, 'ba'],
    ['twice', 'Doanh thu gấp đôi.', { ...TIMES, value: '2' }, 'đôi'],
    ['half as much again', 'Doanh thu gấp rưỡi.', { ...TIMES, value: '1,5' }, 'rưỡi'],
    ['its unit said before', 'Số văn bằng được cấp là 420.', { ...TITLES, value: '420' }, '420'],
    ['in brackets', 'Mọi văn bằng (420) được cấp.', { ...TITLES, value: '420' }, '420'],
    [
      'a time that is counted',
      'Xử lý trong 24 giờ.',
      { indicator: 'Thời gian', unit: 'giờ', value: '24', hints: [] },
      '24',
    ],
  ])('%s', (_why, text, figure, stated) => {
    const [found] = stateValues({ text, rows: [] }, [figure]);
    expect(found && text.slice(found.number.start, found.number.end)).toBe(stated);
    expect(found && text.slice(found.sentence.start, found.sentence.end)).toBe(text);
  });
});

describe('a value is not found', () => {
  test.each<[why: string, text: string, figure: SoughtFigure]>([
    ['one digit differs', 'Cấp 3.591 văn bằng.', { ...TITLES, value: '3590' }],
    ['it is part of a longer number', 'Cấp 13.590 văn bằng.', { ...TITLES, value: '3590' }],
    ['it is a year', 'Năm 2020 văn bằng được cấp nhiều.', { ...TITLES, value: '20' }],
    ['it is part of a day', 'Văn bằng được cấp ngày 08/10/2019.', { ...TITLES, value: '8' }],
    [
      'it is a document’s',
      'Văn bằng được cấp theo Nghị quyết số 57-NQ/TW.',
      { ...TITLES, value: '57' },
    ],
    ['it counts something else', 'Có 12 đại biểu dự.', { ...TITLES, value: '12' }],
    ['it is a share', 'Văn bằng được cấp tăng 12%.', { ...TITLES, value: '12' }],
    ['a range lacks its end', 'Kế hoạch 12%.', { ...SHARE, value: '12', upper: '13' }],
    ['the size is another', 'Chi 2,5 triệu đồng.', { ...MONEY, value: '2,5' }],
    ['the text is empty', '', { ...TITLES, value: '1' }],
  ])('where %s', (_why, text, figure) => {
    expect(stateValues({ text, rows: [] }, [figure])).toEqual([undefined]);
  });
});

test('of equal values, each figure takes the one among its own words', () => {
  const text =
    'Huyện cấp 40 giấy phép. Thành phố nghiệm thu 40 nhiệm vụ. Tỉnh triển khai 40 nhiệm vụ.';
  const figure = { unit: 'nhiệm vụ', value: '40', hints: [] };
  const found = stateValues({ text, rows: [] }, [
    { ...figure, indicator: 'Nhiệm vụ đã triển khai' },
    { ...figure, indicator: 'Nhiệm vụ đã nghiệm thu' },
  ]);
  expect(
    found.map((stated) => stated && text.slice(stated.sentence.start, stated.sentence.end)),
  ).toEqual(['Tỉnh triển khai 40 nhiệm vụ.', 'Thành phố nghiệm thu 40 nhiệm vụ.']);
});

test('the place and the year of a figure speak for a sentence', () => {
  const text = 'Năm 2023, Huế cấp 40 văn bằng. Năm 2024, Cần Thơ cấp 40 văn bằng.';
  const [found] = stateValues({ text, rows: [] }, [
    { ...TITLES, value: '40', hints: ['2024', 'Cần Thơ'] },
  ]);
  expect(found && text.slice(found.sentence.start, found.sentence.end)).toContain('Cần Thơ');
});

test('clauses parted by semicolons are one sentence, a row of a table is one', () => {
  const text = 'Đảng bộ gồm 5 chi bộ; nay là 6.\n\n\nVăn bằng\n\n\n420';
  const row = { start: text.indexOf('Văn bằng'), end: text.length };
  const cells = { indicator: 'Chi bộ của Đảng bộ', unit: 'chi bộ', value: '6', hints: [] };
  const [clause, cell] = stateValues({ text, rows: [row] }, [cells, { ...TITLES, value: '420' }]);
  expect(clause?.sentence).toEqual({ start: 0, end: text.indexOf('\n') });
  expect(cell?.sentence).toEqual(row);
});
