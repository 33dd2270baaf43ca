import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { CORPUS_OPTION } from '../bench-options.ts';
import type { BenchItem } from '../search/bench-item.ts';
import { generateItems } from '../search/generate-items.ts';
import { readCorpus } from '../search/read-corpus.ts';
import { writeContent } from '../search/write-content.ts';
import { BUILD_CASES, type BuildPlaces } from './build-cases.ts';
import { makeCheckout } from './checkout.ts';
import { measurePeer, PEERS } from './peers.ts';
import { type CaseRun, printCases, printPeers, printStages } from './print-builds.ts';
import { measureBuild, measureCommand } from './run-build.ts';
import { runSequences } from './run-sequences.ts';

/** What builds cost, cold and after each kind of change, beside a floor and other programs; and the proof that a build after changes gives the bytes of one from nothing. */
export const BUILD_BENCH = defineCommand({
  name: 'bench -- build',
  summary: 'dựng kho: thời gian, CPU, bộ nhớ khi dựng mới và sau từng kiểu sửa; so từng byte',
  options: {
    items: {
      kind: 'text',
      value: 'SỐ[,SỐ]',
      summary: 'số tin của mỗi lần đo',
      fallback: '1000',
    },
    ...CORPUS_OPTION,
    against: {
      kind: 'text',
      value: 'TÊN',
      summary: `đo cùng chương trình khác, cách nhau bằng dấu phẩy: ${PEERS.join(', ')}`,
    },
    sequences: {
      kind: 'number',
      value: 'SỐ',
      summary:
        'thay cho đo: số chuỗi sửa ngẫu nhiên, sau mỗi lần sửa so từng byte với bản dựng từ đầu',
      range: [1, 10_000],
    },
    seed: {
      kind: 'number',
      value: 'SỐ',
      summary: 'số gốc của các chuỗi sửa',
      range: [0, Number.MAX_SAFE_INTEGER],
      fallback: 20_261_127,
    },
  },
  examples: ['--items 1000,10000 --against hugo,eleventy', '--sequences 200'],
  run: async ({ items, corpus, against, sequences, seed }) => {
    const counts = splitList(items).map(Number);
    const peers = splitList(against ?? '');
    const strange = peers.find((name) => !PEERS.some((peer) => peer === name));
    if (strange !== undefined || counts.some((count) => !Number.isInteger(count) || count < 1)) {
      console.error(
        strange === undefined
          ? `Lựa chọn --items là các số nguyên dương, không phải «${items}».`
          : `Không biết chương trình «${strange}». Các chương trình: ${PEERS.join(', ')}.`,
      );
      return false;
    }
    return withTempFolder('kho-tin-do-dung-', async (place) => {
      if (sequences !== undefined) return runSequences({ place, count: sequences, seed });
      console.log(describeMachine());
      for (const count of counts) {
        const texts = corpus === undefined ? generateItems(count) : readCorpus(corpus, count);
        await measureItems(join(place, String(count)), texts, peers);
      }
      return true;
    });
  },
});

function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function measureItems(
  place: string,
  items: readonly BenchItem[],
  peers: readonly string[],
): Promise<void> {
  const root = join(place, 'content');
  writeContent(root, items);
  const checkout = makeCheckout(join(place, 'checkout'));
  const middle = items[items.length >> 1];
  if (middle === undefined) throw new Error('no items to build');
  const places: BuildPlaces = {
    checkout: checkout.folder,
    clear: checkout.clear,
    root,
    outDir: join(place, 'site'),
    item: `tin/${middle.id}.md`,
  };
  const floor = await measureFloor(root, join(place, 'floor'));
  const runs: CaseRun[] = [];
  for (const { name, prepare } of BUILD_CASES) {
    prepare(places);
    const run = await measureBuild({ ...places, checkout: checkout.folder });
    if (run.code !== 0) throw new Error(`${name}: ${run.output}${run.errors}`);
    runs.push({ name, ...run, report: JSON.parse(run.output) });
  }
  printCases(items.length, runs, floor);
  printStages(runs);
  if (peers.length === 0) return;
  const measured = [];
  for (const name of peers) measured.push(await measurePeer(name, join(place, name), items));
  printPeers(measured, runs);
}

const FLOOR = fileURLToPath(new URL('./floor-worker.ts', import.meta.url));

async function measureFloor(root: string, outDir: string) {
  const file = process.execPath;
  const args = [FLOOR, root, outDir];
  const floor = await measureCommand({ file, args, cwd: process.cwd() });
  if (floor.code !== 0) throw new Error(floor.errors);
  return floor;
}

function describeMachine(): string {
  const versionOf = (name: string): string => {
    const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  };
  const memory = Math.round(totalmem() / 2 ** 30);
  const programs = [
    `Node ${process.versions.node}`,
    `Astro ${versionOf('astro')}`,
    `Pagefind ${versionOf('pagefind')}`,
  ];
  return `Machine: ${cpus().length} cores (${process.arch}), ${memory} GiB, ${process.platform}; ${programs.join(', ')}.`;
}
