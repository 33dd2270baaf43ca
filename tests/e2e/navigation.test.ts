import { expect } from 'vitest';
import { test } from './built-site.ts';

test('the home page opens in Vietnamese', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
});
