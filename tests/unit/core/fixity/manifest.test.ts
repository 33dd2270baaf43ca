import { expect, test } from 'vitest';
import { formatManifest, parseManifest } from '#core/fixity/manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('a manifest is in order of path and reads back as it was', () => {
  const entries = [
    { path: 'data/b 100%.html', digest: B },
    { path: 'data/a.html', digest: A },
  ];
  const text = formatManifest(entries);
  expect(text).toBe(`${A}  data/a.html\n${B}  data/b 100%25.html\n`);
  expect(parseManifest(text)).toEqual({ entries: entries.toReversed(), faults: [] });
});

test.each([
  [`${A.toUpperCase()}  x\n`, 'a capital is a changed byte, though RFC 8493 would read it'],
  [`${A} *x\n`, 'another separator'],
  [`${A}  x`, 'the last line end is missing'],
  [`${A}  y\n${A}  x\n`, 'out of order'],
  [`${A}  x\n${A}  x\n`, 'the same file twice'],
  [`${A.slice(1)}  x\n`, 'a digit is missing'],
  [`\n${A}  x\n`, 'an empty line'],
])('%j is not the form this archive writes: %s', (text) => {
  expect(parseManifest(text).faults).toHaveLength(1);
});
