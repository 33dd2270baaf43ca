import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRevision, recordRevisions } from '#reader/content-revision.ts';

let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'kho-tin-revision-')), 'content');
  mkdirSync(root);
  writeFileSync(join(root, 'site.yaml'), 'name: Kho\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, '..'), { recursive: true, force: true });
});

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example'];
  return execFileSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8' }).trim();
}

function commitAll(): string {
  git('init', '-q', join(root, '..'));
  git('add', '.');
  git('commit', '-q', '-m', 'Nội dung');
  return git('rev-parse', 'HEAD');
}

test('content that is committed has the commit it was read at', () => {
  expect(contentRevision(root)).toBeUndefined();
  const commit = commitAll();
  expect(contentRevision(root)).toBe(commit);
});

test.each([
  ['a changed file', () => writeFileSync(join(root, 'site.yaml'), 'name: Kho khác\n')],
  ['a new file', () => writeFileSync(join(root, 'moi.md'), 'mới\n')],
])('%s that is not committed leaves content without a revision', (_, change) => {
  commitAll();
  change();
  expect(contentRevision(root)).toBeUndefined();
});

test('what lies beside the content does not count', () => {
  const commit = commitAll();
  writeFileSync(join(root, '..', 'ghi-chu.txt'), 'x');
  expect(contentRevision(root)).toBe(commit);
});

test('a tarball of git tells the commit by the file that git filled in, and not before', () => {
  const commit = 'a1'.repeat(20);
  writeFileSync(join(root, '.phien-ban'), '$Format:%H$\n');
  expect(contentRevision(root)).toBeUndefined();
  writeFileSync(join(root, '.phien-ban'), `${commit}\n`);
  expect(contentRevision(root)).toBe(commit);
});

test('whoever builds a copy elsewhere can say which commit it is, or that there is none', () => {
  commitAll();
  vi.stubEnv('ARCHIVE_REVISION', 'b2'.repeat(20));
  expect(contentRevision(root)).toBe('b2'.repeat(20));
  vi.stubEnv('ARCHIVE_REVISION', '');
  expect(contentRevision(root)).toBeUndefined();
});

test('each record has the commit that last changed it, whatever was committed since', () => {
  mkdirSync(join(root, 'tin'));
  writeFileSync(join(root, 'tin', 'một.md'), 'một\n');
  writeFileSync(join(root, 'tin', 'hai.md'), 'hai\n');
  const first = commitAll();
  writeFileSync(join(root, 'tin', 'hai.md'), 'hai, sửa\n');
  const second = commitAll();
  writeFileSync(join(root, 'tin', 'ba.md'), 'ba\n');
  const of = recordRevisions(root);
  expect(['một', 'hai', 'ba'].map((name) => of(`tin/${name}.md`))).toEqual([
    first,
    second,
    undefined,
  ]);
  writeFileSync(join(root, 'tin', 'hai.md'), 'hai, sửa nữa\n');
  const later = recordRevisions(root);
  expect([later('tin/một.md'), later('tin/hai.md')]).toEqual([first, undefined]);
});

test('a clone that is cut short tells one commit for all records, and so does who builds a copy', () => {
  commitAll();
  writeFileSync(join(root, 'tin.md'), 'tin\n');
  const second = commitAll();
  const clone = join(root, '..', 'cut');
  git('clone', '-q', '--depth', '1', `file://${join(root, '..')}`, clone);
  expect(recordRevisions(join(clone, 'content'))('site.yaml')).toBe(second);
  vi.stubEnv('ARCHIVE_REVISION', 'b2'.repeat(20));
  expect(recordRevisions(root)('site.yaml')).toBe('b2'.repeat(20));
});
