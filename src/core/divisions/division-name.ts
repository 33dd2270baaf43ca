import type { Division, DivisionLabel, DivisionUnit } from './division.ts';

const WORDS: Readonly<Record<DivisionUnit, string>> = {
  phuLuc: 'Phụ lục',
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  dieu: 'Điều',
  so: 'mục',
  khoan: 'khoản',
  diem: 'điểm',
};

/** How a division is cited: «điểm a khoản 2 Điều 5», «Mục 1 Chương II», «mục 2 Mục III»; chapters and parts above an article are left out. */
export function divisionName({ path }: Pick<Division, 'path'>): string {
  const hasArticle = path.some(({ unit }) => unit === 'dieu');
  const told = path.filter(({ unit }) => !hasArticle || !['phan', 'chuong', 'muc'].includes(unit));
  return told.toReversed().map(labelWords).join(' ');
}

/** One division by its own number: «Điều 5», «khoản 2». */
export function labelWords({ unit, number }: DivisionLabel): string {
  return `${WORDS[unit]} ${number}`.trim();
}
