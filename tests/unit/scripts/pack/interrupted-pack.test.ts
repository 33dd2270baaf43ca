import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
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
    '--overwrite',
  ];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

// The new package is being written in its folder aside.
function isHalfWay(): boolean {
  const [written] = globSync('kho.zip.*/kho.zip', { cwd: place });
  return written !== undefined && statSync(join(place, written)).size > 0;
}

async function packFormer(): Promise<void> {
  writeFiles(join(place, 'former'), builtSite());
  await packSite({ folder: join(place, 'former'), out: join(place, 'kho.zip') });
  rmSync(join(place, 'former'), { recursive: true });
}

test('a packing that is killed half-way leaves the former package whole, and the next one clears what it left', async () => {
  const many = Array.from({ length: 400 }, (_, i) => [
    `tin/${i}/index.html`,
    '<p>Đảng ủy '.repeat(500),
  ]);
  writeFiles(join(place, 'site'), builtSite(Object.fromEntries(many)));
  await packFormer();
  const former = readFileSync(join(place, 'kho.zip'));

  const ended = startPack();
  ended.stdout.resume();
  ended.stderr.resume();
  while (!isHalfWay() && ended.exitCode === null) await setTimeout(2);
  ended.kill('SIGKILL');
  expect(await once(ended, 'close')).toEqual([null, 'SIGKILL']);
  expect(readFileSync(join(place, 'kho.zip')).equals(former)).toBe(true);
  expect(readdirSync(place)).toHaveLength(4);

  const whole = startPack();
  whole.stdout.resume();
  whole.stderr.resume();
  expect(await once(whole, 'close')).toEqual([0, null]);
  expect(readdirSync(place).sort()).toEqual(['kho.zip', 'kho.zip.sha256', 'site']);
  expect(readFileSync(join(place, 'kho.zip')).equals(former)).toBe(false);
}, 60_000);
