import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { editStartTags } from '#scripts/build/addresses/edit-start-tags.ts';
import { listFiles } from '#scripts/files/list-files.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';
import { unpackZip } from '#tests/factories/unpack-zip.ts';
import { test as base } from './anywhere-places.ts';

const test = base.extend('part', { scope: 'file' }, async ({ site }, { onCleanup }) => {
  const place = mkdtempSync(join(tmpdir(), 'kho-tin-part-'));
  onCleanup(() => rmSync(place, { recursive: true, force: true }));
  const years = readdirSync(join(site, 'nam')).filter((name) => /^\d{4}$/.test(name));
  const [year = ''] = years;
  const zip = join(place, 'phan.zip');
  const args = ['pack', '--years', year, '--out', zip];
  const { code, output } = await runNode({ script: 'scripts/run.mjs', args });
  if (code !== 0) throw new Error(output);
  await unpackZip(zip, join(place, 'phan'));
  const bag = join(place, 'phan', readdirSync(join(place, 'phan'))[0] ?? '');
  return { zip, year, years, data: join(bag, 'data') };
});

function hrefsOf(html: string): readonly string[] {
  const hrefs: string[] = [];
  editStartTags(html, ({ attributes }) => {
    const href = attributes.get('href');
    if (href !== undefined) hrefs.push(href);
    return undefined;
  });
  return hrefs;
}

test('a part holds the items chosen and no others, and is a whole package', async ({ part }) => {
  expect((await verifyPackage(part.zip)).faults).toEqual([]);
  const years = readdirSync(join(part.data, 'tin')).filter((name) => /^\d{4}$/.test(name));
  expect(years).toEqual([part.year]);
  expect(part.years.length).toBeGreaterThan(1);
}, 300_000);

test('every link of a part leads to a file in it, or to the published site', ({ part }) => {
  const pages = listFiles(part.data).filter((path) => path.endsWith('.html'));
  const lost = pages.flatMap((path) =>
    hrefsOf(readFileSync(join(part.data, path), 'utf8'))
      .filter((href) => !/^(?:https?:|mailto:|#)/.test(href))
      .map((href) => decodeURIComponent(href.replace(/[?#].*$/, '')))
      .filter((href) => !existsSync(join(part.data, dirname(path), href)))
      .map((href) => `${path} → ${href}`),
  );
  expect(lost).toEqual([]);
});

test('the search of a part finds what is in it and nothing else', async ({ part, openWindow }) => {
  const page = await openWindow();
  await page.goto(`${pathToFileURL(part.data).href}/tim-kiem/index.html?loai=item&q=khoa+hoc`);
  await page.waitForSelector('main ol > li[data-id]');
  await page.waitForSelector('main ol:not([aria-busy])');
  const ids = await page.$$eval('main ol > li[data-id]', (items) =>
    items.map((item) => item.getAttribute('data-id') ?? ''),
  );
  expect(ids.filter((id) => !id.startsWith(`${part.year}/`))).toEqual([]);
});
