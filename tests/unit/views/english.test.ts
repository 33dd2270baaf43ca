import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#core/locale.ts';
import { makeArchive, type SmallArchive } from '#tests/factories/archive.ts';
import { makeDocumentPage } from '#views/document-page.ts';
import { makeDocumentsPage } from '#views/documents-page.ts';
import { makeHomePage } from '#views/home-page.ts';
import { makeItemPage } from '#views/item-page.ts';
import { makeNotFoundPages } from '#views/plain-pages.ts';
import { makeRegisterPage } from '#views/register-page.ts';
import { findRelatedItems } from '#views/related-items.ts';

const SMALL: SmallArchive = {
  site: { url: 'https://kho.example', name: 'Kho tin', languages: ['vi', 'en'] },
  items: {
    '2020/tin': {
      title: 'Cần Thơ sơ kết',
      date: '2020-05-20',
      source: { name: 'Báo Cần Thơ', title: 'Sơ kết' },
      places: ['can-tho'],
      documents: [{ id: 'nq-02' }],
      statistics: [{ indicator: 'Văn bằng', value: '3590', unit: 'văn bằng', period: '2016/2019' }],
    },
    '2021/sau': { places: ['can-tho'], documents: [{ id: 'nq-02' }] },
  },
  documents: {
    'nq-02': {
      number: '02-NQ/TU',
      title: 'Về phát triển',
      date: '2016-08-01',
      status: { state: 'còn hiệu lực', source: 'vbpl.vn', checked: '2025-08-01' },
    },
    'kh-1': { type: 'Kế hoạch', serial: '1', relations: [{ kind: 'thay thế', target: 'nq-02' }] },
  },
  places: { 'can-tho': { name: 'Thành phố Cần Thơ', shortName: 'Cần Thơ', level: 'tỉnh' } },
};
const EDITION = makeArchive(SMALL, ENGLISH);

describe('the English shell of an item', () => {
  const page = makeItemPage(EDITION, '2020/tin');

  test('has English labels and dates around a Vietnamese title', () => {
    expect(page.title).toBe('Cần Thơ sơ kết');
    expect(page.date.text).toBe('20 May 2020');
    expect(page.frame.menu[0]).toEqual({ url: '/en/tin/', label: 'Items', current: 'true' });
  });

  test('leads to English pages, and marks the names on the way as Vietnamese', () => {
    expect(page.places).toEqual([
      { url: '/en/dia-phuong/can-tho/', label: 'Thành phố Cần Thơ', lang: 'vi' },
    ]);
    expect(page.frame.crumbs.map(({ url, lang }) => [url, lang])).toEqual([
      ['/en/', undefined],
      ['/en/tin/', undefined],
      ['/en/nam/2020/', undefined],
      ['/en/tin/2020/tin/', 'vi'],
    ]);
  });

  test('leaves a value as its source has it, and says its period in English', () => {
    expect(page.statistics[0]?.rows[0]).toMatchObject({ value: '3.590', period: '2016–2019' });
  });

  test('is cited under the one address of the record', () => {
    expect(page.reference.URL).toBe('https://kho.example/tin/2020/tin/');
  });

  test('explains its neighbours', () => {
    const [neighbour] = findRelatedItems(EDITION, EDITION.itemById.get('2020/tin')!);
    expect(neighbour?.reasons).toEqual([
      'also cites Nghị quyết số 02-NQ/TU',
      'same place: Cần Thơ',
    ]);
    // A thread leads to it already.
    expect(page.related).toEqual([]);
  });

  test('is canonical to itself, and both shells name each other', () => {
    expect(page.frame.canonical).toBe('https://kho.example/en/tin/2020/tin/');
    expect(page.frame.alternates).toEqual([
      { language: 'vi', url: 'https://kho.example/tin/2020/tin/' },
      { language: 'en', url: 'https://kho.example/en/tin/2020/tin/' },
      { language: 'x-default', url: 'https://kho.example/tin/2020/tin/' },
    ]);
    expect(makeItemPage(makeArchive(SMALL), '2020/tin').frame.alternates).toEqual(
      page.frame.alternates,
    );
  });

  test('leads to the same page in the other language, and back', () => {
    const { otherLanguage } = makeItemPage(makeArchive(SMALL), '2020/tin').frame;
    expect(page.frame.otherLanguage).toEqual({
      url: '/tin/2020/tin/',
      label: 'Tiếng Việt',
      lang: 'vi',
    });
    expect(otherLanguage).toEqual({ url: '/en/tin/2020/tin/', label: 'English', lang: 'en' });
  });
});

describe('the English shell of a document', () => {
  const page = makeDocumentPage({ edition: EDITION, id: 'nq-02', page: 1 });

  test('translates the terms of its facts and keeps its words', () => {
    expect(page.facts.facts).toContainEqual({
      label: 'Type of document',
      values: ['Resolution (Nghị quyết)'],
    });
    expect(page.facts.facts).toContainEqual({
      label: 'Legal status',
      values: ['in force (according to vbpl.vn, looked up 1 August 2025)'],
    });
    expect(page.facts.unknown).toBe('No source states: issuing body.');
  });

  test('says its relations in English, seen from its own end', () => {
    expect(page.relations.map(({ words }) => words)).toEqual(['Replaced by']);
  });

  test('has a drawing that speaks English', () => {
    expect(page.timeline?.title).toBe('From issue to each report');
    expect(page.timeline?.table.rows[0]).toEqual([
      { text: '1 August 2016' },
      { text: 'Issue of Nghị quyết số 02-NQ/TU', lang: 'vi' },
    ]);
  });
});

test('the lists group under English terms', () => {
  expect(makeDocumentsPage(EDITION, 1).groups.map(({ name }) => name)).toEqual([
    'Plan (Kế hoạch)',
    'Resolution (Nghị quyết)',
  ]);
  expect(makeDocumentsPage(EDITION, 1).total).toBe('2 documents');
  const years = makeRegisterPage(EDITION, 'years', 1);
  expect(years.groups[0]?.rows[0]).toMatchObject({ url: '/en/nam/2021/', label: '2021' });
});

describe('the front page in English', () => {
  test('bears the Vietnamese name, marked, where the settings give no English one', () => {
    expect(makeHomePage(EDITION)).toMatchObject({ title: 'Kho tin', lang: 'vi' });
  });

  test('bears the English name where they do', () => {
    const english = { name: 'News archive', description: 'What it is.' };
    const edition = makeArchive({ ...SMALL, site: { ...SMALL.site, english } }, ENGLISH);
    expect(makeHomePage(edition)).toMatchObject({ title: 'News archive', lang: undefined });
  });
});

describe('an archive that asks for no English', () => {
  const archive = makeArchive({ ...SMALL, site: { url: 'https://kho.example' } });

  test('names no other language', () => {
    expect(makeHomePage(archive).frame).toMatchObject({ alternates: [], otherLanguage: undefined });
  });

  test('says only in Vietnamese that a page is missing', () => {
    expect(makeNotFoundPages(archive)).toHaveLength(1);
    expect(makeNotFoundPages(makeArchive(SMALL)).map(({ title }) => title)).toEqual([
      'Không có trang này',
      'Page not found',
    ]);
  });
});
