import { describe, expect, test } from 'vitest';
import { documentName } from '#core/model/archive/document-name.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { citationOf, makeArchive } from '#tests/factories/archive.ts';
import { makeDocumentPage } from '#views/document-page.ts';

function pageOf(fields: Partial<LegalDocument>) {
  const archive = makeArchive({
    documents: { 'van-ban': fields },
    places: { 'can-tho': { name: 'Thành phố Cần Thơ' } },
    organisations: { 'thanh-uy': { name: 'Thành ủy Cần Thơ' } },
  });
  return makeDocumentPage({ edition: archive, id: 'van-ban', page: 1 });
}

function factOf(fields: Partial<LegalDocument>, label: string) {
  return pageOf(fields).facts.facts.find((fact) => fact.label === label)?.values;
}

describe('what a document is called', () => {
  test.each([
    { why: 'its number', fields: { number: '02-NQ/TU' }, name: 'Nghị quyết số 02-NQ/TU' },
    {
      why: 'its plenum',
      fields: { plenum: { session: 4, term: 'XI' } },
      name: 'Nghị quyết Trung ương 4 khóa XI',
    },
    { why: 'its serial', fields: { serial: '20' }, name: 'Nghị quyết 20' },
    {
      why: 'its title, once where the title starts with the type',
      fields: { title: 'Nghị quyết Đại hội XIII' },
      name: 'Nghị quyết Đại hội XIII',
    },
    {
      why: 'its type and title',
      fields: { title: 'Về sở hữu trí tuệ' },
      name: 'Nghị quyết «Về sở hữu trí tuệ»',
    },
    { why: 'its other name', fields: { aliases: ['Nghị quyết ba'] }, name: 'Nghị quyết ba' },
    { why: 'its type alone', fields: {}, name: 'Nghị quyết' },
  ])('by $why', ({ fields, name }) => {
    expect(documentName({ type: 'Nghị quyết', ...fields })).toBe(name);
  });
});

describe('the facts of a document', () => {
  test('what no source states is told in one sentence, not row by row', () => {
    const { facts, unknown } = pageOf({}).facts;
    expect(facts.map(({ label }) => label)).toEqual(['Loại văn bản']);
    expect(unknown).toBe(
      'Chưa nguồn nào nêu: trích yếu, tình trạng hiệu lực, ngày ban hành, cơ quan ban hành, số, ký hiệu.',
    );
  });

  test('status and days come first', () => {
    const { facts } = pageOf({
      number: '02-NQ/TU',
      date: '2016-08-01',
      status: { state: 'còn hiệu lực', source: 'vbpl.vn', checked: '2025-08-01' },
      milestones: [{ what: 'có hiệu lực', date: '2016-09-15', source: 'Điều 5' }],
    }).facts;
    expect(facts.slice(0, 3).map(({ values }) => values)).toEqual([
      ['còn hiệu lực (theo vbpl.vn, tra cứu ngày 01/8/2025)'],
      ['01/8/2016'],
      ['15/9/2016'],
    ]);
  });

  test('a status carries its source and the day it was looked up', () => {
    const status = { state: 'còn hiệu lực', source: 'vbpl.vn', checked: '2025-08-01' } as const;
    expect(factOf({ status }, 'Tình trạng hiệu lực')).toEqual([
      'còn hiệu lực (theo vbpl.vn, tra cứu ngày 01/8/2025)',
    ]);
  });

  test('a number leads to all documents that carry it', () => {
    expect(factOf({ number: '2-NQ/TU' }, 'Số, ký hiệu')).toEqual([
      { url: '/so-hieu/02-nq-tu/', label: '2-NQ/TU' },
    ]);
  });

  test('a serial without its symbol is not called a number', () => {
    expect(factOf({ serial: '166' }, 'Số, ký hiệu')).toBeUndefined();
    expect(factOf({ serial: '166' }, 'Số (chưa rõ ký hiệu)')).toEqual(['166']);
  });

  test('the issuer keeps its own words and leads to the register', () => {
    expect(
      factOf({ issuer: 'Ban Thường vụ Thành ủy', issuerId: 'thanh-uy' }, 'Cơ quan ban hành'),
    ).toEqual([{ url: '/co-quan/thanh-uy/', label: 'Ban Thường vụ Thành ủy' }]);
  });

  test('a year stands in for a day that no source states', () => {
    expect(factOf({ year: 2016 }, 'Thời gian ban hành')).toEqual(['năm 2016']);
  });

  test('a label says «ngày» only where a day is known', () => {
    expect(factOf({ date: '2016-08-01' }, 'Ngày ban hành')).toEqual(['01/8/2016']);
    expect(factOf({ date: '2016-08' }, 'Thời gian ban hành')).toEqual(['tháng 8/2016']);
    expect(factOf({ date: '2016-08' }, 'Ngày ban hành')).toBeUndefined();
  });
});

