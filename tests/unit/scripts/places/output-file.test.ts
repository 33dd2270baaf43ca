import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
import { findOutputFault } from '#scripts/places/output-file.ts';
import { builtSite } from '#tests/factories/built-folder.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

beforeEach(() => {
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

async function makePlace(): Promise<string> {
  const place = makeFolder();
  const site = Object.entries(builtSite()).map(([path, bytes]) => [`dist/${path}`, bytes]);
  writeFiles(place, {
    ...Object.fromEntries(site),
    'content/site.yaml': 'x',
    'trống.zip': '',
    'khác.zip': 'PK\u0003\u0004 rồi một bản thảo',
    'văn bản.zip': 'bản thảo duy nhất',
    'khác.zim': 'bản thảo',
    'kiwix.zim': 'ZIM\u0004…',
    'thư mục.zip/x': '',
  });
  await packSite({ folder: join(place, 'dist'), out: join(place, 'trước.zip') });
  symlinkSync('content/moi.zip', join(place, 'link.zip'));
  symlinkSync('khác.zip', join(place, 'link-khác.zip'));
  return place;
}

function faultAt(place: string, out: string, overwrite: 'allowed' | 'refused') {
  return findOutputFault({
    out: out.startsWith('/') ? out : join(place, out),
    extension: out.endsWith('.zim') ? '.zim' : '.zip',
    root: join(place, 'content'),
    from: join(place, 'dist'),
    overwrite,
  });
}

test.each([
  ['trước.zip', 'refused', 'thêm --overwrite', 'the file is there'],
  ['dist/kho.zip', 'refused', 'nằm trong', 'inside what is packed'],
  ['sâu/kho.zip', 'refused', 'Không có thư mục', 'no such folder'],
  ['kho.tar', 'refused', '.zip', 'another kind of file'],
  ['kho.docx', 'allowed', '.zip', 'nor a letter'],
  ['thư mục.zip', 'allowed', 'là một thư mục', 'a folder'],
  ['văn bản.zip', 'allowed', 'không phải gói', 'a file that is no zip'],
  ['khác.zip', 'allowed', 'không phải gói', 'a zip of somebody’s'],
  ['link-khác.zip', 'allowed', 'không phải gói', 'a link to that'],
  ['khác.zim', 'allowed', 'không phải gói', 'no ZIM file'],
  ['content/kho.zip', 'refused', 'nằm trong nội dung', 'in the content'],
  ['link.zip', 'refused', 'nằm trong nội dung', 'a link into the content'],
  [join(process.cwd(), 'src/kho.zip'), 'refused', 'thuộc về chương trình', 'in the code'],
  [join(process.cwd(), '.github/kho.zip'), 'refused', 'thuộc về chương trình', 'nor here'],
] as const)('%s (%s to overwrite) is refused with «%s»: %s', async (...[out, overwrite, words]) => {
  expect(faultAt(await makePlace(), out, overwrite)).toContain(words);
});

test.each([
  ['b.zip', 'refused', 'a new file'],
  ['dist-2.zip', 'refused', 'a name that begins as the folder does'],
  ['trước.zip', 'allowed', 'a former package'],
  ['trống.zip', 'allowed', 'an empty file'],
  ['kiwix.zim', 'allowed', 'a ZIM file'],
  [join(process.cwd(), 'thu-kho.zip'), 'refused', 'beside the code'],
] as const)('%s (%s to overwrite) is taken: %s', async (...[out, overwrite]) => {
  expect(faultAt(await makePlace(), out, overwrite)).toBeUndefined();
});
