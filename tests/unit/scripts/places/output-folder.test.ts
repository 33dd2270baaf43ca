import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { rememberBuild } from '#scripts/places/former-build.ts';
import { takeOutputFolder } from '#scripts/places/output-folder.ts';
import { makeContentRoot, makeFolder, writeFiles } from '#tests/factories/content-root.ts';
import { formerBuild, SITE } from '#tests/factories/former-build.ts';

function take(typed: string, root = makeContentRoot({}), site = SITE) {
  const taken = takeOutputFolder({ typed, root, site });
  return taken.kind === 'fault' ? taken.fault : taken;
}

describe('a place that a person works on is refused, and stays as it is', () => {
  test.each<[string, string | RegExp, string]>([
    ['/', 'gốc của ổ đĩa', 'the root of the system'],
    [homedir(), 'thư mục riêng', 'the home folder'],
    [dirname(homedir()), /thư mục riêng|gốc của ổ đĩa/, 'what holds the home folder'],
    ['.', 'thuộc về chương trình', 'the project'],
    ['..', 'chứa', 'what holds the project'],
    ['src', 'thuộc về chương trình', 'the code'],
    ['src/moi', 'thuộc về chương trình', 'a new folder in the code'],
    ['public/', 'thuộc về chương trình', 'a slash at the end changes nothing'],
    ['dist/../scripts', 'thuộc về chương trình', 'two dots are followed'],
    ['Dist', 'thuộc về chương trình', 'only the folder that git leaves out'],
    ['distribution', 'thuộc về chương trình', 'nor a name that begins alike'],
    ['node_modules/x', 'các gói đã cài', 'installed packages'],
    ['dist/node_modules', 'các gói đã cài', 'wherever they are'],
    ['.git', 'thuộc về git', 'the history'],
    ['.git/objects/moi', 'thuộc về git', 'what lies in it'],
    ['/dev/null', 'không phải thư mục', 'a device'],
    ['package.json/x', 'thuộc về chương trình', 'below a file'],
  ])('%s is refused (%s): %s', (typed, why) => {
    expect(take(typed)).toMatch(why);
  });

  test.each([
    ['content', 'nằm trong nội dung', 'itself'],
    ['content/tin', 'nằm trong nội dung', 'a folder in it'],
    ['content/moi/x', 'nằm trong nội dung', 'a new folder in it'],
    ['.', 'chứa nội dung', 'what holds it'],
    ['link', 'nằm trong nội dung', 'a link to it'],
    ['link/tin', 'nằm trong nội dung', 'through a link'],
    ['dangling', 'nằm trong nội dung', 'a link to what is not there yet in it'],
    ['circle', 'vòng quanh', 'a link to itself'],
    ['note.txt', 'không phải thư mục', 'a file'],
    ['note.txt/x', 'không phải thư mục', 'below a file'],
    ['pipe', 'không phải thư mục', 'a pipe'],
    ['photos', 'không do lệnh này dựng (a.jpg)', 'a folder of somebody’s'],
    ['to-photos', 'không do lệnh này dựng', 'a link to that'],
    ['repository', 'là một kho git', 'a repository, though a build lies in it'],
  ])('beside a content root, %s is refused (%s): %s', (typed, why) => {
    const place = makeFolder();
    const build = Object.entries(formerBuild()).map(([path, text]) => [`repository/${path}`, text]);
    writeFiles(place, {
      'content/site.yaml': 'x',
      'content/tin/a.md': 'x',
      'note.txt': 'x',
      'photos/a.jpg': 'x',
      'repository/.git/HEAD': 'x',
      ...Object.fromEntries(build),
    });
    symlinkSync('content', join(place, 'link'));
    symlinkSync('content/khong-co', join(place, 'dangling'));
    symlinkSync('circle', join(place, 'circle'));
    symlinkSync(join(place, 'photos'), join(place, 'to-photos'));
    execFileSync('mkfifo', [join(place, 'pipe')]);
    const before = listFiles(place);
    expect(take(join(place, typed), join(place, 'content'))).toContain(why);
    expect(listFiles(place)).toEqual(before);
  });
});

