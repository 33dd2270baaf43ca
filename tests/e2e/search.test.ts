import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './built-site.ts';

const RESULTS = 'main ol > li[data-id]';

async function resultIds(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('main ol:not([aria-busy])');
  await page.waitForFunction(() =>
    /kết quả/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  return page.$$eval(RESULTS, (items) => items.map((item) => item.getAttribute('data-id') ?? ''));
}

describe('the search page', () => {
  test.for([
    ['02-NQ/TU', '02-nq-tu-can-tho-2016', 'a number as written'],
    ['2-nq/tu', '02-nq-tu-can-tho-2016', 'without its zero, in lower case'],
    ['02 nq tu', '02-nq-tu-can-tho-2016', 'with blanks for separators'],
    ['nghi quyet 57', '57-nq-tw-2024', 'spoken, without marks'],
    ['KH&CN', undefined, 'an abbreviation'],
    ['khoa hoc cong nghe', undefined, 'words without marks'],
    ['đổi mới sáng tạo', undefined, 'words with marks'],
    ['dang bo can tho', '2020/can-tho-dang-bo-so-khcn-nhiem-ky-2015-2020', 'a body without marks'],
  ] as const)('finds «%s» (%s: %s)', async ([query, first], { page }) => {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    const ids = await resultIds(page);
    expect(ids.length).toBeGreaterThan(0);
    if (first !== undefined) expect(ids[0]).toBe(first);
    expect(await page.locator(`${RESULTS} mark`).count()).toBeGreaterThan(0);
  });

  test('narrows by a filter, shows it in the address, and goes back', async ({ page }) => {
    await page.goto('/tim-kiem/?q=can+tho');
    const all = await resultIds(page);
    await page.locator('[data-facet=kind] input[value=item]').check();
    await page.waitForURL(/loai=item/);
    await expect.poll(() => page.locator(`${RESULTS}:not([data-id*="/"])`).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator(RESULTS).count()).toBe(Math.min(all.length, 10));
    expect(page.url()).not.toContain('loai');
  });

  test('says where it looked when titles give enough, and looks in whole texts on demand', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/?q=dang+bo+so+khcn+can+tho');
    await resultIds(page);
    const count = async () =>
      Number(/\d+/.exec((await page.textContent('[role=status]')) ?? '')?.[0]);
    expect(await page.textContent('[role=status]')).toContain('trong tên, lời dẫn');
    const inTitles = await count();
    await page.click('[data-part=deepen]');
    await page.waitForURL(/trong=toan-van/);
    await expect.poll(() => page.textContent('[role=status]')).toMatch(/kết quả cho «[^»]+»\.$/);
    expect(await count()).toBeGreaterThanOrEqual(inTitles);
    expect(await page.isVisible('[data-part=deepen]')).toBe(false);
  });

  test('leaves what is being read in its place when whole texts know better', async ({ page }) => {
    const manifest = await (await page.request.get('/tim/manifest.json')).json();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(`**/tim/${manifest.shelves[0]}/**`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`/tim-kiem/?q=${encodeURIComponent('giám đốc sở nói gì về nghị quyết 57')}`);
    const first = page.locator(RESULTS).first();
    await first.waitFor();
    const read = await first.getAttribute('data-id');
    await first.hover();
    release();
    await page.waitForSelector('[data-part=reorder]:not([hidden])');
    expect(await first.getAttribute('data-id')).toBe(read);
    expect(await page.locator(RESULTS).count()).toBeGreaterThan(1);
    await page.click('[data-part=reorder]');
    await expect.poll(() => first.getAttribute('data-id')).not.toBe(read);
  });

  test('a search that is sent makes a step back, letters typed one by one do not', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/?q=can+tho');
    await resultIds(page);
    await page.fill('main input[name=q]', '');
    await page.locator('main input[name=q]').pressSequentially('quang ninh', { delay: 250 });
    await page.waitForURL(/q=quang\+ninh/);
    await page.goBack();
    await page.waitForURL(/q=can\+tho/);
    expect(await page.inputValue('main input[name=q]')).toBe('can tho');
  });

  test('waits for a syllable that an input method is still composing', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const input = page.locator('main input[name=q]');
    await input.focus();
    await input.evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      field.value = 'Cân';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(400);
    expect(page.url()).not.toContain('q=');
    await input.evaluate((field: HTMLInputElement) => {
      field.value = 'Cần Thơ';
      field.dispatchEvent(new CompositionEvent('compositionend', { data: 'Cần Thơ' }));
    });
    await page.waitForURL(/q=C%E1%BA%A7n\+Th%C6%A1/);
  });

  test.for([
    { kind: 'ten thousand characters', query: 'a'.repeat(10_000) },
    { kind: 'control characters', query: '\u0001\u0002' },
    { kind: 'markup', query: '<img src=x onerror=alert(1)>' },
  ])('answers $kind at once, and shows it as text', async ({ query }, { page }) => {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(
      () => (document.querySelector('[role=status]')?.textContent ?? '').length > 12,
    );
    await page.waitForSelector('main ol:not([aria-busy])', { state: 'attached' });
    expect(await page.locator('main [data-search-page] img').count()).toBe(0);
  });

  test('says that it needs JavaScript and links the lists where there is none', async ({
    openPage,
  }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/tim-kiem/');
    expect(await page.textContent('main')).toContain('JavaScript');
    expect(await page.locator('main a[href*="van-ban"]').count()).toBeGreaterThan(0);
  });

  test('says what it searched for instead of a word that is nowhere', async ({ page }) => {
    await page.goto('/tim-kiem/?q=quarng+nnih+t%E1%BB%95ng+k%E1%BA%BFt');
    const ids = await resultIds(page);
    expect(ids[0]).toBe('2020/quang-ninh-tong-ket-hoat-dong-khcn-2020');
    expect(await page.textContent('[data-part=notice]')).toMatch(/đã tìm «qu[aả]ng ninh tổng kết»/);
  });

  test('offers the documents with the nearest numbers for one that is nowhere', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/?q=57-NQ%2FTU');
    const nearest = page.locator('[data-part=nearest] a');
    await expect.poll(() => nearest.count()).toBeGreaterThan(0);
    expect(await nearest.first().textContent()).toContain('57-NQ/TW');
    await nearest.first().click();
    await page.waitForURL(/van-ban\/57-nq-tw-2024/);
  });

  test('opens a result with the words marked', async ({ page }) => {
    await page.goto('/tim-kiem/?q=san+giao+dich+cong+nghe+ao');
    await resultIds(page);
    await page.locator(`${RESULTS} a`).first().click();
    await page.waitForURL(/#tim=/);
    await page.locator('main mark').first().waitFor();
    const marked = await page.locator('main mark').allTextContents();
    expect(marked.join(' ')).toMatch(/Sàn.*giao.*dịch/);
  });

  test('offers documents while a reader types, and obeys the keyboard', async ({ page }) => {
    await page.goto('/');
    const input = page.locator('main input[name=q]');
    await input.pressSequentially('02 nq', { delay: 60 });
    const options = page.locator('main [role=option]');
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await input.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('02-NQ/TU');
    await input.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.press('End');
    await input.pressSequentially(' tu', { delay: 60 });
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    await input.press('ArrowDown');
    await input.press('Enter');
    await page.waitForURL(/van-ban\/02-nq-tu-can-tho-2016/);
  });

  test.for([
    { kind: 'missing', path: '**/tim/manifest.json', body: undefined },
    {
      kind: 'of another build',
      path: '**/tim/manifest.json',
      body: '{"format":0,"light":[],"full":[]}',
    },
    { kind: 'cut', path: '**/tim/shelf-*/m.bin', body: '\u001f\u008b\b' },
    { kind: 'not an index', path: '**/tim/shelf-*/i/*.bin', body: '<!doctype html>' },
  ])('says so and links the lists when the index is $kind', async ({ path, body }, { page }) => {
    await page.route(path, (route) =>
      route.fulfill(body === undefined ? { status: 200, body: '' } : { body }),
    );
    await page.goto('/tim-kiem/?q=can+tho');
    await expect.poll(() => page.textContent('[role=status]')).toMatch(/Không đọc được chỉ mục/);
    expect(await page.locator('[data-part=fallback] a').first().isVisible()).toBe(true);
    expect(await page.locator('main ol[aria-busy]').count()).toBe(0);
  });
});
