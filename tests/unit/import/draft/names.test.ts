import { describe, expect, test } from 'vitest';
import { proposeNames } from '#import/draft/names/propose-names.ts';
import { prepareRegisters } from '#import/draft/registers.ts';

const REGISTERS = prepareRegisters({
  documents: [],
  organisations: [
    { id: 'ubnd-a', fields: { name: 'Ủy ban nhân dân tỉnh An Lạc', place: 'an-lac' } },
    { id: 'so-a', fields: { name: 'Sở Khoa học và Công nghệ tỉnh An Lạc', place: 'an-lac' } },
    { id: 'so-b', fields: { name: 'Sở Khoa học và Công nghệ tỉnh Bình Minh', place: 'binh-minh' } },
    {
      id: 'so-c',
      fields: { name: 'Sở Khoa học và Công nghệ tỉnh Cao Nguyên', place: 'cao-nguyen' },
    },
    { id: 'thanh-uy', fields: { name: 'Thành ủy An Lạc', place: 'tp-an-lac' } },
    { id: 'tinh-uy', fields: { name: 'Tỉnh ủy An Lạc', place: 'an-lac' } },
    { id: 'bo', fields: { name: 'Bộ Khoa học và Công nghệ', shortName: 'Bộ KH&CN' } },
    { id: 'dai-hoc', fields: { name: 'Trường Đại học Kỹ thuật - Công nghệ An Lạc' } },
  ],
  places: [
    {
      id: 'an-lac',
      fields: {
        name: 'Tỉnh An Lạc',
        shortName: 'An Lạc',
        level: 'tỉnh',
        validTo: '2025-06-30',
        mergedInto: 'binh-minh',
      },
    },
    { id: 'binh-minh', fields: { name: 'Tỉnh Bình Minh', shortName: 'Bình Minh', level: 'tỉnh' } },
    {
      id: 'tp-an-lac',
      fields: {
        name: 'Thành phố An Lạc',
        shortName: 'TP. An Lạc',
        level: 'cấp huyện',
        parent: 'an-lac',
      },
    },
    {
      id: 'cao-nguyen',
      fields: {
        name: 'Tỉnh Cao Nguyên',
        shortName: 'Cao Nguyên',
        level: 'tỉnh',
        validTo: '2025-06-30',
        mergedInto: 'cao-nguyen-2025',
      },
    },
    {
      id: 'cao-nguyen-2025',
      fields: {
        name: 'Tỉnh Cao Nguyên (từ 01/7/2025)',
        aliases: ['Tỉnh Cao Nguyên', 'Cao Nguyên'],
        level: 'tỉnh',
        validFrom: '2025-07-01',
      },
    },
    { id: 'vung', fields: { name: 'Vùng Đồng Xanh', shortName: 'Đồng Xanh', level: 'vùng' } },
    { id: 'cu', fields: { name: 'Huyện Tân Hòa', shortName: 'Tân Hòa', validTo: '2019-12-31' } },
    {
      id: 'moi',
      fields: { name: 'Thị xã Tân Hòa', shortName: 'Tân Hòa', validFrom: '2020-01-01' },
    },
  ],
  topics: [
    { id: 'sang-che', fields: { name: 'Sáng chế', aliases: ['bằng độc quyền'] } },
    { id: 'lua', fields: { name: 'Cây lúa' } },
  ],
});

function propose(body: string, date?: string) {
  return proposeNames({ title: '', lead: '', body, date }, REGISTERS);
}

describe('bodies', () => {
  test.each([
    ['Sở KH&CN tỉnh An Lạc báo cáo.', ['so-a'], 'an abbreviation, and the whole name'],
    ['Tại An Lạc, UBND tỉnh họp, Sở KHCN dự.', ['ubnd-a', 'so-a'], 'the name without its place'],
    ['Tại An Lạc, Sở KH&CN Bình Minh dự.', ['so-b'], 'the body of another place'],
    ['Tại An Lạc, Sở KH&CN Hòa Phú dự.', [], 'the body of a place not registered'],
    ['Tại An Lạc, UBND huyện họp.', [], 'a body of another level'],
    ['TP. An Lạc họp: Thành ủy, Tỉnh ủy dự.', ['thanh-uy', 'tinh-uy'], 'a body of the parent'],
    ['Sở Khoa học và Công nghệ họp.', [], 'no place says whose'],
    ['Cán bộ KH-CN của tỉnh.', [], 'no capital, no body'],
    ['Bộ Khoa học & Công nghệ và Bộ KH-CN.', ['bo'], 'spellings of one name, once'],
    ['Trường Đại học Kỹ thuật Công nghệ An Lạc.', ['dai-hoc'], 'a dash more or less'],
  ])('«%s»: %s (%s)', (text, ids) => {
    expect(propose(text).organisations).toEqual(ids);
  });
});

describe('places', () => {
  test.each([
    ['Họp ở TP. An Lạc.', '2024', ['tp-an-lac'], 'the longest name'],
    ['Đoàn từ An Lạc đến Bình Minh.', '2024', ['an-lac', 'binh-minh'], 'in order'],
    ['Huyện Tân Hòa và Tân Hòa.', '2018', ['cu'], 'of one name, the one of its time'],
    ['Về Tân Hòa.', '2024', ['moi'], 'later, the other'],
  ])('«%s» in %s: %s (%s)', (text, date, ids) => {
    expect(propose(text, date).places).toEqual(ids);
  });

  test.each([
    ['2024', 'cao-nguyen'],
    ['2026', 'cao-nguyen-2025'],
  ])('in %s the place is %s, and its bodies are known under its name', (date, place) => {
    expect(propose('Tại Cao Nguyên, Sở KH&CN báo cáo.', date)).toMatchObject({
      places: [place],
      organisations: ['so-c'],
    });
  });

  test('a place that has ended is proposed and told', () => {
    expect(propose('Tại An Lạc.', '2026')).toMatchObject({
      places: ['an-lac'],
      outOfTime: ['an-lac'],
    });
  });

  test('the place an article is about is the one named most, a region only where none else is', () => {
    expect(propose('Đồng Xanh, Đồng Xanh, An Lạc.').mainPlace).toBe('an-lac');
    expect(propose('Đồng Xanh.').mainPlace).toBe('vung');
    expect(propose('Không nơi nào.').mainPlace).toBeUndefined();
  });
});

describe('topics', () => {
  test.each([
    ['Có sáng chế mới.', [], 'once in passing'],
    ['Có sáng chế, bằng độc quyền.', ['sang-che'], 'by two names'],
    ['Cây lúa, cây lúa, cây lúa; sáng chế, sáng chế.', ['lua', 'sang-che'], 'by weight'],
  ])('«%s»: %s (%s)', (text, ids) => {
    expect(propose(text).topics).toEqual(ids);
  });

  test('a topic in the title is enough', () => {
    const texts = { title: 'Ngày hội sáng chế', lead: '', body: '' };
    expect(proposeNames(texts, REGISTERS).topics).toEqual(['sang-che']);
  });
});
