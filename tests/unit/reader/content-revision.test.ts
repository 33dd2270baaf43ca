import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRevision } from '#reader/content-revision.ts';

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
