import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  findPictureFault,
  GUIDE_FOLDER,
  makePictureFolder,
} from '#scripts/places/picture-folder.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

test.each([
  ['content', 'nằm trong nội dung', 'the content'],
  ['photos', 'có tệp không do lệnh này ghi (a.png)', 'pictures of somebody’s'],
  ['note.txt', 'không phải thư mục', 'a file'],
  [join(process.cwd(), 'src/anh'), 'thuộc về chương trình', 'the code'],
  [join(process.cwd(), '.github'), 'thuộc về chương trình', 'above the pictures of the project'],
])('pictures are not written to %s (%s): %s', (typed, why) => {
  const place = makeFolder();
  writeFiles(place, { 'content/site.yaml': 'x', 'photos/a.png': 'x', 'note.txt': 'x' });
  const out = typed.startsWith('/') ? typed : join(place, typed);
  expect(findPictureFault(out, join(place, 'content'))).toContain(why);
});

test('pictures are written to a new folder, and again to that one, whatever it holds by then', () => {
  const place = makeFolder();
  const out = join(place, 'sâu/anh');
  expect(findPictureFault(out, join(place, 'content'))).toBeUndefined();
  writeFiles(makePictureFolder(out), { 'trang-dau.png': 'x' });
  expect(findPictureFault(out, join(place, 'content'))).toBeUndefined();
});

test.each([['anh-man-hinh'], ['.github/screenshots'], [GUIDE_FOLDER]])(
  'pictures are written to the project’s own folder %s',
  (out) => {
    expect(findPictureFault(out, join(makeFolder(), 'content'))).toBeUndefined();
  },
);
