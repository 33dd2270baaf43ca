import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long a test waits for what a person would see at once, in milliseconds. */
export const PATIENCE = { timeout: 15_000 };

/** Opens the desk and waits until it works. */
export async function openDesk(page: Page, address = '/soan-tin/'): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('[data-part=desk]:not([hidden])', PATIENCE);
}

/** The field of the form in which a value is filled in, by its path («source.name»). */
export function field(page: Page, path: string) {
  return page.locator(`[id="f-${path}"]`);
}

/** Fills in what every item has. */
export async function fillFacts(page: Page): Promise<void> {
  await field(page, 'title').fill('Cần Thơ họp về khoa học và công nghệ');
  await field(page, 'date').fill('20/11/2025');
  await field(page, 'source.name').fill('Cổng thông tin thử');
  await page.fill('#noi-dung-chu', '## Kết quả\n\nThành phố cấp mới 3.590 văn bằng.');
}

/** Waits until the check has looked at the last change, and gives what it says. */
export async function untilChecked(page: Page, sentence: RegExp): Promise<void> {
  await expect.poll(() => page.textContent('[data-part=count]'), PATIENCE).toMatch(sentence);
}

/** Nothing is left to mend. */
export const WHOLE = /^Không còn lỗi nào/;

/** Lets the desk write into a folder of the browser's own that looks like a checkout; `readFile` reads from its content. */
export async function giveFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      const checkout = await root.getDirectoryHandle('kho', { create: true });
      const content = await checkout.getDirectoryHandle('content', { create: true });
      await content.getFileHandle('site.yaml', { create: true });
      return checkout;
    };
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
}

/** The bytes of a file that the desk wrote into the folder it was given; `undefined` where there is none. */
export async function readWritten(page: Page, path: string): Promise<Uint8Array | undefined> {
  const bytes = await page.evaluate(async (file) => {
    try {
      const root = await navigator.storage.getDirectory();
      const names = `kho/content/${file}`.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      const handle = await folder.getFileHandle(names.at(-1) ?? '');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    } catch {
      return undefined;
    }
  }, path);
  return bytes && Uint8Array.from(bytes);
}
