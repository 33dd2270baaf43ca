import { expect, test } from 'vitest';
import { siteSchema } from '#core/model/schema/registers.ts';
import { findHostPage } from '#desk/save/host-page.ts';

test.each([
  [
    'https://github.com/co-quan/kho-tin',
    'https://github.com/co-quan/kho-tin/new/main?filename=a.md&value=x',
    'GitHub',
  ],
  [
    'https://github.com/co-quan/kho-tin.git',
    'https://github.com/co-quan/kho-tin/new/main?filename=a.md&value=x',
    'as cloned',
  ],
  [
    'https://github.com/co-quan/kho-tin/tree/chinh',
    'https://github.com/co-quan/kho-tin/new/chinh?filename=a.md&value=x',
    'another branch',
  ],
  [
    'https://gitlab.vi-du.vn/so/kho/-/tree/chinh',
    'https://gitlab.vi-du.vn/so/kho/-/new/chinh?file_name=a.md',
    'GitLab of one’s own takes no text',
  ],
])('%s opens %s: %s', (repository, url) => {
  expect(findHostPage(repository)?.open('a.md', 'x').url).toBe(url);
});

test('a text too long for an address is left to the clipboard', () => {
  const opened = findHostPage('https://github.com/a/b')?.open('a.md', 'ă'.repeat(3000));
  expect(opened).toEqual({ url: 'https://github.com/a/b/new/main?filename=a.md', isFilled: false });
});

test.each([
  ['https://github.com/co-quan/kho-tin', true],
  ['https://gitlab.vi-du.vn/so/kho/-/tree/chinh', true],
  ['https://vi-du.vn/kho', false],
  ['http://github.com/co-quan/kho-tin', false],
  ['https://github.com/', false],
])('%s is a repository of the settings: %s', (repository, holds) => {
  const site = { name: 'K', description: 'K', publisher: 'K', repository };
  expect(siteSchema.safeParse(site).success).toBe(holds);
});
