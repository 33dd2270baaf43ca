import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishNotFoundPage } from '#scripts/build/finish/not-found-page.ts';

const PAGE = `<html><head><meta http-equiv="content-security-policy" content="script-src 'self'"><link href="/x.css"></head><body><a href="/tin/">Tin</a></body></html>`;

test('the page for missing addresses starts from where the site is published', () => {
  const page = finishNotFoundPage(PAGE, '/kho/');
  expect(page).toContain('<link href="/kho/x.css">');
  expect(page).toContain('<a href="/kho/tin/">');
});

test('its policy allows the one script it carries and no other', () => {
  const page = finishNotFoundPage(PAGE, '/');
  const script = /<script>(.*)<\/script>/s.exec(page)?.[1] ?? '';
  const digest = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(`content="script-src 'sha256-${digest}' 'self'"`);
});