describe('a place for a build is taken as it really is', () => {
  test.each([
    ['new', 'what is not there'],
    ['new/deep/folder', 'nor what is above it'],
    ['empty', 'what holds nothing'],
    ['former', 'a former build of this archive'],
    ['Tên #1 ?100% có dấu', 'whatever the name'],
  ])('%s: %s', (name) => {
    const place = makeFolder();
    mkdirSync(join(place, 'empty'));
    writeFiles(join(place, 'former'), formerBuild());
    expect(take(join(place, name))).toEqual({
      kind: 'place',
      place: join(place, name),
      foreign: [],
    });
  });

  test('a link is followed to where it leads, there or not', () => {
    const place = makeFolder();
    symlinkSync('that', join(place, 'this'));
    expect(take(join(place, 'this'))).toMatchObject({ place: join(place, 'that') });
  });

  test('within the project only the folders for builds', () => {
    expect(take('dist-thu/moi')).toMatchObject({ place: join(process.cwd(), 'dist-thu/moi') });
  });
});

describe('a former build is of this archive unless all it says is of another', () => {
  const OTHER = { name: 'Kho khác', publisher: 'Nhóm khác', url: 'https://khac.example' };
  const site = { ...SITE, url: 'https://kho.example' };

  test.each<[object, string, string]>([
    [{ ...OTHER, url: site.url }, 'taken', 'name and publisher were changed'],
    [{ ...SITE, url: OTHER.url }, 'taken', 'the address was changed'],
    [SITE, 'taken', 'the address was given since'],
    [OTHER, 'refused', 'nothing is the same'],
    [{ ...SITE, name: OTHER.name }, 'refused', 'another name, no address'],
  ])('%j is %s: %s', (record, verdict) => {
    const place = makeFolder();
    writeFiles(place, formerBuild({ ...record, url: (record as { url?: string }).url }));
    const taken = take(place, makeContentRoot({}), site);
    if (verdict === 'taken') expect(taken).toMatchObject({ kind: 'place' });
    else expect(taken).toContain('bản dựng của một kho khác («Kho khác»');
  });

  test('what was built from this content root is its own, whatever its settings are by now', () => {
    const [place, root] = [makeFolder(), makeContentRoot({})];
    writeFiles(place, formerBuild({ ...OTHER, digest: 'b'.repeat(64) }));
    expect(take(place, root)).toContain('kho khác');
    rememberBuild(root, 'b'.repeat(64));
    // The list of its files is of another build: all has to be as it was.
    expect(take(place, root)).toContain('không rõ tệp nào');
    writeFiles(place, { ...formerBuild(OTHER) });
    rememberBuild(root, 'a'.repeat(64));
    expect(take(place, root)).toMatchObject({ kind: 'place' });
  });

  test.each([
    ['', 'an empty file'],
    ['{', 'half a file'],
    ['{"name":"Kho thử","publisher":"Nhóm thử"}', 'no digest'],
    ['[]', 'another thing'],
  ])('a record of %j makes no build: %s', (record) => {
    const place = makeFolder();
    writeFiles(place, { ...formerBuild(), 'ban-dung.json': record });
    expect(take(place)).toContain('không do lệnh này dựng');
  });
});

describe('what somebody put beside a former build', () => {
  test('is named: single files, folders that hold nothing of the build as one, links', () => {
    const place = makeFolder();
    writeFiles(place, {
      ...formerBuild(),
      'index.html.gz': 'x',
      '404.html': 'x',
      'sitemap-0.xml': 'x',
      _headers: 'x',
      'ghi chú.txt': 'x',
      '.well-known/a/b': 'x',
      'tin/a/của tôi.html': 'x',
      'tin/b/index.html': 'x',
      'la.gz': 'x',
    });
    symlinkSync('/khong-co', join(place, 'anh'));
    mkdirSync(join(place, 'trống'));
    const taken = take(place);
    expect(typeof taken === 'string' ? taken : [...taken.foreign].sort()).toEqual([
      '.well-known',
      'anh',
      'ghi chú.txt',
      'la.gz',
      'tin/a/của tôi.html',
      'tin/b',
    ]);
  });

  test('is refused where it is neither file, folder nor link', () => {
    const place = makeFolder();
    writeFiles(place, formerBuild());
    execFileSync('mkfifo', [join(place, 'tin', 'pipe')]);
    expect(take(place)).toContain('«tin/pipe» trong đó không phải tệp thường');
    expect(readdirSync(join(place, 'tin'))).toEqual(['a', 'pipe']);
  });
});