describe('the review of a document', () => {
  test('its page tells when it was last held against its sources, and in which role', () => {
    const reviewed = { date: '2025-01-20', by: 'biên tập viên' };
    expect(pageOf({ reviewed }).reviewed).toMatchObject({
      by: 'biên tập viên',
      date: { machine: '2025-01-20' },
    });
  });

  test('nothing is told where nobody has', () => {
    expect(pageOf({}).reviewed).toBeUndefined();
  });
});

describe('relations', () => {
  const archive = makeArchive({
    documents: {
      'nq-02': { number: '02-NQ/TU' },
      'kh-114': {
        type: 'Kế hoạch',
        number: '114/KH-UBND',
        relations: [{ kind: 'quy định chi tiết, hướng dẫn thi hành', target: 'nq-02' }],
      },
    },
  });

  test.each([
    { from: 'kh-114', words: 'Quy định chi tiết, hướng dẫn thi hành', to: '/van-ban/nq-02/' },
    { from: 'nq-02', words: 'Được quy định chi tiết, hướng dẫn thi hành', to: '/van-ban/kh-114/' },
  ])('seen from $from: «$words»', ({ from, words, to }) => {
    const { relations } = makeDocumentPage({ edition: archive, id: from, page: 1 });
    expect(relations.map((group) => [group.words, group.relations[0]?.document.url])).toEqual([
      [words, to],
    ]);
  });
});

describe('the items that cite a document', () => {
  const items = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `2020/tin-${index}`,
      { date: `2020-01-${String((index % 28) + 1).padStart(2, '0')}` },
    ]),
  );
  const archive = makeArchive({
    documents: { 'nq-02': { number: '02-NQ/TU' } },
    items: { ...items, '2019/dau': { documents: [{ id: 'nq-02', as: 'NQ 02' }] } },
    citations: Object.fromEntries(
      Object.keys(items).map((id) => [id, [citationOf({ documents: ['nq-02'] })]]),
    ),
  });
  const first = makeDocumentPage({ edition: archive, id: 'nq-02', page: 1 });
  const second = makeDocumentPage({ edition: archive, id: 'nq-02', page: 2 });

  test('come in order of time, those found in the text too', () => {
    const [ofFirst, ofNext] = first.citing.years;
    expect(ofFirst?.items).toMatchObject([{ url: '/tin/2019/dau/', wordings: ['NQ 02'] }]);
    expect(ofNext?.items[0]).toMatchObject({ sentence: 'Câu trích.' });
  });

  test('go on with a second page of their own, without the drawings', () => {
    expect([first.citing.shown, second.citing.shown]).toEqual([50, 11]);
    expect(second.frame.path).toBe('/van-ban/nq-02/trang-2/');
    expect(second.timeline).toBeUndefined();
    expect(first.citing.pager?.next?.url).toBe('/van-ban/nq-02/trang-2/');
  });

  test('are folded by year where they are many, and every year is led to', () => {
    expect(first.citing.isFolded).toBe(true);
    expect(first.citing.years.map(({ id }) => id)).toEqual(['nam-2019', 'nam-2020']);
    expect(first.citing.jumps).toEqual([
      { url: '/van-ban/nq-02/#nam-2019', label: '2019', count: 1 },
      { url: '/van-ban/nq-02/#nam-2020', label: '2020', count: 60 },
    ]);
  });
});
