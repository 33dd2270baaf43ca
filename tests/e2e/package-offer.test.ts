import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from './built-site.ts';

const PAGE = '/trang/ngoai-tuyen/';

test('the package that lies beside the site is offered with its size and digest, and told apart from a newer build', async ({
  page,
  folder,
}) => {
  const { digest } = JSON.parse(readFileSync(join(folder, 'ban-dung.json'), 'utf8'));
  let build = digest;
  await page.route('**/kho.zip.json', (route) =>
    route.fulfill({ json: { size: 12_345_678, zip: 'ab'.repeat(32), build } }),
  );
  await page.goto(PAGE);
  const block = page.locator('[data-package]');
  await block.getByRole('button').click();
  const link = block.getByRole('link', { name: /kho\.zip/ });
  expect(await link.innerText()).toMatch(/12,3\sMB/);
  expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe('/kho.zip');
  expect(await block.innerText()).toContain('ab'.repeat(32));
  expect(await block.innerText()).not.toContain('bản dựng trước');
  build = 'khac';
  await block.getByRole('button').click();
  await expect.poll(() => block.innerText()).toContain('bản dựng trước');
});

test('where no package lies beside the site, that is said', async ({ page }) => {
  // What is missing is an error of the console: here the host answers with a page of its own.
  await page.route('**/kho.zip.json', (route) => route.fulfill({ body: '<p>Không có</p>' }));
  await page.goto(PAGE);
  const block = page.locator('[data-package]');
  await block.getByRole('button').click();
  await expect.poll(() => block.innerText()).toContain('chưa đặt sẵn gói');
});
