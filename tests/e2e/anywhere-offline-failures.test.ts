import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as base } from './built-site.ts';
import { borrowFolder } from './lend-folders.ts';
import { type Mood, type MoodyHost, openHost, writeNextBuild } from './moody-host.ts';

const BLOCK = 'trang/ngoai-tuyen/';
const PAGE = 'tin/';
const SHORT = { timeout: 15_000 };
const LONG = { timeout: 40_000 };
const part = (name: string) => `[data-offline] [data-part=${name}]`;

/** A host that fails where the test says, the next build of the same site, and windows of one profile. Consoles are not watched: a failing host is the point. */
const test = base
  .extend('site', { scope: 'file' }, () => borrowFolder('tiny-site'))
  .extend('next', { scope: 'file' }, ({ site }, { onCleanup }) => {
    const place = mkdtempSync(join(tmpdir(), 'kho-tin-next-'));
    onCleanup(() => rmSync(place, { recursive: true, force: true }));
    const folder = join(place, 'site');
    writeNextBuild(site, folder, `${PAGE}index.html`);
    return folder;
  })
  .extend('host', async ({ site }, { onCleanup }): Promise<MoodyHost> => {
    const host = await openHost(site);
    onCleanup(() => host.close());
    return host;
  })
  .extend('context', async ({ browser }, { onCleanup }): Promise<BrowserContext> => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', ({ context }) => context.newPage());

const status = (page: Page) => page.textContent(part('status'));

async function says(page: Page, sentence: RegExp): Promise<void> {
  await expect.poll(() => status(page), LONG).toMatch(sentence);
}

async function startSaving(page: Page, { address }: MoodyHost): Promise<void> {
  await page.goto(address + BLOCK);
  await page.click(part('open'));
  await page.waitForSelector(`${part('choices')} input`, SHORT);
  await page.click('[data-offline] button[type=submit]');
}

async function saveAll(page: Page, host: MoodyHost): Promise<void> {
  await startSaving(page, host);
  await says(page, /^Đã lưu, chiếm/);
}

async function heading(page: Page, address: string): Promise<string> {
  await page.goto(address, { waitUntil: 'load' });
  return (await page.textContent('h1')) ?? '';
}

/** Fine for the first files of a keeping, in another mood for the rest. */
function fineFor(count: number, then: Mood): MoodyHost['mood'] {
  let files = 0;
  return (path) => {
    if (!/^\/(?:tin|van-ban|co-quan|chu-de|en)\//.test(path)) return 'fine';
    files += 1;
    return files > count ? then : 'fine';
  };
}

test.for<[mood: Mood, reason: RegExp, why: string]>([
  ['missing', /Máy chủ không gửi tệp “\/.*” \(mã 404\)/, 'a file that is not there'],
  ['failing', /Máy chủ không gửi tệp “\/.*” \(mã 500\)/, 'a server that fails'],
  ['cut', /Mất mạng/, 'a network that goes in the middle of a file'],
  ['hanging', /Mất mạng, hoặc máy chủ không trả lời/, 'a server that never answers'],
  ['login page', /không giống tệp đã công bố/, 'a page of somebody else with 200'],
  ['login elsewhere', /Có bên khác trả lời/, 'a network that sends to its login'],
  ['other bytes', /không giống tệp đã công bố/, 'a file of the same size with another letter'],
  ['other size', /không giống tệp đã công bố/, 'a file of another size'],
])(
  'a keeping that meets «%s» says why and how far it came, after a reload too, and goes on where it was',
  async ([mood, reason], { host, page }) => {
    host.mood = fineFor(20, mood);
    await startSaving(page, host);
    await says(page, reason);
    expect(await status(page)).toMatch(/Chưa lưu xong: \d+ trên \d+ tệp/);
    // The other lanes are still: what is said stays said.
    await page.waitForTimeout(300);
    expect(await status(page)).toMatch(reason);
    host.mood = () => 'fine';
    await page.goto(host.address + BLOCK);
    await says(page, /^Chưa lưu xong: \d+ trên \d+ tệp/);
    const [, kept = 0, all = 0] =
      /(\d+) trên (\d+)/.exec((await status(page)) ?? '')?.map(Number) ?? [];
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(all);
    host.asked.length = 0;
    await page.click(part('resume'));
    await says(page, /^Đã lưu, chiếm/);
    expect(host.asked.length).toBeLessThanOrEqual(all - kept + 5);
  },
);

const UNWELL: readonly (readonly [mood: Mood, why: string])[] = [
  ['resting', 'the server says 503'],
  ['failing', 'the server says 500'],
  ['closed', 'a gate says 403'],
  ['missing', 'the whole host is gone'],
  ['hanging', 'the server never answers'],
  ['cut', 'every answer breaks off'],
  ['login page', 'a network shows its login with 200'],
  ['login elsewhere', 'a network sends to its login'],
];

test('one copy answers whatever befalls the host, one thing after the other', async ({
  host,
  page,
}) => {
  await saveAll(page, host);
  const own = await heading(page, host.address + PAGE);
  for (const [mood, why] of UNWELL) {
    host.mood = () => mood;
    expect(await heading(page, host.address + PAGE), why).toBe(own);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font, why).toMatch(/Kho/);
    await page.goto(`${host.address}tim-kiem/?q=02-NQ%2FTU`);
    await page.waitForSelector('main ol > li[data-id]', LONG);
  }
});

test('what the host itself says is believed: a page that is newer, one that is gone', async ({
  host,
  page,
  next,
}) => {
  await saveAll(page, host);
  host.folder = next;
  expect(await heading(page, host.address + PAGE)).toMatch(/^Bản sau: /);
  host.mood = (path) => (path === `/${PAGE}` ? 'missing' : 'fine');
  expect(await heading(page, host.address + PAGE)).toBe('Không thấy');
});

test('the former copy stays until the new one is whole: a tab that is closed in the middle loses nothing', async ({
  host,
  page,
  next,
  context,
}) => {
  await saveAll(page, host);
  host.folder = next;
  // Only what has changed is fetched, so the one page is where to stop.
  host.mood = (path) => (path === `/${PAGE}` ? 'hanging' : 'fine');
  host.asked.length = 0;
  await startSaving(page, host);
  await expect.poll(() => host.asked, SHORT).toContain(`/${PAGE}`);
  await page.close();
  const again = await context.newPage();
  host.mood = () => 'fine';
  await again.goto(host.address + BLOCK);
  await says(again, /^Chưa lưu xong: \d+ trên \d+ tệp.*Bản lưu trước đây còn nguyên/);
  host.mood = () => 'resting';
  expect(await heading(again, host.address + PAGE)).not.toMatch(/^Bản sau/);
  host.mood = () => 'fine';
  await again.goto(host.address + BLOCK);
  await again.click(part('resume'));
  await says(again, /^Đã lưu, chiếm/);
  host.mood = () => 'resting';
  expect(await heading(again, host.address + PAGE)).toMatch(/^Bản sau: /);
  expect((await again.evaluate(() => caches.keys())).length).toBe(2);
});

test('a build that is put in place while its forerunner is kept is told, and is what is kept then', async ({
  host,
  page,
  next,
}) => {
  // The page that differs is on its way when the new build comes.
  await page.route(`**/${PAGE}`, async (route) => {
    host.folder = next;
    await route.continue();
  });
  await startSaving(page, host);
  await says(page, /Kho vừa có bản mới trong lúc lưu/);
  await page.click(part('resume'));
  await says(page, /^Đã lưu, chiếm/);
  host.mood = () => 'resting';
  expect(await heading(page, host.address + PAGE)).toMatch(/^Bản sau: /);
});

test('a full browser says so, and the keeping goes on where it was once there is room', async ({
  host,
  page,
}) => {
  await page.goto(host.address + BLOCK);
  const tools = await page.context().newCDPSession(page);
  const { origin } = new URL(host.address);
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await startSaving(page, host);
  await says(page, /Trình duyệt hết chỗ để lưu.*Chưa lưu xong: \d+ trên \d+ tệp/);
  await tools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.click(part('resume'));
  await says(page, /^Đã lưu, chiếm/);
});

test('two tabs do not save at once: the second says that the first is at it, then what is kept', async ({
  host,
  page,
  context,
}) => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/co-quan\//, async (route) => {
    await gate;
    await route.continue().catch(() => undefined);
  });
  await startSaving(page, host);
  await says(page, /^Đang lưu/);
  const second = await context.newPage();
  await startSaving(second, host);
  await says(second, /^Một thẻ khác/);
  release();
  await says(page, /^Đã lưu, chiếm/);
  await says(second, /^Đã lưu, chiếm/);
});

