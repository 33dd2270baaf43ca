import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './built-site.ts';

const RESULTS = 'main ol > li[data-id]';
const PATIENCE = { timeout: 15_000 };

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
    [
      'dang bo so khcn can tho nhin lai',
      '2020/can-tho-dang-bo-so-khcn-nhiem-ky-2015-2020',
      'a body',
    ],
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

  test('gives back the place and all that was shown to a reader who comes back from a result', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/tim-kiem/?q=can+tho');
    await resultIds(page);
    await page.locator('[data-part=more]').click();
    await expect.poll(() => page.locator(RESULTS).count(), PATIENCE).toBe(20);
    const seventeenth = page.locator(`${RESULTS}:nth-child(17) a`).first();
    await seventeenth.scrollIntoViewIfNeeded();
    const place = () =>
      seventeenth.evaluate((link) => Math.round(link.getBoundingClientRect().top));
    const before = await place();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);
    await seventeenth.click();
    await page.waitForURL((url) => !url.pathname.includes('tim-kiem'));
    await page.goBack();
    await expect.poll(() => page.locator(RESULTS).count(), PATIENCE).toBe(20);
    // What was looked at stands where it stood, to within half a line: heights are no whole pixels.
    const isInPlace = async () => Math.abs((await place()) - before) < 12;
    await expect.poll(isInPlace, PATIENCE).toBe(true);
  });

  test('Pagefind finds guides and entries once the reader asks for them, and is not loaded before', async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/tim-kiem/?q=trich+dan');
    await resultIds(page);
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.locator('[data-part=pages] > summary').click();
    const links = page.locator('[data-part=pages-found] a');
    await expect.poll(() => links.count(), PATIENCE).toBeGreaterThan(0);
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).pathname),
    );
    expect(addresses).toContain('/trang/cach-trich-dan/');
    await links.first().click();
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('words typed before the search program has loaded are searched, not lost', async ({
    page,
  }) => {
    const late = Promise.withResolvers<void>();
    await page.route(/\.js$/, (route) => late.promise.then(() => route.fallback()));
    await page.goto('/tim-kiem/?q=can+tho&loai=document', { waitUntil: 'commit' });
    await page.fill('main input[name=q]', '02-NQ/TU');
    late.resolve();
    await page.waitForURL(/q=02-NQ%2FTU&loai=document/);
    expect((await resultIds(page))[0]).toBe('02-nq-tu-can-tho-2016');
    expect(await page.inputValue('main input[name=q]')).toBe('02-NQ/TU');
  });

  test('searches whole texts without being asked to', async ({ page }) => {
    await page.goto(`/tim-kiem/?${new URLSearchParams({ q: 'sàn giao dịch công nghệ ảo' })}`);
    expect(await resultIds(page)).toContain('2020/can-tho-dang-bo-so-khcn-nhiem-ky-2015-2020');
    expect(await page.textContent('[role=status]')).toMatch(/kết quả cho “[^”]+”\.$/);
    expect(await page.locator('[data-part=deepen]').count()).toBe(0);
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
    expect(await page.textContent('[data-part=notice]')).toMatch(/đã tìm “qu[aả]ng ninh tổng kết”/);
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
    await page.waitForURL(/[?#]tim=/);
    await page.locator('main mark').first().waitFor();
    const marked = await page.locator('main mark').allTextContents();
    expect(marked.join(' ')).toMatch(/Sàn.*giao.*dịch/);
  });

  test('a result of a long text names the section that answers, and opens there', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/?q=san+giao+dich+cong+nghe+ao');
    const sections = page.locator('a[href*="#muc-"]');
    const result = page.locator(RESULTS).filter({ has: sections }).first();
    await result.waitFor(PATIENCE);
    const link = result.locator('a');
    const heading = await result.locator('.search-result__excerpt strong').textContent();
    await link.click();
    await page.waitForURL(/\?tim=.*#muc-/);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain(heading);
    await page.locator('main mark').first().waitFor();
  });

  test('opens a result at the passage that says most of the query', async ({ page }) => {
    const address = '/tin/2020/can-tho-dang-bo-so-khcn-nhiem-ky-2015-2020/';
    await page.goto(`${address}#${new URLSearchParams({ tim: 'sàn giao dịch công nghệ ảo' })}`);
    const passage = page.locator('main p, main li').filter({ hasText: 'giao dịch công nghệ ảo' });
    await expect
      .poll(
        () =>
          passage.first().evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        PATIENCE,
      )
      .toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('offers documents while a reader types, and obeys the keyboard', async ({ page }) => {
    await page.goto('/');
    const input = page.locator('main input[name=q]');
    await input.pressSequentially('02 nq tu', { delay: 60 });
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
    ['loai=constructor&loai=toString', 'names that every object has'],
    ['loai=__proto__&nam=hasOwnProperty&chu-de=valueOf', 'the same in other filters'],
    ['loai=start', 'the name of a sentence of the page'],
    ['loai=item&loai=item&nam=0000', 'doubled, and a year nobody wrote in'],
    [`loai=${'x'.repeat(3000)}`, 'three thousand letters'],
    [Array.from({ length: 700 }, (_, n) => `nam=${n}`).join('&'), 'hundreds of values'],
    ['loai=%E0%A4%A&xep=__proto__&trong=constructor', 'an address that is not well encoded'],
    ['q=__proto__+constructor&loai=toString', 'names that every object has as words too'],
  ])('says that nothing matches filters nobody knows: %s (%s)', async ([address], { page }) => {
    await page.goto(`/tim-kiem/?${address}`);
    await expect
      .poll(() => page.textContent('[role=status]'), PATIENCE)
      .toMatch(/^Không có kết quả nào phù hợp với các bộ lọc/);
    await page.waitForSelector('.search-filter:has(:checked)', { state: 'attached' });
    const counts = await page
      .locator('.search-facet:has(:checked) .search-filter:has(:checked) .search-filter__count')
      .allTextContents();
    expect(counts).toContain('0');
    const shown = await page.locator('.search-chip').allTextContents();
    for (const chip of shown) expect(chip.length).toBeLessThan(50);
  });

  test.for([
    ['loai=&nam=+&q=can+tho', 'empty filters'],
    ['la=1&__proto__=2&q=can+tho', 'filters of other names'],
    ['q=can+tho&xep=constructor&trong=__proto__', 'orders and depths of no name'],
  ])('takes no notice of what is no filter: %s (%s)', async ([address], { page }) => {
    await page.goto('/tim-kiem/?q=can+tho');
    const plain = await resultIds(page);
    await page.goto(`/tim-kiem/?${address}`);
    expect(await resultIds(page)).toEqual(plain);
  });

  test('finds as much by a filter as was told beside it, and lists all of it', async ({ page }) => {
    // The counts of every judged query are held in `facet-counts.test.ts`: here, that the page shows and lists them.
    for (const query of ['giám đốc sở nói gì về nghị quyết 57', '02-NQ/TU']) {
      const address = `/tim-kiem/?${new URLSearchParams({ q: query })}`;
      const openAnswered = async () => {
        await page.goto(address);
        await page.waitForSelector('.search-filter');
      };
      await openAnswered();
      const offered = await page.$$eval('.search-filter', (boxes) =>
        boxes.map((box) => ({
          value: box.querySelector('input')?.value ?? '',
          told: Number(box.querySelector('.search-filter__count')?.textContent),
        })),
      );
      expect(offered.length, query).toBeGreaterThan(1);
      for (const { value, told } of offered.slice(0, 3)) {
        await openAnswered();
        await page.click(`.search-filter:has([value="${value}"])`);
        await page.waitForSelector('.search-chip');
        await page.waitForSelector('main ol:not([aria-busy])');
        const status = (await page.textContent('[role=status]')) ?? '';
        expect(status, `${query}: ${value}`).toContain(`Tìm thấy ${told} kết quả`);
        for (let listed = 10; listed < told; listed += 10) await page.click('[data-part=more]');
        await expect.poll(() => page.locator(RESULTS).count(), PATIENCE).toBe(told);
      }
    }
  });

  test('leaves nothing out because of a dash in a number', async ({ page }) => {
    await page.goto('/tim-kiem/?q=57-NQ%2FTW');
    const right = await resultIds(page);
    for (const query of ['57 -NQ/TW', '57 - NQ/TW', '57-NQ /TW', 'nghị quyết số 57 -nq/tw']) {
      await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query })}`);
      expect((await resultIds(page))[0], query).toBe(right[0]);
    }
  });
});

const UNREADABLE = /^Không đọc được chỉ mục tìm kiếm/;
const NO_PROGRAM = /^Không chạy được chương trình tìm kiếm/;
const WEB_PAGE = { contentType: 'text/html', body: '<!doctype html><title>Kho</title>' };

async function manifestOf(page: Page) {
  return (await page.request.get('/tim/manifest.json')).json();
}

describe('a search whose files are not those of its index', () => {
  test.for([
    ['missing', /tim\/manifest\.json/, WEB_PAGE, UNREADABLE],
    ['of another format', /tim\/manifest\.json/, { body: '{"format":0,"check":0}' }, UNREADABLE],
    ['without the facts of its index', /tim\/index-[^/]*\/m\.bin/, WEB_PAGE, UNREADABLE],
    ['with foreign parts', /tim\/index-[^/]*\/i\//, WEB_PAGE, UNREADABLE],
    ['with empty parts', /tim\/index-[^/]*\/i\//, { body: '' }, UNREADABLE],
    [
      'whose page has an empty script',
      /tai-nguyen\/search-boxes/,
      { contentType: 'text/javascript', body: '' },
      NO_PROGRAM,
    ],
    [
      'whose page has a script that is none',
      /tai-nguyen\/search-boxes/,
      { contentType: 'text/javascript', body: '<!doctype html>' },
      NO_PROGRAM,
    ],
  ] as const)('%s says so and links the lists', async ([, path, answer, sentence], { page }) => {
    await page.route(path, (route) => route.fulfill({ status: 200, ...answer }));
    await page.goto('/tim-kiem/?q=can+tho');
    await expect.poll(() => page.textContent('[role=status]'), PATIENCE).toMatch(sentence);
    expect(await page.locator('[data-part=fallback] a').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('main ol[aria-busy]').count(), PATIENCE).toBe(0);
  });

  test('of another build says so: a manifest whose words are not those it was written with', async ({
    page,
  }) => {
    const manifest = await manifestOf(page);
    const body = JSON.stringify({ ...manifest, index: manifest.facets });
    await page.route('**/tim/manifest.json', (route) => route.fulfill({ body }));
    await page.goto('/tim-kiem/?q=can+tho');
    await expect.poll(() => page.textContent('[role=status]'), PATIENCE).toMatch(UNREADABLE);
  });

  test('cut says so: half of each file of the indexes', async ({ page }) => {
    await page.route('**/tim/index-*/**', async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    });
    await page.goto('/tim-kiem/?q=can+tho');
    await expect.poll(() => page.textContent('[role=status]'), PATIENCE).toMatch(UNREADABLE);
  });

  test('with a part in the place of another never says that there is nothing', async ({ page }) => {
    const { index } = await manifestOf(page);
    await page.route(`**/tim/${index}/i/*.bin`, async (route) => {
      const url = new URL(route.request().url());
      const other = url.pathname.endsWith('/0.bin') ? '1' : '0';
      const response = await page.request.get(`${url.origin}/tim/${index}/i/${other}.bin`);
      await route.fulfill({ body: await response.body() });
    });
    await page.goto(`/tim-kiem/?${new URLSearchParams({ q: '"sàn giao dịch công nghệ"' })}`);
    await expect.poll(() => page.textContent('[role=status]'), PATIENCE).toMatch(UNREADABLE);
    expect(await page.textContent('main')).not.toContain('Không tìm thấy');
  });

  test('of which a part is lost shows the rest and says that there may be more', async ({
    page,
  }) => {
    let lost = 0;
    await page.route('**/tim/index-*/i/*', (route) =>
      lost++ === 0 ? route.fulfill(WEB_PAGE) : route.continue(),
    );
    await page.goto('/tim-kiem/?q=can+tho');
    expect((await resultIds(page)).length).toBeGreaterThan(0);
    expect(await page.textContent('[data-part=partial]:visible')).toMatch(/^Một phần chỉ mục/);
  });

  test('without records lists each result that it counts, and says what is lost', async ({
    page,
  }) => {
    await page.route('**/tim/full-*/r/**', (route) => route.fulfill(WEB_PAGE));
    await page.goto('/tim-kiem/?q=can+tho');
    await page.locator('main ol > li').first().waitFor();
    expect(await page.locator('main ol > li').first().textContent()).toContain('không đọc được');
    expect(await page.isVisible('[data-part=partial]')).toBe(true);
  });

  test('without texts says so where an excerpt would come from one', async ({ page }) => {
    await page.route('**/tim/full-*/t/**', (route) => route.fulfill(WEB_PAGE));
    await page.goto(`/tim-kiem/?${new URLSearchParams({ q: '"sàn giao dịch công nghệ ảo"' })}`);
    await page.waitForSelector('[data-part=partial]:not([hidden])');
    expect((await resultIds(page)).length).toBeGreaterThan(0);
  });
});

describe('a browser that lacks what search is made with', () => {
  test('no WebAssembly: it finds the same', async ({ page, openPage }) => {
    const old = await openPage();
    await old.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    for (const each of [page, old]) await each.goto('/tim-kiem/?q=57-NQ%2FTW');
    const found = await resultIds(old);
    expect(found[0]).toBe('57-nq-tw-2024');
    expect(found).toEqual(await resultIds(page));
  });

  test('one that is too old is told so, and the lists are there', async ({ openPage }) => {
    const old = await openPage();
    await old.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await old.goto('/tim-kiem/?q=can+tho');
    await expect.poll(() => old.textContent('[role=status]'), PATIENCE).toMatch(/quá cũ/);
    expect(await old.locator('[data-part=fallback] a').first().isVisible()).toBe(true);
  });

  test('no DecompressionStream: it finds the same', async ({ page, openPage }) => {
    const old = await openPage();
    await old.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    for (const each of [page, old]) await each.goto('/tim-kiem/?q=can+tho');
    expect(await resultIds(old)).toEqual(await resultIds(page));
  });
});
