import { join } from 'node:path';
import sharp from 'sharp';
import { openBrowser } from '../browser/open-browser.ts';
import { serveFolder } from '../serve/static-server.ts';
import type { ShotRequest } from './take-shots.ts';

/** The pictures that the README shows, by file name. */
const COVERS: Readonly<Record<string, string>> = {
  'trang-dau': '/',
  'tim-kiem': '/tim-kiem/?q=02+nq+tu',
};

/** Writes the first screen of the pages that the README shows, small enough to be kept with the code; gives their number. */
export async function takeCovers({ site, out }: ShotRequest): Promise<number> {
  const { server, address } = await serveFolder({ folder: site, port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1200, height: 800 },
      locale: 'vi-VN',
    });
    for (const [name, path] of Object.entries(COVERS)) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate('document.fonts.ready');
      await sharp(await page.screenshot())
        .png({ palette: true, colours: 64 })
        .toFile(join(out, `${name}.png`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return Object.keys(COVERS).length;
}
