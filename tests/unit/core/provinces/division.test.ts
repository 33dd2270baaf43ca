import { describe, expect, test } from 'vitest';
import {
  archipelagosOf,
  type Division,
  divisionOn,
  formerProvincesOf,
  provincesOf,
} from '#core/provinces/division.ts';
import { PROVINCES_BEFORE_2025 } from '#core/provinces/provinces-before-2025.ts';
import { PROVINCES_SINCE_2025 } from '#core/provinces/provinces-since-2025.ts';
import { slugify } from '#core/text/slug.ts';

const DIVISIONS: readonly Division[] = ['before-2025-07', 'since-2025-07'];

describe('the provinces', () => {
  test('were 63 until 30 June 2025 and are 34 since', () => {
    expect(new Set(PROVINCES_BEFORE_2025.map(({ id }) => id)).size).toBe(63);
    expect(new Set(PROVINCES_SINCE_2025.map(({ id }) => id)).size).toBe(34);
    expect(PROVINCES_BEFORE_2025).toHaveLength(63);
    expect(PROVINCES_SINCE_2025).toHaveLength(34);
  });

  test('each former one went into one that exists', () => {
    const present = new Set(PROVINCES_SINCE_2025.map(({ id }) => id));
    expect(PROVINCES_BEFORE_2025.filter(({ mergedInto }) => !present.has(mergedInto))).toEqual([]);
  });

  test('each present one holds the area it is named after', () => {
    const orphans = PROVINCES_SINCE_2025.filter(
      ({ id }) => !formerProvincesOf(id).some((former) => former.id === id),
    );
    expect(orphans).toEqual([]);
  });

  test('eleven stayed as they were', () => {
    const unchanged = PROVINCES_SINCE_2025.filter(({ id }) => formerProvincesOf(id).length === 1);
    expect(unchanged.map(({ name }) => name).toSorted()).toEqual(
      [
        'Cao Bằng',
        'Hà Nội',
        'Hà Tĩnh',
        'Huế',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
        'Điện Biên',
      ].toSorted(),
    );
  });

  // Resolution 202/2025/QH15, article 1, one row a clause.
  test.each([
    ['Tuyên Quang', ['Hà Giang', 'Tuyên Quang']],
    ['Lào Cai', ['Lào Cai', 'Yên Bái']],
    ['Thái Nguyên', ['Bắc Kạn', 'Thái Nguyên']],
    ['Phú Thọ', ['Vĩnh Phúc', 'Phú Thọ', 'Hòa Bình']],
    ['Bắc Ninh', ['Bắc Giang', 'Bắc Ninh']],
    ['Hưng Yên', ['Hưng Yên', 'Thái Bình']],
    ['Hải Phòng', ['Hải Dương', 'Hải Phòng']],
    ['Ninh Bình', ['Hà Nam', 'Ninh Bình', 'Nam Định']],
    ['Quảng Trị', ['Quảng Bình', 'Quảng Trị']],
    ['Đà Nẵng', ['Đà Nẵng', 'Quảng Nam']],
    ['Quảng Ngãi', ['Kon Tum', 'Quảng Ngãi']],
    ['Gia Lai', ['Gia Lai', 'Bình Định']],
    ['Khánh Hòa', ['Khánh Hòa', 'Ninh Thuận']],
    ['Lâm Đồng', ['Đắk Nông', 'Lâm Đồng', 'Bình Thuận']],
    ['Đắk Lắk', ['Đắk Lắk', 'Phú Yên']],
    ['TP. Hồ Chí Minh', ['Bình Dương', 'TP. Hồ Chí Minh', 'Bà Rịa – Vũng Tàu']],
    ['Đồng Nai', ['Bình Phước', 'Đồng Nai']],
    ['Tây Ninh', ['Tây Ninh', 'Long An']],
    ['Cần Thơ', ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng']],
    ['Vĩnh Long', ['Bến Tre', 'Vĩnh Long', 'Trà Vinh']],
    ['Đồng Tháp', ['Đồng Tháp', 'Tiền Giang']],
    ['Cà Mau', ['Cà Mau', 'Bạc Liêu']],
    ['An Giang', ['An Giang', 'Kiên Giang']],
  ])('%s is made of %j', (name, parts) => {
    const province = PROVINCES_SINCE_2025.find((one) => one.name === name)!;
    expect(formerProvincesOf(province.id).map((one) => one.name)).toEqual(parts);
  });

  test.each(DIVISIONS)(
    'of %s each have a tile of their own and an id made from their name',
    (division) => {
      const places = [...provincesOf(division), ...archipelagosOf(division)];
      const tiles = places.map(({ row, column }) => `${row}/${column}`);
      expect(new Set(tiles).size).toBe(places.length);
      for (const { id, name } of provincesOf(division)) expect(id).toBe(slugify(name));
    },
  );
});

describe('the division of a day', () => {
  test.each([
    { why: 'the last day of the old one', date: '2025-06-30', division: 'before-2025-07' },
    { why: 'the first day of the new one', date: '2025-07-01', division: 'since-2025-07' },
    { why: 'a year that holds both counts as it began', date: '2025', division: 'before-2025-07' },
    { why: 'a malformed date has none', date: 'hôm qua', division: undefined },
  ])('$why', ({ date, division }) => {
    expect(divisionOn(date)).toBe(division);
  });
});
