import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package of the lock file, those of other systems included, is held to its digest', () => {
  const loose = packages.filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(packages.length).toBeGreaterThan(300);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package is a folder of somebody’s machine', () => {
  expect(packages.filter(([, { link }]) => link === true)).toEqual([]);
});
