import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { openAside } from '#scripts/places/aside-folder.ts';
import { mendFolder } from '#scripts/places/mend-folder.ts';
import { replaceFolder } from '#scripts/places/replace-folder.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

function makeStates() {
  const parent = makeFolder();
  const [place, fresh] = [join(parent, 'dist'), join(parent, 'xuong')];
  writeFiles(place, { 'cu.html': 'cũ', 'a/cua-toi.txt': 'của tôi' });
  writeFiles(fresh, { 'moi.html': 'mới' });
  return { parent, place, fresh };
}

describe('a finished folder takes the place of the former one', () => {
  test('whole, with nothing left beside it', () => {
    const { parent, place, fresh } = makeStates();
    replaceFolder({ place, fresh, kept: [] });
    expect(listFiles(place)).toEqual(['moi.html']);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('where there was none, parents made', () => {
    const { parent, fresh } = makeStates();
    const place = join(parent, 'x/y/dist');
    replaceFolder({ place, fresh, kept: [] });
    expect(listFiles(place)).toEqual(['moi.html']);
  });

  test('what is kept comes along, links as links', () => {
    const { place, fresh } = makeStates();
    symlinkSync('/khong-co', join(place, 'link'));
    replaceFolder({ place, fresh, kept: ['a', 'link'] });
    expect(readdirSync(place).sort()).toEqual(['a', 'link', 'moi.html']);
    expect(readFileSync(join(place, 'a/cua-toi.txt'), 'utf8')).toBe('của tôi');
  });

  test.each<[string, Record<string, string>, string]>([
    ['cu.html', { 'cu.html': 'mới' }, 'the same file'],
    ['cu.html', { 'cu.html/index.html': 'mới' }, 'a folder where there was a file'],
    ['a/cua-toi.txt', { a: 'mới' }, 'a file where there was a folder'],
  ])('what is kept at %s yields to what the finished folder has there: %j, %s', (path, files) => {
    const { place, fresh } = makeStates();
    writeFiles(fresh, files);
    replaceFolder({ place, fresh, kept: [path] });
    expect(listFiles(place)).toEqual([...Object.keys(files), 'moi.html'].sort());
  });

  test('when it fails the former one stays and nothing is left beside it', () => {
    const { parent, place, fresh } = makeStates();
    expect(() => replaceFolder({ place, fresh, kept: ['khong-co'] })).toThrow('ENOENT');
    expect(listFiles(place)).toEqual(['a/cua-toi.txt', 'cu.html']);
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

const RUN = `
const { replaceFolder } = await import('#scripts/places/replace-folder.ts');
const [place, fresh] = process.argv.slice(-2);
replaceFolder({ place, fresh, kept: [] });
`;
const REPLACE = [
  process.execPath,
  '--input-type=module',
  '-e',
  `'${RUN.replaceAll("'", '"')}'`,
].join(' ');

function inNamespace(script: string) {
  const words = ['--user', '--map-root-user', '--mount', 'sh', '-ec', script];
  const { status, stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

const canMount = inNamespace('mount -t tmpfs x /mnt').status === 0;

describe.skipIf(!canMount)('on another disk', () => {
  test.each([
    ['mount -t tmpfs x "$(dirname "$PLACE")"', 'beside', 'a folder of a disk in memory'],
    ['mkdir -p "$PLACE"; mount -t tmpfs x "$PLACE"', 'within', 'the root of such a disk'],
    ['mkdir -p "$PLACE"; mount --bind "$PLACE" "$PLACE"', 'within', 'a mounted folder'],
  ])('%s: the folder is made whole (%s) and takes its place: %s', (mount) => {
    const parent = makeFolder();
    const place = join(parent, 'o-dia/dist');
    mkdirSync(join(parent, 'o-dia'));
    writeFiles(join(parent, 'xuong'), { 'moi.html': 'mới', 'a/b': 'mới' });
    writeFiles(join(parent, 'xuong2'), { 'moi.html': 'mới hơn', c: 'mới hơn' });
    const { said } = inNamespace(`
      PLACE='${place}'; ${mount}
      ${REPLACE} '${place}' '${parent}/xuong'
      (cd '${place}'; echo $(find . -type f | sort))
      ${REPLACE} '${place}' '${parent}/xuong2'
      cd '${place}'; echo $(find . -type f | sort) $(cat moi.html); ls -A ..
    `);
    expect(said).toBe('./a/b ./moi.html\n./c ./moi.html mới hơn\ndist\n');
  });
});

/** What a run that was killed leaves: a folder aside with its record, and states in it. */
function leaveBehind(
  place: string,
  parent: string,
  files: Readonly<Record<string, string>>,
): string {
  const script = `
    const { openAside } = await import('#scripts/places/aside-folder.ts');
    console.log(openAside(process.argv.at(-2), process.argv.at(-1)).folder);
    process.kill(process.pid, 'SIGKILL');
  `;
  const args = ['--input-type=module', '-e', script, place, parent];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  writeFiles(stdout.trim(), files);
  return stdout.trim();
}

describe('what a run that was killed left is mended by the next', () => {
  test('between two renames: the former state is put back', () => {
    const parent = makeFolder();
    const place = join(parent, 'dist');
    leaveBehind(place, parent, { 'cu/cu.html': 'cũ', 'moi/moi.html': 'mới' });
    mendFolder(place);
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(listFiles(place)).toEqual(['cu.html']);
  });

  test('while the new state was made: it is cleared', () => {
    const { parent, place } = makeStates();
    leaveBehind(place, parent, { 'moi/moi.html': 'nửa chừng' });
    mendFolder(place);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'xuong']);
    expect(listFiles(place)).toEqual(['a/cua-toi.txt', 'cu.html']);
  });

  test('while the new state was made within: it is cleared', () => {
    const { place } = makeStates();
    leaveBehind(place, place, { 'moi/moi.html': 'nửa chừng' });
    mendFolder(place);
    expect(listFiles(place)).toEqual(['a/cua-toi.txt', 'cu.html']);
  });

  test.each<[Record<string, string>, string]>([
    [{ 'dist/x': 'cũ', 'dist/y': 'cũ', 'moi/x': 'mới', 'moi/z': 'mới' }, 'nothing was moved'],
    [{ 'cu/x': 'cũ', 'dist/y': 'cũ', 'moi/x': 'mới', 'moi/z': 'mới' }, 'one old name was out'],
    [{ 'cu/x': 'cũ', 'cu/y': 'cũ', 'moi/x': 'mới', 'moi/z': 'mới' }, 'all old names were out'],
    [{ 'cu/x': 'cũ', 'cu/y': 'cũ', 'dist/x': 'mới', 'moi/z': 'mới' }, 'one new name was in'],
    [{ 'cu/x': 'cũ', 'cu/y': 'cũ', 'dist/x': 'mới', 'dist/z': 'mới' }, 'all new names were in'],
  ])('while names changed places within, the new state is brought in: %j, %s', (states) => {
    const place = join(makeFolder(), 'dist');
    mkdirSync(place);
    const plan = JSON.stringify({ former: ['x', 'y'], fresh: ['x', 'z'] });
    const aside = leaveBehind(place, place, { 'doi-cho.json': plan });
    mkdirSync(join(aside, 'cu'));
    for (const [path, text] of Object.entries(states)) {
      const folder = path.startsWith('dist/') ? join(place, '..') : aside;
      writeFiles(folder, { [path]: text });
    }
    mendFolder(place);
    expect(listFiles(place)).toEqual(['x', 'z']);
    expect(readFileSync(join(place, 'x'), 'utf8')).toBe('mới');
  });
});

describe('what only looks like a leftover is nobody’s to clear', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'dist.cu-2019/quy.txt': 'x' }, 'a folder of a person’s own, named for a year'],
    [{ 'dist.dang-ghi-AbCdEf/quy.txt': 'x' }, 'a name as of a folder aside'],
    [{ 'dist.dang-ghi-AbCdEf/ban-ghi.json': '{}' }, 'with a record of another kind'],
    [{ 'dist.dang-ghi-AbCdEf': 'x' }, 'a file'],
  ])('%j stays, and becomes no build: %s', (files) => {
    const parent = makeFolder();
    writeFiles(parent, files);
    mendFolder(join(parent, 'dist'));
    expect(listFiles(parent)).toEqual(Object.keys(files));
  });

  test('nor is what another run is still filling', () => {
    const parent = makeFolder();
    const aside = openAside(join(parent, 'dist'));
    mendFolder(join(parent, 'dist'));
    expect(existsSync(aside.folder)).toBe(true);
    aside.close();
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('a folder aside of a run that was ended before its record was written', () => {
  const age = (folder: string, minutes: number) => {
    const then = new Date(Date.now() - minutes * 60_000);
    utimesSync(folder, then, then);
  };

  test.each<[string, Record<string, string>, number, boolean]>([
    ['empty and old', {}, 2, false],
    ['empty and new: another run has just begun', {}, 0, true],
    ['with a file of the user', { 'quy.txt': 'x' }, 2, true],
  ])('%s', (_, files, minutes, stays) => {
    const { parent, place } = makeStates();
    const aside = join(parent, 'dist.dang-ghi-abc123');
    mkdirSync(aside);
    writeFiles(aside, files);
    age(aside, minutes);
    mendFolder(place);
    expect(existsSync(aside)).toBe(stays);
  });
});
