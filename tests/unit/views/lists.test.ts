import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeDocumentTypePage } from '#views/document-type-page.ts';
import { makeDocumentsPage } from '#views/documents-page.ts';
import { makeEntryPage } from '#views/entry-page.ts';
import { makeHomePage } from '#views/home-page.ts';
import { makeItemsPage } from '#views/items-page.ts';
import { makeRegisterPage } from '#views/register-page.ts';
import { entryPaths, registerPaths } from '#views/register-paths.ts';

const ARCHIVE = makeArchive({
  items: {
    ...Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [`2020/tin-${index}`, { places: ['can-tho'] }]),
    ),
    '2024/moi': {
      places: ['bac-lieu'],
      documents: [{ id: 'kh-166' }],
      statistics: [{ indicator: 'a', value: '1', unit: 'b' }],
    },
  },
  documents: {
    'nq-a': { number: '01-NQ/TU', date: '2016-08-01', issuerId: 'thanh-uy' },
    'nq-b': { number: '02-NQ/TU', date: '2020-08-01' },
    'nq-c': { serial: '20' },
    'kh-166': { type: 'Kế hoạch', serial: '166' },
  },
  organisations: {
    'thanh-uy': { name: 'Thành ủy', kind: 'cơ quan đảng' },
    'dang-bo': { name: 'Đảng bộ', kind: 'cơ quan đảng' },
    'so-y-te': { name: 'Sở Y tế', kind: 'sở', parent: 'thanh-uy' },
  },
  places: {
    'can-tho': { name: 'Thành phố Cần Thơ', level: 'thành phố trực thuộc trung ương' },
    'bac-lieu': { name: 'Tỉnh Bạc Liêu', level: 'tỉnh', mergedInto: 'ca-mau' },
    'ca-mau': { name: 'Tỉnh Cà Mau', level: 'tỉnh' },
    vung: { name: 'Đồng bằng', level: 'vùng' },
  },
});

describe('the list of all items', () => {
  test('has twenty a page, newest first', () => {
    const page = makeItemsPage(ARCHIVE, 1);
    expect(page.items.groups.flatMap(({ rows }) => rows)).toHaveLength(20);
    expect(page.items.groups.flatMap(({ rows }) => rows)[0]?.url).toBe('/tin/2024/moi/');
  });

  test('ends with what is left', () => {
    const page = makeItemsPage(ARCHIVE, 3);
    expect(page.items.groups.flatMap(({ rows }) => rows)).toHaveLength(6);
    expect(page.frame.path).toBe('/tin/trang-3/');
    expect(page.pager).toMatchObject({ previous: { url: '/tin/trang-2/' }, next: undefined });
  });
});

describe('the list of documents', () => {
  const page = makeDocumentsPage(ARCHIVE, 1);

  test('goes by type, then from the newest to those of unknown date', () => {
    expect(page.groups.map(({ name, rows }) => [name, rows.map(({ name: row }) => row)])).toEqual([
      ['Kế hoạch', ['Kế hoạch 166']],
      ['Nghị quyết', ['Nghị quyết số 02-NQ/TU', 'Nghị quyết số 01-NQ/TU', 'Nghị quyết 20']],
    ]);
  });

  test('leads to the page of each type and says how many it has', () => {
    expect(page.types).toEqual([
      { url: '/van-ban/loai/ke-hoach/', label: 'Kế hoạch', total: '1 văn bản' },
      { url: '/van-ban/loai/nghi-quyet/', label: 'Nghị quyết', total: '3 văn bản' },
    ]);
  });
});

describe('the list of documents of one type', () => {
  test('holds no others, the newest first', () => {
    const page = makeDocumentTypePage(ARCHIVE, 'nghi-quyet', 1);
    expect(page.rows.map(({ name }) => name)).toEqual([
      'Nghị quyết số 02-NQ/TU',
      'Nghị quyết số 01-NQ/TU',
      'Nghị quyết 20',
    ]);
    expect(page.frame.crumbs.map(({ url }) => url)).toEqual([
      '/',
      '/van-ban/',
      '/van-ban/loai/nghi-quyet/',
    ]);
  });

  test('a type that the archive does not hold has no page', () => {
    expect(() => makeDocumentTypePage(ARCHIVE, 'luat', 1)).toThrow(/luat/);
  });
});

