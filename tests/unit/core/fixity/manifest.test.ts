import { expect, test } from 'vitest';
import { formatManifest } from '#core/fixity/manifest.ts';
import { readManifest } from '#core/fixity/read-manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('a manifest is in order of path and reads back as it was', () => {
  const entries = [
    { path: 'data/b 100%.html', digest: B },
    { path: 'data/a.html', digest: A },
    { path: 'data/hai\ndòng\r', digest: A },
  ];
  const text = formatManifest(entries);
  expect(text).toBe(`${A}  data/a.html\n${B}  data/b 100%25.html\n${A}  data/hai%0Adòng%0D\n`);
  const [b, a, lines] = entries;
  expect(readManifest(text, 64)).toEqual({ entries: [a, b, lines], faults: [], repeated: [] });
});

test.each([
  [`${A.toUpperCase()}  x\n`, 'x', 'digits in capitals'],
  [`${A} *x\n`, 'x', 'as md5sum writes of a binary file'],
  [`${A} x\n`, 'x', 'one space'],
  [`${A}\tx\n`, 'x', 'a tab'],
  [`${A}  x`, 'x', 'no line end'],
  [`${A}  x\r\n`, 'x', 'the line end of Windows'],
  [`\n${A}  x\n \n`, 'x', 'empty lines'],
  [`${A}  ./data/x\n`, 'data/x', 'a leading ./'],
  [`${A}  data/a b.txt\n`, 'data/a b.txt', 'a space in the name'],
  [`${A}  data/%7Ex%41%\n`, 'data/%7Ex%41%', 'other codes are no codes'],
  [`${A}  data/a%0ab%0Dc%25\n`, 'data/a\nb\rc%', 'codes in small letters'],
  [`${A}  data/~x\n`, 'data/~x', 'a tilde inside'],
  [`${A}  data/..x/x..\n`, 'data/..x/x..', 'dots that lead nowhere'],
])('%j is the line of «%s»: %s', (text, path) => {
  expect(readManifest(text, 64)).toEqual({
    entries: [{ path, digest: A }],
    faults: [],
    repeated: [],
  });
});

test.each([
  [`${A.slice(1)}  x\n`, 'a digit is missing'],
  [`${A}b  x\n`, 'a digit too many'],
  [`${A.slice(1)}A  x\n`, 'a capital among small letters is a changed byte'],
  [`${A.slice(1)}g  x\n`, 'not a digit'],
  [`${A}x\n`, 'no space'],
  [`${A}  \n`, 'no name'],
  [`\ufeff${A}  x\n`, 'a mark of the byte order'],
  [`${A}  /etc/passwd\n`, 'absolute'],
  [`${A}  ../x\n`, 'leads out'],
  [`${A}  data/../../x\n`, 'leads out on the way'],
  [`${A}  data\\..\\x\n`, 'leads out with the other separator'],
  [`${A}  ~/x\n`, 'a home'],
  [`${A}  ~root/x\n`, 'the home of another'],
  [`${A}  %HOMEPATH%/x\n`, 'a home of Windows'],
  [`${A}  C:/x\n`, 'a drive'],
  [`${A}  \\\\host\\x\n`, 'another computer'],
])('%j is no line of a manifest: %s', (text) => {
  const { entries, faults } = readManifest(text, 64);
  expect(entries).toEqual([]);
  expect(faults).toEqual([{ line: 1, why: expect.stringMatching(/\p{L}/u) }]);
});

test('capitals in one line and small letters in another are a changed byte too', () => {
  expect(readManifest(`${A}  x\n${B.toUpperCase()}  y\n`, 64).faults).toMatchObject([{ line: 2 }]);
});

test('a file that stands twice is told apart by whether its digests agree', () => {
  expect(readManifest(`${A}  x\n${A}  ./x\n`, 64)).toMatchObject({ faults: [], repeated: ['x'] });
  expect(readManifest(`${A}  x\n${B}  x\n`, 64)).toMatchObject({ faults: [{ line: 2 }] });
});
