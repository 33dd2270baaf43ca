import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/citation/find/find-citations.ts';
import type { CitingContext, Resolution } from '#core/citation/resolve/document-identity.ts';
import { buildRegisterIndex } from '#core/citation/resolve/register-index.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import { COLLIDING_REGISTER } from '#tests/fixtures/citation/register.ts';

const register = buildRegisterIndex(COLLIDING_REGISTER);

function resolve(text: string, context: CitingContext = {}): readonly Resolution[] {
  return resolveCitations({ citations: findCitations(text), register, context });
}

/** The id where held, the key in brackets where known, the candidates after `~` where ambiguous, `?` where nothing. */
function shortly(resolution: Resolution | undefined): string {
  if (resolution?.status === 'held') return resolution.id;
  if (resolution?.status === 'known') return `[${resolution.key}]`;
  return resolution?.status === 'ambiguous' ? `~${resolution.candidates.join('|')}` : '?';
}

const CAN_THO = { places: ['Cần Thơ'], date: '2019-10-08' };

const CASES: readonly (readonly [string, CitingContext, string, string])[] = [
  [
    'Nghị định số 30/2O20/NĐ-CP',
    {},
    '~30-2020-nd-cp',
    'a number that a scanner misread is no proof of itself',
  ],
  ['Nghị định số 30/2O20/NĐ-CP ngày 05/3/2020', {}, '30-2020-nd-cp', 'the day is a second sign'],
  ['Nghị định số 31/2O20/NĐ-CP', {}, '?', 'a misread number that no record bears leads nowhere'],
  [
    'Nghị quyết số 59-NQ/TW ngày 05/8/2020',
    {},
    '59-nq-tw-2020',
    'the day decides between two terms',
  ],
  ['Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị', {}, '59-nq-tw-2025', 'the other day'],
  [
    'Nghị quyết số 59-NQ/TW về hội nhập quốc tế trong tình hình mới',
    {},
    '59-nq-tw-2025',
    'the subject decides',
  ],
  ['Nghị quyết số 59-NQ/TW', {}, '~59-nq-tw-2020|59-nq-tw-2025', 'nothing decides'],
  [
    'Nghị quyết số 59-NQ/TW của Bộ Chính trị',
    { date: '2025-06-01' },
    '~59-nq-tw-2020|59-nq-tw-2025',
    'an item after both leaves both open',
  ],
  [
    'Nghị quyết số 59-NQ/TW của Bộ Chính trị',
    { date: '2020-12-01' },
    '59-nq-tw-2020',
    'an item cannot cite what came after it',
  ],
  [
    'Nghị quyết số 59-NQ/TW ngày 03/3/2003',
    {},
    '[59-NQ/TW]',
    'a day that fits none is another document',
  ],
  [
    'Nghị quyết số 45-NQ/TW của Ban Chấp hành Trung ương khóa XIII',
    {},
    '45-nq-tw-2023',
    'the term decides',
  ],
  ['Nghị quyết số 45-NQ/TW của Bộ Chính trị khóa XII', {}, '45-nq-tw-2019', 'the other term'],
  [
    'Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương khóa XI',
    {},
    '20-nq-tw-2012',
    'three terms, the one said',
  ],
  [
    'Nghị quyết 20 của Ban Chấp hành Trung ương Đảng khóa XI',
    {},
    '20-nq-tw-2012',
    'a short form with issuer and term',
  ],
  [
    'Nghị quyết số 20-NQ/TW về phát triển khoa học và công nghệ',
    {},
    '20-nq-tw-2012',
    'the subject tells science from health',
  ],
  [
    'Nghị quyết số 20-NQ/TW của Trung ương',
    { date: '2018-05-01' },
    '~20-nq-tw-2008|20-nq-tw-2012|20-nq-tw-2017',
    'the item’s own term is no proof while others came before',
  ],
  [
    'Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy',
    {},
    '02-nq-tu-can-tho-2016',
    'the day decides between provinces',
  ],
  [
    'Nghị quyết số 02-NQ/TU của Thành ủy Cần Thơ',
    CAN_THO,
    '02-nq-tu-can-tho-2016',
    'issuer and own term',
  ],
  [
    'Nghị quyết số 02-NQ/TU của Thành ủy',
    CAN_THO,
    '02-nq-tu-can-tho-2016',
    'a city committee in an item of that city; provinces have none',
  ],
  [
    'Nghị quyết số 02-NQ/TU của Tỉnh ủy Sóc Trăng',
    { places: ['Sóc Trăng'], date: '2019-01-01' },
    '[02-NQ/TU]',
    'a province of which nothing is held',
  ],
  [
    'Nghị quyết số 02-NQ/TU của Tỉnh ủy',
    { places: ['Bạc Liêu'], date: '2019-01-01' },
    '~02-nq-tu-quang-ninh-2016',
    'elimination alone is no proof',
  ],
  [
    'Nghị quyết số 02-NQ/TU',
    {},
    '~02-nq-tu-can-tho-2016|02-nq-tu-bac-lieu-2021|02-nq-tu-quang-ninh-2016',
    'no place, no day',
  ],
  [
    'Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
    {},
    '03-nq-cp-2025',
    'every year has one',
  ],
  ['Nghị quyết số 03/NQ-CP năm 2024 của Chính phủ', {}, '03-nq-cp-2024', 'the year is enough'],
  [
    'Nghị quyết số 03 của Chính phủ',
    { date: '2025-01-14' },
    '~03-nq-cp-2024|03-nq-cp-2025',
    'a January item may mean last year’s',
  ],
  ['Quy định số 37-QĐ/TW', { date: '2022-01-01' }, '37-qd-tw-2021', 'QĐ after «Quy định»'],
  [
    'Quyết định số 37-QĐ/TW',
    { date: '2022-01-01' },
    '37-quyet-dinh-tw-2021',
    'QĐ after «Quyết định»',
  ],
  [
    'theo 37-QĐ/TW',
    { date: '2022-01-01' },
    '~37-qd-tw-2021|37-quyet-dinh-tw-2021',
    'QĐ without a word may be either',
  ],
  ['Nghị định số 30/2020/NĐ-CP', {}, '30-2020-nd-cp', 'a number with its year is unique'],
  ['Nghị định 30', {}, '~30-2020-nd-cp', 'one held document is no proof'],
  [
    'Nghị quyết số 12/2021/NQ-HĐND của HĐND tỉnh Bạc Liêu',
    {},
    '12-2021-nq-hdnd-bac-lieu',
    'councils number alike: the place is needed',
  ],
  [
    'Nghị quyết số 12/2021/NQ-HĐND của HĐND tỉnh Cà Mau',
    {},
    '[12/2021/NQ-HĐND]',
    'another council’s',
  ],
  [
    'Kế hoạch 166',
    { places: ['Bạc Liêu'] },
    '~166-bac-lieu|166-quang-ninh',
    'a bare plan names no body',
  ],
  [
    'Kế hoạch 166',
    { places: ['Bạc Liêu'], settle: { 'Kế hoạch 166': '166-bac-lieu' } },
    '166-bac-lieu',
    'the editor settles it in one line',
  ],
  [
    'Kế hoạch 166',
    { documents: ['166-bac-lieu'] },
    '166-bac-lieu',
    'the item’s list of documents settles it',
  ],
  [
    'Kế hoạch 166',
    { settle: { 'Kế hoạch 166': 'khong-co' } },
    '~166-bac-lieu|166-quang-ninh',
    'a settlement that names nothing settles nothing',
  ],
  [
    'Luật Khoa học và Công nghệ',
    { date: '2020-05-20' },
    '29-2013-qh13',
    'the law in force on the item’s day',
  ],
  ['Luật Khoa học và Công nghệ năm 2013', {}, '29-2013-qh13', 'the law’s own year'],
  [
    'Luật Khoa học và Công nghệ năm 2000',
    {},
    '[21/2000/QH10]',
    'an older text, known and not held',
  ],
  ['Luật Khoa học và Công nghệ', {}, '?', 'no day, no year'],
  ['Nghị quyết Trung ương 4 (khóa XII)', {}, 'nq-tw-4-xii', 'a plenum and its term'],
  ['Nghị quyết Trung ương 6 khóa XII', {}, '~20-nq-tw-2017', 'that plenum adopted several'],
  [
    'Nghị quyết Đại hội Đại biểu Đảng bộ TP Cần Thơ lần thứ XIII',
    {},
    'nq-dh-can-tho-13',
    'a congress by its registered name',
  ],
  ['Nghị quyết Đại hội XIII của Đảng', {}, '?', 'a congress that is not registered'],
  ['Nghị định số 99/2030/NĐ-CP', {}, '[99/2030/NĐ-CP]', 'a number known and not held'],
  ['Thông báo số 125', {}, '?', 'nothing to go by'],
];

