import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

const FOLDER = '.github/for-teams';

test('the workflow that a team copies runs only commands that there are', () => {
  const text = readFileSync(`${FOLDER}/workflow.yml`, 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const called = runs.flatMap((run) => /npm run (\S+)/.exec(run)?.[1] ?? []);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(called).toEqual(['check', 'build']);
  for (const name of called) expect(scripts).toHaveProperty(name);
});

// A check of its own, which refuses a text with «lỗi»: the hook is what is tried here.
function makeRepository() {
  const folder = makeFolder();
  const check = `const { readFileSync } = require('node:fs'); const { join } = require('node:path');
const file = join(process.env.ARCHIVE_CONTENT, 'a.md');
if (readFileSync(file, 'utf8').includes('lỗi')) { console.error(file + ':1: Có lỗi.'); process.exit(1); }`;
  writeFiles(folder, {
    'package.json': JSON.stringify({ scripts: { check: 'node check.cjs' } }),
    'check.cjs': check,
    'content/a.md': 'tốt',
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '-q');
  git('config', 'core.hooksPath', resolve(FOLDER));
  git('config', 'user.name', 'Thử');
  git('config', 'user.email', 'thu@kho.example');
  const commit = () => spawnSync('git', ['-C', folder, 'commit', '-qm', 'x'], { encoding: 'utf8' });
  return { folder, git, commit };
}

test('the hook sees what is about to be committed, not what lies in the folder', () => {
  const { folder, git, commit } = makeRepository();
  writeFiles(folder, { 'content/a.md': 'có lỗi' });
  git('add', '.');
  writeFiles(folder, { 'content/a.md': 'đã sửa mà chưa add' });
  const refused = commit();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('content/a.md:1: Có lỗi.\nChưa commit.');
  expect(refused.stderr).not.toContain('/tmp');
  git('add', '.');
  expect(commit().status).toBe(0);
});

test('a commit that touches no content is not checked', () => {
  const { folder, git, commit } = makeRepository();
  git('add', '.');
  expect(commit().status).toBe(0);
  writeFiles(folder, { 'content/a.md': 'có lỗi', 'khac.txt': 'x' });
  git('add', 'khac.txt');
  expect(commit().status).toBe(0);
});
