import { describe, expect, test } from 'vitest';
import { citationOf, makeArchive } from '#tests/factories/archive.ts';
import { makeItemPage } from '#views/item-page.ts';

const REGISTERS = {
  documents: {
    'nq-57': { number: '57-NQ/TW', issuer: 'Bộ Chính trị', date: '2024-12-22' },
    'nq-02': { number: '02-NQ/TU', issuer: 'Thành ủy Cần Thơ' },
  },
  organisations: { 'so-khcn': { name: 'Sở Khoa học và Công nghệ' } },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ' } },
  topics: {},
};

describe('what an item says of how it was made', () => {
  const source = {
    name: 'Cổng Sở',
    fetched: '2025-01-15',
    copy: { what: 'Bản PDF', fetched: '2025-01-16', keptAt: 'Hồ sơ 12', public: 'true' },
  } as const;
  const page = makeItemPage(
    makeArchive({
      items: {
        '2025/a': {
          source,
          reviewed: { date: '2025-01-20', by: 'biên tập viên' },
          corrections: [
            { date: '2025-02-01', what: 'Sửa số.' },
            { date: '2025-03-01', what: 'Sửa tên.', why: 'Nguồn sửa.' },
          ],
        },
        '2025/b': {},
      },
    }),
    '2025/a',
  );

  test('its corrections, the latest first', () => {
    expect(page.corrections.map(({ what }) => what)).toEqual(['Sửa tên.', 'Sửa số.']);
    expect(page.corrections[0]).toMatchObject({ why: 'Nguồn sửa.', date: { digits: '01/3/2025' } });
  });

  test('who held it against its source, and when', () => {
    expect(page.reviewed).toMatchObject({ by: 'biên tập viên', date: { machine: '2025-01-20' } });
  });

  test('where a copy of the original is kept, and whether it may be shown', () => {
    expect(page.source).toMatchObject({
      fetched: { machine: '2025-01-15' },
      copy: { what: 'Bản PDF', keptAt: 'Hồ sơ 12', access: 'open' },
    });
  });
});

describe('what an item says of itself', () => {
  const archive = makeArchive({
    ...REGISTERS,
    site: { url: 'https://kho.example', name: 'Kho tin' },
    items: {
      '2025/tong-ket': {
        title: 'Tổng kết năm 2024',
        date: '2025-01-14T08:55+07:00',
        source: { name: 'Cổng Sở', title: 'Hội nghị tổng kết' },
        places: ['can-tho'],
        event: {
          name: 'Hội nghị',
          date: '2025-01-14',
          place: 'can-tho',
          organiser: 'so-khcn',
          chairs: ['Nguyễn Văn A'],
        },
        people: [{ name: 'Nguyễn Văn A', title: 'đồng chí', roles: ['Giám đốc Sở'] }],
      },
    },
  });
  const page = makeItemPage(archive, '2025/tong-ket');

  test('the reference names title, archive, day, then the original: title, source; and the address', () => {
    expect(page.reference).toMatchObject({
      title: 'Tổng kết năm 2024',
      'container-title': 'Kho tin',
      issued: { 'date-parts': [[2025, 1, 14]] },
      note: 'Viết lại theo: “Hội nghị tổng kết”, Cổng Sở',
      URL: 'https://kho.example/tin/2025/tong-ket/',
    });
  });

  test('the breadcrumbs lead from the home page through the year', () => {
    expect(page.frame.crumbs.map(({ url }) => url)).toEqual([
      '/',
      '/tin/',
      '/nam/2025/',
      '/tin/2025/tong-ket/',
    ]);
  });

  test('the event names who chaired, and links its place and organiser', () => {
    expect(page.event).toMatchObject({
      date: 'ngày 14/01/2025',
      place: { url: '/dia-phuong/can-tho/', label: 'Thành phố Cần Thơ' },
      organiser: { url: '/co-quan/so-khcn/' },
      chairs: ['Nguyễn Văn A'],
    });
  });

  test('what stands before a name starts with a capital', () => {
    expect(page.people[0]?.title).toBe('Đồng chí');
  });

  test('an item that the archive does not hold has no page', () => {
    expect(() => makeItemPage(archive, '2025/khong-co')).toThrow(/2025\/khong-co/);
  });
});

describe('who wrote what', () => {
  const pageOf = (item: object) =>
    makeItemPage(makeArchive({ ...REGISTERS, items: { '2025/tin': item } }), '2025/tin');
  const signed = pageOf({
    byline: 'Tin, ảnh: Nguyễn Văn A',
    source: { name: 'Cổng Sở', url: 'https://so.example/a?b=1' },
  });

  test('the byline is that of the original, and the reference says so', () => {
    expect(signed.reference.author?.[0]?.literal).not.toContain('Nguyễn Văn A');
    expect(signed.reference.note).toContain('Viết lại theo: Tin, ảnh: Nguyễn Văn A, Cổng Sở');
  });

  test('machines are told that the archive wrote the text and what it is based on', () => {
    const { structured = '{}' } = signed.frame;
    const [{ author, publisher, isBasedOn }] = JSON.parse(structured);
    expect(author).toEqual(publisher);
    expect(author).toMatchObject({ '@type': 'Organization' });
    expect(isBasedOn).toMatchObject({
      creditText: 'Tin, ảnh: Nguyễn Văn A',
      url: 'https://so.example/a?b=1',
    });
  });

  test('the original is reached by its host, or is not known', () => {
    expect(signed.source).toMatchObject({ url: 'https://so.example/a?b=1', host: 'so.example' });
    expect(pageOf({}).source).toMatchObject({ url: undefined, host: undefined });
  });
});

describe('the documents an item cites', () => {
  const cite = (documents: { id: string; issuer?: string }[]) => {
    const archive = makeArchive({
      ...REGISTERS,
      items: { '2025/tin': { documents } },
      citations: { '2025/tin': [citationOf({ documents: ['nq-02'] })] },
    });
    return makeItemPage(archive, '2025/tin').documents;
  };

  test('an issuer that the source has wrong stands beside the registered one', () => {
    const [cited] = cite([{ id: 'nq-57', issuer: 'Ban Chấp hành Trung ương' }]);
    expect(cited).toMatchObject({
      fullName: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
      sourceIssuer: 'Ban Chấp hành Trung ương',
      registeredIssuer: 'Bộ Chính trị',
    });
  });

  test('an issuer that both agree on is not said twice', () => {
    const [cited] = cite([{ id: 'nq-57', issuer: 'Bộ Chính trị' }]);
    expect(cited).toMatchObject({ sourceIssuer: undefined, registeredIssuer: undefined });
  });

  test('a document found only in the text follows those the editor names', () => {
    expect(cite([{ id: 'nq-57' }]).map(({ link }) => link.url)).toEqual([
      '/van-ban/nq-57/',
      '/van-ban/nq-02/',
    ]);
  });

  test('a document that is named and found in the text is listed once', () => {
    expect(cite([{ id: 'nq-02' }])).toHaveLength(1);
  });
});

test('a known number that no document here carries leads to its own page', () => {
  const archive = makeArchive({
    items: { '2025/tin': {} },
    citations: {
      '2025/tin': [
        citationOf({ status: 'known', key: '30/2020/NĐ-CP' }),
        citationOf({ status: 'known', key: '30/2020/NĐ-CP', start: 20, end: 30 }),
      ],
    },
  });
  expect(makeItemPage(archive, '2025/tin').numbers).toEqual([
    { url: '/so-hieu/30-2020-nd-cp/', label: '30/2020/NĐ-CP' },
  ]);
});