describe('the lists of registered entries', () => {
  test('organisations stand by kind, in Vietnamese order', () => {
    expect(
      makeRegisterPage(ARCHIVE, 'organisations', 1).groups.map(({ name, rows }) => [
        name,
        rows.map(({ label }) => label),
      ]),
    ).toEqual([
      ['Cơ quan đảng', ['Đảng bộ', 'Thành ủy']],
      ['Sở', ['Sở Y tế']],
    ]);
  });

  test('places stand from the widest to the narrowest level', () => {
    expect(makeRegisterPage(ARCHIVE, 'places', 1).groups.map(({ name }) => name)).toEqual([
      'Vùng',
      'Thành phố trực thuộc trung ương',
      'Tỉnh',
    ]);
  });

  test('years stand from the latest, without headings', () => {
    const [group, ...others] = makeRegisterPage(ARCHIVE, 'years', 1).groups;
    expect(group?.name).toBeUndefined();
    expect(group?.rows.map(({ label, count }) => [label, count])).toEqual([
      ['Năm 2024', 1],
      ['Năm 2020', 45],
    ]);
    expect(others).toEqual([]);
  });
});

describe('the page of a registered entry', () => {
  test('an old place leads to the one it was merged into', () => {
    const page = makeEntryPage(ARCHIVE, { register: 'places', id: 'bac-lieu', page: 1 });
    expect(page.facts).toContainEqual({
      label: 'Hợp nhất vào',
      values: [{ url: '/dia-phuong/ca-mau/', label: 'Tỉnh Cà Mau' }],
    });
  });

  test('a new place leads back to the old ones', () => {
    const page = makeEntryPage(ARCHIVE, { register: 'places', id: 'ca-mau', page: 1 });
    expect(page.facts).toContainEqual({
      label: 'Hợp nhất từ',
      values: [{ url: '/dia-phuong/bac-lieu/', label: 'Tỉnh Bạc Liêu' }],
    });
  });

  test('an organisation shows what is under it and the documents it issued', () => {
    const page = makeEntryPage(ARCHIVE, { register: 'organisations', id: 'thanh-uy', page: 1 });
    expect(page.facts).toContainEqual({
      label: 'Cơ quan trực thuộc',
      values: [{ url: '/co-quan/so-y-te/', label: 'Sở Y tế' }],
    });
    expect(page.documents.map(({ url }) => url)).toEqual(['/van-ban/nq-a/']);
  });

  test('an entry that no register holds has no page', () => {
    expect(() => makeEntryPage(ARCHIVE, { register: 'topics', id: 'khong', page: 1 })).toThrow();
  });
});

describe('the routes of the registers', () => {
  test('each register has its list', () => {
    expect(registerPaths(ARCHIVE).map(({ params }) => params.register)).toEqual([
      'co-quan',
      'dia-phuong',
      'chu-de',
      'chi-tieu',
      'nguoi',
      'nam',
    ]);
  });

  test('each entry has a page, and a second where it has more than fifty items', () => {
    const items = Array.from({ length: 51 }, (_, index) => [`2020/tin-${index}`, {}]);
    const paths = entryPaths(makeArchive({ items: Object.fromEntries(items) }));
    expect(paths.map(({ params }) => params)).toEqual([
      { register: 'nam', id: '2020', page: undefined },
      { register: 'nam', id: '2020', page: 'trang-2' },
    ]);
  });
});

describe('the front page', () => {
  const page = makeHomePage(ARCHIVE);

  test('counts what is held', () => {
    expect(Object.fromEntries(page.held.map(({ label, count }) => [label, count]))).toEqual({
      tin: '46',
      'văn bản': '4',
      'số liệu': '1',
      'cơ quan, tổ chức': '3',
      'địa phương': '4',
    });
  });

  test('shows only documents that an item cites', () => {
    expect(page.mostCited.map(({ url }) => url)).toEqual(['/van-ban/kh-166/']);
  });

  test('starts the places with the one that most items name', () => {
    expect(page.browse[1]?.rows.map(({ label }) => label)).toEqual([
      'Thành phố Cần Thơ',
      'Tỉnh Bạc Liêu',
    ]);
  });
});
