import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildPlaces } from './build-cases.ts';

/** How long someone who writes waits, in seconds: for the first page after the command, for a page of an item, and for each of some saved changes of its text to be in the page. */
export interface DevTimes {
  readonly ready: number;
  readonly firstItem: number;
  readonly changes: readonly number[];
}

const CHANGES = 5;
const PAUSE = 10;
/** Half an hour, in milliseconds. */
const LONGEST = 1_800_000;

/** Measures `npm run dev`: nothing but the server runs, and the page is asked for as a browser asks that has heard of a change. */
export async function measureDev({ checkout, root, item }: BuildPlaces): Promise<DevTimes> {
  const port = await freePort();
  const start = performance.now();
  const server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', String(port)], {
    cwd: checkout,
    env: { ...process.env, ARCHIVE_CONTENT: root, NO_COLOR: '1' },
    stdio: 'ignore',
  });
  const base = `http://localhost:${port}`;
  const page = `${base}/${item.replace(/\.md$/, '/')}`;
  try {
    await pageWith(`${base}/`, '<main');
    const ready = secondsSince(start);
    const asked = performance.now();
    await pageWith(page, '<main');
    const firstItem = secondsSince(asked);
    const changes: number[] = [];
    for (let n = 0; n < CHANGES; n += 1) {
      await sleep(500);
      const saved = performance.now();
      appendFileSync(join(root, item), `\nĐoạn thêm lúc đo ${n}.\n`);
      await pageWith(page, `Đoạn thêm lúc đo ${n}.`);
      changes.push(secondsSince(saved));
    }
    return { ready, firstItem, changes };
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
}

async function pageWith(address: string, words: string): Promise<void> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await sleep(PAUSE)) {
    const text = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return;
  }
  throw new Error(`${address} never held ${words}`);
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
