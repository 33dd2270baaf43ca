import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-interrupted-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function startPack() {
  const args = [
    'scripts/run.mjs',
    'pack',
    '--from',
    join(place, 'site'),
    '--out',
    join(place, 'kho.zip'),
    '--ghi-de',
  ];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('a packing that is killed half-way leaves the former package whole, and the next one clears what it left', async () => {
  const many = Array.from({ length: 400 }, (_, i) => [
    `tin/${i}/index.html`,
    '<p>Đảng ủy '.repeat(500),
  ]);
  writeFiles(join(place, 'site'), builtSite(Object.fromEntries(many)));
  writeFileSync(join(place, 'kho.zip'), 'gói trước');

  const ended = startPack();
  ended.stdout.resume();
  for await (const chunk of ended.stderr) {
    if (String(chunk).includes('10 %')) ended.kill('SIGKILL');
  }
  expect(readFileSync(join(place, 'kho.zip'), 'utf8')).toBe('gói trước');
  expect(readdirSync(place)).toHaveLength(3);

  const whole = startPack();
  whole.stdout.resume();
  whole.stderr.resume();
  expect(await once(whole, 'close')).toEqual([0, null]);
  expect(readdirSync(place).sort()).toEqual(['kho.zip', 'kho.zip.sha256', 'site']);
  expect(readFileSync(join(place, 'kho.zip')).subarray(0, 2).toString()).toBe('PK');
}, 60_000);
