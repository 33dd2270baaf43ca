import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { packageFolder } from '#scripts/build/notices/package-of.ts';
import { listFiles } from '#scripts/files/list-files.ts';

// Another bundler than the one that made the site is the judge of which packages its scripts need.
async function shippedPackages(): Promise<readonly string[]> {
  const folders = ['src/search/page', 'src/offline', 'scripts/pack/browser'];
  const entryPoints = folders.flatMap((folder) =>
    listFiles(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'x',
    logLevel: 'silent',
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  const found = modules.map((path) => packageFolder(resolve(path)));
  return [...new Set(found.filter((folder) => folder !== undefined))];
}

test('every package whose code a reader is sent is named with its licence', async () => {
  const text = readFileSync(join(inject('siteFolder'), 'giay-phep.txt'), 'utf8');
  const packages = [...(await shippedPackages()), resolve('node_modules/pagefind')];
  expect(packages.length).toBeGreaterThan(1);
  for (const folder of packages) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(text).toContain(`${name} ${version} (`);
  }
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('the first page leads to the licences', () => {
  const page = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8');
  expect(page).toMatch(/<a href="giay-phep\.txt">/);
});
