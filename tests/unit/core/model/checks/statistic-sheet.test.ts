import { describe, expect, test } from 'vitest';
import { readStatisticSheet } from '#core/model/checks/statistic-sheet.ts';

const FILE = 'tin/2025/a.so-lieu.csv';

const READ: readonly {
  readonly reason: string;
  readonly text: string;
  readonly statistics: readonly object[];
}[] = [
  {
    reason: 'semicolons and a decimal comma, as a Vietnamese spreadsheet saves them',
    text: 'Chỉ tiêu;Giá trị;Đơn vị;Thời gian\nTiến sĩ;28,70;%;2024\n',
    statistics: [{ indicator: 'Tiến sĩ', value: '28,70', unit: '%', period: '2024' }],
  },
  {
    reason: 'commas, the value in quotes',
    text: 'Chỉ tiêu,Giá trị,Đơn vị\n"Tiến sĩ, thạc sĩ","28,70",%\n',
    statistics: [{ indicator: 'Tiến sĩ, thạc sĩ', value: '28,70', unit: '%' }],
  },
  {
    reason: 'tabs, as copied from a sheet',
    text: 'Chỉ tiêu\tGiá trị\tĐơn vị\nTiến sĩ\t3590\tngười\n',
    statistics: [{ indicator: 'Tiến sĩ', value: '3590', unit: 'người' }],
  },
  {
    reason: 'the line by which a spreadsheet tells its sign',
    text: 'sep=;\nChỉ tiêu;Giá trị;Đơn vị\nTiến sĩ;1;người\n',
    statistics: [{ indicator: 'Tiến sĩ', value: '1', unit: 'người' }],
  },
  {
    reason: 'heads in capitals, without marks, in any order, or as the fields are called',
    text: 'DON VI;gia tri;indicator;Ghi chú\nngười;1;Tiến sĩ;Nguồn viết một\n',
    statistics: [{ indicator: 'Tiến sĩ', value: '1', unit: 'người', note: 'Nguồn viết một' }],
  },
  {
    reason: 'empty rows, empty cells and empty columns say nothing',
    text: 'Chỉ tiêu;Giá trị;Đơn vị;Nhóm;\nTiến sĩ;1;người;;\n;;;;\n\nThạc sĩ;2;người;Nhân lực;\n',
    statistics: [
      { indicator: 'Tiến sĩ', value: '1', unit: 'người' },
      { indicator: 'Thạc sĩ', value: '2', unit: 'người', group: 'Nhân lực' },
    ],
  },
  {
    reason: 'the last row may lack its line break',
    text: 'Chỉ tiêu;Giá trị;Đơn vị\nTiến sĩ;1;người',
    statistics: [{ indicator: 'Tiến sĩ', value: '1', unit: 'người' }],
  },
  { reason: 'a table of heads alone', text: 'Chỉ tiêu;Giá trị;Đơn vị\n', statistics: [] },
];

const FAULTS: readonly {
  readonly reason: string;
  readonly text: string;
  readonly found: string;
  readonly says: readonly string[];
}[] = [
  {
    reason: 'a column nobody knows',
    text: 'Chỉ tiêu;Giá trị;Đơn vị;Tỉnh nào\n',
    found: '1 bang-so-lieu',
    says: ['Không có cột «Tỉnh nào»', '«Địa phương»'],
  },
  {
    reason: 'a column twice, under two of its names',
    text: 'Chỉ tiêu;Giá trị;Đơn vị;ĐVT\n',
    found: '1 bang-so-lieu',
    says: ['hai cột «ĐVT»'],
  },
  {
    reason: 'a column that is missing',
    text: 'Chỉ tiêu;Giá trị\nTiến sĩ;1\n',
    found: '1 bang-so-lieu',
    says: ['Thiếu cột «Đơn vị»'],
  },
  {
    reason: 'thousands in dots may be read in two ways',
    text: 'Chỉ tiêu;Giá trị;Đơn vị\nTiến sĩ;1;người\nBằng;3.590;văn bằng\n',
    found: '3 so',
    says: ['Cột «Giá trị»', '3590', '3,590'],
  },
  {
    reason: 'a cell that has to be there',
    text: 'Chỉ tiêu;Giá trị;Đơn vị\nTiến sĩ;1;\n',
    found: '2 thieu-truong',
    says: ['Thiếu cột «Đơn vị»', 'Ghi vào cột «Đơn vị»'],
  },
  {
    reason: 'a line break in a cell moves the rows below it, and their lines are right',
    text: 'Chỉ tiêu;Giá trị;Đơn vị\n"Tiến\nsĩ";1;người\nThạc sĩ;x;người\n',
    found: '2 mot-dong',
    says: ['Cột «Chỉ tiêu»'],
  },
  {
    reason: 'a word where a period belongs',
    text: 'Chỉ tiêu;Giá trị;Đơn vị;Thời gian\nTiến sĩ;1;người;năm ngoái\n',
    found: '2 khoang-thoi-gian',
    says: ['cột «Thời gian»'],
  },
  {
    reason: 'a comma inside a value makes a cell too many',
    text: 'Chỉ tiêu,Giá trị,Đơn vị\nTiến sĩ,28,70,%\n',
    found: '2 bang-so-lieu',
    says: ['Ô «%» không thuộc cột nào', 'nháy kép'],
  },
  {
    reason: 'a quote that is never closed',
    text: 'Chỉ tiêu;Giá trị;Đơn vị\n"Tiến sĩ;1;người\nThạc sĩ;2;người\n',
    found: '2 bang-so-lieu',
    says: ['không đóng lại'],
  },
];

describe('a table of figures', () => {
  test.each(READ)('$reason', ({ text, statistics }) => {
    const sheet = readStatisticSheet(FILE, text);
    expect(sheet.problems).toEqual([]);
    expect(sheet.statistics).toEqual(statistics);
  });

  test.each(FAULTS)('$reason is told at its line', ({ text, found, says }) => {
    const [first] = readStatisticSheet(FILE, text).problems;
    expect(`${first?.line} ${first?.rule}`).toBe(found);
    for (const words of says) expect(`${first?.what} ${first?.fix}`).toContain(words);
  });

  test('the line of each figure is that of its row', () => {
    const text = 'Chỉ tiêu;Giá trị;Đơn vị\n\n"A ""B""";1;x\nC;2;x\n';
    const { statistics, lines } = readStatisticSheet(FILE, text);
    expect(statistics.map(({ indicator }) => indicator)).toEqual(['A "B"', 'C']);
    expect([...lines]).toEqual([
      ['statistics.0', 3],
      ['statistics.1', 4],
    ]);
  });
});
