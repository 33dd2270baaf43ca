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
import { writeSection } from '../write-section.ts';
import { BUILD_CASES, type BuildPlaces } from './build-cases.ts';
import { makeCheckout } from './checkout.ts';
import { type DevTimes, measureDev } from './measure-dev.ts';
import { measurePeer, PEERS, type PeerRun } from './peers.ts';
import { type CaseRun, type Say, sayPeer, saySize, sayStages, startCases } from './print-builds.ts';
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
    dev: { kind: 'flag', summary: 'đo cả lệnh soạn: lúc nào xem được, lưu xong bao lâu thì thấy' },
    write: { kind: 'flag', summary: 'ghi kết quả vào BENCHMARKS.md' },
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
  examples: ['--items 1000,10000 --against hugo,eleventy --write', '--sequences 200'],
  run: async ({ items, corpus, against, dev, write, sequences, seed }) => {
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
      const lines: string[] = [];
      const say = (line: string): void => {
        console.log(line);
        lines.push(line);
      };
      say(describeMachine());
      for (const count of counts) {
        const texts = corpus === undefined ? generateItems(count) : readCorpus(corpus, count);
        if (texts.length < count) say(`\nThe corpus holds only ${texts.length} articles.`);
        await measureItems({ place: join(place, String(count)), items: texts, peers, dev, say });
      }
      if (write) writeSection('## Builds: `npm run bench -- build`', lines);
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

interface SizeToMeasure {
  readonly place: string;
  readonly items: readonly BenchItem[];
  readonly peers: readonly string[];
  readonly dev: boolean;
  readonly say: Say;
}

// Each figure is said as soon as it is known: what ends a long measurement early leaves those before it.
async function measureItems({ place, items, peers, dev, say }: SizeToMeasure): Promise<void> {
  const places = layOut(place, items);
  say(`\n### ${items.length} items\n`);
  const others: PeerRun[] = [];
  for (const name of peers) {
    const peer = await measurePeer(name, join(place, name), items);
    sayPeer(peer, say);
    others.push(peer);
  }
  const floor = await measureFloor(places.root, join(place, 'floor'));
  const table = startCases(others, say);
  const runs: CaseRun[] = [];
  for (const { name, prepare } of BUILD_CASES) {
    prepare(places);
    const run = await measureBuild(places);
    if (run.code !== 0) throw new Error(`${name}: ${run.output}${run.errors}`);
    const measured = { name, ...run, report: JSON.parse(run.output) };
    table.sayCase(measured);
    runs.push(measured);
  }
  table.sayFloor(floor);
  if (runs[0] !== undefined) saySize(items.length, runs[0], say);
  sayStages(runs, say);
  if (dev) sayDev(await measureDev(places), say);
}

function layOut(place: string, items: readonly BenchItem[]): BuildPlaces {
  const root = join(place, 'content');
  writeContent(root, items);
  const checkout = makeCheckout(join(place, 'checkout'));
  const middle = items[items.length >> 1];
  if (middle === undefined) throw new Error('no items to build');
  return {
    checkout: checkout.folder,
    clear: checkout.clear,
    root,
    outDir: join(place, 'site'),
    item: `tin/${middle.id}.md`,
  };
}

function sayDev({ ready, firstItem, changes }: DevTimes, say: Say): void {
  const [least = 0, most = 0] = [Math.min(...changes), Math.max(...changes)];
  say(
    `\n\`npm run dev\`: first page after ${ready.toFixed(1)} s, first page of an item ${firstItem.toFixed(2)} s, a saved change in the page after ${least.toFixed(2)} to ${most.toFixed(2)} s (${changes.length} changes).`,
  );
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
