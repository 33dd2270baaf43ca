import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { GUIDE_PICTURES } from '#core/page-components.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { serveFolder } from '../serve/static-server.ts';
import type { ShotRequest } from './take-shots.ts';

/** Writes the pictures of the desk that the guides show, as an editor sees them at three moments of one item; gives their number. */
export async function takeGuideShots({ site, out }: ShotRequest): Promise<number> {
  const { server, address } = await serveFolder({ folder: site, port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1040, height: 820 },
      colorScheme: 'light',
      locale: 'vi-VN',
    });
    // A reader's page does not wait for fonts that come late; a picture of it does.
    await page.route('**/*.css', async (route) => {
      const sheet = await (await route.fetch()).text();
      const body = sheet.replace(/font-display:\s*\w+/g, 'font-display:block');
      await route.fulfill({ contentType: 'text/css', body });
    });
    await page.goto('/soan-tin/', { waitUntil: 'networkidle' });
    await page.waitForSelector('[data-part=desk]:not([hidden])');
    await page.evaluate('document.fonts.ready');
    for (const name of GUIDE_PICTURES) {
      await MOMENTS[name]?.(page);
      await sharp(await page.screenshot())
        .png({ palette: true, colours: 64 })
        .toFile(join(out, `${name}.png`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return GUIDE_PICTURES.length;
}

const ARTICLE = `Cần Thơ họp bàn phát triển khoa học và công nghệ

Ngày 20/11/2025, thành phố Cần Thơ họp bàn việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.

Trong năm, thành phố cấp mới 3.590 văn bằng sở hữu trí tuệ, tăng 17,64% so với năm trước.`;

const MOMENTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'soan-tin-bat-dau': async (page) => {
    await page.fill('[data-part=paste]', ARTICLE);
    await scrollTo(page, 'main h1');
  },
  'soan-tin-sua': async (page) => {
    await fillIn(page, {
      title: 'Cần Thơ họp bàn phát triển khoa học và công nghệ',
      date: '31/11/2025',
    });
    await page.waitForSelector('[id="f-date-loi"]:not([hidden])');
    await scrollTo(page, '#thong-tin');
  },
  'soan-tin-luu': async (page) => {
    await fillIn(page, { date: '20/11/2025', 'source.name': 'Cổng thông tin điện tử thành phố' });
    await page.fill(
      '[data-part=body]',
      `## Kết quả\n\n${ARTICLE.split('\n\n').slice(1).join('\n\n')}`,
    );
    await untilChecked(page, 'Không còn lỗi');
    await scrollTo(page, '#xem-truoc');
    // Its letters are asked for when it is laid out, which a page of its own does not wait for.
    await page.waitForFunction(FRAME_WITH_LETTERS);
  },
};

const FRAME_WITH_LETTERS = `(() => {
  const shown = document.querySelector('[data-part=preview]').contentDocument;
  return shown.querySelector('h1') !== null && shown.fonts.size > 0 && shown.fonts.status === 'loaded';
})()`;

async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, value] of Object.entries(values)) await page.fill(`[id="f-${path}"]`, value);
}

async function untilChecked(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (said) => document.querySelector('[data-part=count]')?.textContent?.includes(said),
    words,
  );
}

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ behavior: 'instant' }),
    selector,
  );
}
