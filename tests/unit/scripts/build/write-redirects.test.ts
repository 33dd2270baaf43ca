import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRedirects } from '#scripts/build/finish/write-redirects.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

test('an address that climbs out of the site is never written, whoever let it through', () => {
  const place = makeFolder();
  const folder = join(place, 'dist');
  mkdirSync(folder);
  writeFiles(folder, { 'tin/b/index.html': '<p>' });
  const redirects = [{ from: '/../../x/', to: '/tin/b/', line: 1 }];
  const write = () => writeRedirects({ folder, redirects, siteUrl: 'https://kho.example' });
  expect(write).toThrow('leads out of the folder');
  expect(existsSync(join(place, '../x'))).toBe(false);
});