describe('resolveCitations', () => {
  it.each(CASES)('«%s» %o leads to %s: %s', (text, context, expected) => {
    expect(shortly(resolve(text, context)[0])).toBe(expected);
  });

  it.each<readonly [text: string, expected: string, why: string]>([
    ['Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của BCH TW khoá XI', 'nq-20', 'by its day'],
    ['Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương khóa XI', 'nq-20', 'by its term'],
    ['Nghị quyết 20 của Ban Chấp hành Trung ương Đảng khóa XI', 'nq-20', 'in short'],
    ['Nghị quyết số 20-NQ/TW ngày 25/10/2017', '[20-NQ/TW]', 'another day, not held'],
    ['Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương khóa XII', '[20-NQ/TW]', 'another term'],
    ['Nghị quyết số 20-NQ/TW', '~nq-20', 'nothing tells the terms apart'],
    ['Nghị quyết số 20-NQ/TU của Tỉnh ủy', '[20-NQ/TU]', 'a province’s'],
  ])(
    'completes a record without day and symbol from what is known: «%s» leads to %s (%s)',
    (text, expected) => {
      const held = buildRegisterIndex([
        {
          id: 'nq-20',
          type: 'Nghị quyết',
          serial: '20',
          issuer: 'Ban Chấp hành Trung ương Đảng',
          term: 'XI',
          title: 'Phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa',
        },
      ]);
      const [found] = resolveCitations({
        citations: findCitations(text),
        register: held,
        context: { date: '2023-03-01' },
      });
      expect(shortly(found)).toBe(expected);
    },
  );

  it('lets a later short form lean on the full form before it', () => {
    const text =
      'Nghị quyết số 59-NQ/TW ngày 05/8/2020. Nghị quyết 59 và Nghị quyết số 59-NQ/TW giao việc.';
    expect(resolve(text).map(shortly)).toEqual(['59-nq-tw-2020', '59-nq-tw-2020', '59-nq-tw-2020']);
  });

  it('lets nothing lean where one text means two documents of a number', () => {
    const text =
      'Nghị quyết số 59-NQ/TW ngày 05/8/2020 và Nghị quyết số 59-NQ/TW ngày 24/01/2025; Nghị quyết 59 nêu';
    expect(resolve(text).map(shortly)[2]).toBe('~59-nq-tw-2020|59-nq-tw-2025');
  });

  it('gives each of two plenum resolutions of one mention its own document', () => {
    expect(resolve('Nghị quyết Trung ương 4 (khóa XI, khóa XII)').map(shortly)).toEqual([
      'nq-tw-4-xi',
      'nq-tw-4-xii',
    ]);
  });

  it('lets a settlement of a longer wording reach the shorter ones, and no other number', () => {
    const settle = {
      'Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy': '02-nq-tu-can-tho-2016',
    };
    expect(
      resolve('Nghị quyết số 02-NQ/TU; Nghị quyết số 02/NQ-CP', { settle }).map(shortly),
    ).toEqual(['02-nq-tu-can-tho-2016', '[02/NQ-CP]']);
  });

  it('tells which rule decided', () => {
    const rules = resolve(
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị định số 30/2020/NĐ-CP; Nghị quyết 57',
    ).map((resolution) => (resolution.status === 'held' ? resolution.rule : resolution.status));
    expect(rules).toEqual(['date', 'only one', 'other mention']);
  });

  it.each([
    [
      'Nghị quyết số 59-NQ/TW của Bộ Chính trị',
      '~59-nq-tw-2025',
      'the one of 2020 is known, though not held',
    ],
    ['Nghị quyết số 59-NQ/TW ngày 24/01/2025', '59-nq-tw-2025', 'the day decides'],
    [
      'Nghị quyết số 59-NQ/TW về xây dựng và phát triển thành phố Cần Thơ',
      '[59-NQ/TW]',
      'the subject is the other one’s',
    ],
    [
      'Nghị quyết số 59-NQ/TW của Bộ Chính trị khóa XII',
      '[59-NQ/TW]',
      'the term is the other one’s',
    ],
    [
      'Nghị quyết 59 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới',
      '59-nq-tw-2025',
      'the subject decides',
    ],
  ])(
    'holding one of two documents of a number is no proof: «%s» leads to %s: %s',
    (text, expected) => {
      const held = COLLIDING_REGISTER.filter(({ id }) => id === '59-nq-tw-2025');
      const [resolution] = resolveCitations({
        citations: findCitations(text),
        register: buildRegisterIndex(held),
        context: { date: '2025-06-01', places: ['Cần Thơ'] },
      });
      expect(shortly(resolution)).toBe(expected);
    },
  );
});