test('a copy that is removed while it is saved is gone, and both tabs say so', async ({
  host,
  page,
  context,
}) => {
  await saveAll(page, host);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const { url } of await store.keys()) if (/co-quan/.test(url)) await store.delete(url);
    }
  });
  host.mood = (path) => (path.startsWith('/co-quan/') ? 'hanging' : 'fine');
  await page.goto(host.address + BLOCK);
  await page.click(part('resume'));
  await says(page, /^Đang lưu/);
  const second = await context.newPage();
  await second.goto(host.address + BLOCK);
  await says(second, /^Một thẻ khác/);
  await second.click(part('remove'));
  await says(second, /^Đã xóa bản đã lưu/);
  await says(page, /^Đã xóa bản đã lưu/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.for<[what: 'some files' | 'a store' | 'every store', sentence: RegExp]>([
  ['some files', /^Trình duyệt đã xóa một phần bản đã lưu: còn \d+ trên \d+ tệp/],
  ['a store', /^Trình duyệt đã xóa bản đã lưu/],
  ['every store', /^Trình duyệt đã xóa bản đã lưu/],
])(
  'a browser that has cleared %s is noticed, and what is missing is fetched again',
  async ([what, sentence], { host, page }) => {
    await saveAll(page, host);
    await page.evaluate(async (cleared) => {
      const names = await caches.keys();
      for (const name of names) {
        if (cleared === 'every store' || (cleared === 'a store' && !name.endsWith('ghi')))
          await caches.delete(name);
        else
          for (const { url } of await (await caches.open(name)).keys())
            if (/tin/.test(url) && cleared === 'some files' && !/json/.test(url))
              await (await caches.open(name)).delete(url);
      }
    }, what);
    await page.goto(host.address + BLOCK);
    await says(page, sentence);
    await page.click(part('resume'));
    await says(page, /^Đã lưu, chiếm/);
  },
);

/** The worker and the store of the version before this one, as its readers have them. */
const FIRST_WORKER = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  event.respondWith((async () => {
    try { return await fetch(request); } catch (error) {
      const store = await caches.open('kho-ngoai-tuyen ' + registration.scope);
      const kept = await store.match(request, { ignoreSearch: true, ignoreVary: true });
      if (kept !== undefined) return kept;
      throw error;
    }
  })());
});`;

async function saveAsBefore(page: Page, { address }: MoodyHost): Promise<void> {
  await page.goto(address + BLOCK);
  await page.evaluate(async (root) => {
    const list = (await (await fetch(`${root}ngoai-tuyen.json`)).json()) as {
      digest: string;
      groups: { id: string; files: [string, number][] }[];
    };
    const groups = list.groups.filter(({ id }) => id !== 'en');
    const files = groups.flatMap((group) => group.files);
    const store = await caches.open(`kho-ngoai-tuyen ${root}`);
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    const note = { digest: list.digest, groups: groups.map(({ id }) => id), bytes };
    await store.put(`${root}ngoai-tuyen-da-luu.json`, Response.json(note));
    for (const [file] of files) await store.put(root + file, await fetch(root + file));
    await navigator.serviceWorker.register(`${root}ngoai-tuyen.js`, { scope: root });
    await navigator.serviceWorker.ready;
  }, address);
}

test('readers who saved with the version before keep their copy, and the next saving replaces it', async ({
  host,
  page,
  next,
}) => {
  host.worker = FIRST_WORKER;
  await saveAsBefore(page, host);
  host.worker = undefined;
  host.folder = next;
  await page.goto(host.address + BLOCK);
  await says(page, /^Đã lưu, chiếm.*bản mới hơn/);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForTimeout(500);
  host.mood = () => 'resting';
  expect(await heading(page, host.address + PAGE)).not.toMatch(/^Bản sau/);
  host.mood = () => 'fine';
  await saveAll(page, host);
  host.mood = () => 'resting';
  expect(await heading(page, host.address + PAGE)).toMatch(/^Bản sau: /);
  const stores = await page.evaluate(() => caches.keys());
  expect(stores.some((name) => name.endsWith('/'))).toBe(false);
});
