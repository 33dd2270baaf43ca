import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeFrame } from '#views/frame.ts';
import { makeNotFoundPages, makeTextPage } from '#views/plain-pages.ts';

const SITE = { name: 'Kho tin khoa học', shortName: 'Kho tin', url: 'https://kho.example/luu-tru' };
const ARCHIVE = makeArchive({
  site: SITE,
  pages: { 'gioi-thieu': { title: 'Giới thiệu', order: 1 }, nhap: { title: 'Bản nháp' } },
});
const PAGE = { path: '/tin/2020/tin/', title: 'Tin', description: 'Một tin.' };

describe('the title of a page', () => {
  test('carries the name of the site where both fit', () => {
    expect(makeFrame(ARCHIVE, PAGE).headTitle).toBe('Tin – Kho tin');
  });

  test('is cut at a word where it is longer than a browser shows, but kept whole elsewhere', () => {
    const title = 'Cần Thơ sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU về phát triển khoa học';
    const frame = makeFrame(ARCHIVE, { ...PAGE, title });
    expect(frame.headTitle).toBe(
      'Cần Thơ sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU về phát triển…',
    );
    expect(frame.headTitle.length).toBeLessThanOrEqual(70);
    expect(frame.title).toBe(title);
  });
});

describe('the address of a page', () => {
  test('stands under the address of the site', () => {
    expect(makeFrame(ARCHIVE, PAGE).canonical).toBe('https://kho.example/luu-tru/tin/2020/tin/');
  });

  test('is not invented where the site has none', () => {
    expect(makeFrame(makeArchive({}), PAGE).canonical).toBeUndefined();
  });
});

describe('the menus', () => {
  test('mark the list that a page belongs to', () => {
    const { menu } = makeFrame(ARCHIVE, PAGE);
    expect(menu.filter(({ current }) => current).map(({ url, current }) => [url, current])).toEqual(
      [['/tin/', 'true']],
    );
  });

  test('mark the page itself', () => {
    const { pages } = makeTextPage(ARCHIVE, 'gioi-thieu').frame;
    expect(pages).toEqual([{ url: '/trang/gioi-thieu/', label: 'Giới thiệu', current: 'page' }]);
  });
});

test('structured facts cannot end the script they stand in', () => {
  const structured = { name: '</script><script>alert(1)</script>' };
  const { structured: text } = makeFrame(ARCHIVE, { ...PAGE, structured });
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text ?? '')).toEqual(structured);
});

test('«not found» has no address and is not indexed', () => {
  expect(makeNotFoundPages(ARCHIVE)[0].frame).toMatchObject({
    canonical: undefined,
    indexed: false,
  });
});
