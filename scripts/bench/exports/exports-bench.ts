import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { URLS } from '#core/urls.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { TABLES_WORKER } from '../../build/exports/write-tables.ts';
import { runWorker } from '../../build/run-worker.ts';
import type { StageTime } from '../../build/stages.ts';
import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { runNode } from '../../test/run-command.ts';
import { CORPUS_OPTION, ITEMS_OPTION } from '../bench-options.ts';
import { measureBuild } from '../build/run-build.ts';
import type { BenchItem } from '../search/bench-item.ts';
import { generateItems } from '../search/generate-items.ts';
import { measurePeak } from '../search/peak-memory.ts';
import { readCorpus } from '../search/read-corpus.ts';
import { writeContent } from '../search/write-content.ts';
import { writeSection } from '../write-section.ts';
import type { ExportRun } from './export-once.ts';
import { withRecords } from './made-records.ts';

/** Processor time and memory of all that leaves a site as data, beside the time of its pages: of items with places, topics, organisations, documents and figures. */
export const EXPORTS_BENCH = defineCommand({
  name: 'bench -- exports',
  summary: 'dữ liệu cho đi: giây CPU so với in trang, bộ nhớ, phần giữ lại khi không đổi',
  options: {
    ...ITEMS_OPTION,
    ...CORPUS_OPTION,
    write: { kind: 'flag', summary: 'ghi kết quả vào BENCHMARKS.md' },
  },
  examples: ['--items 10000'],
  run: ({ items = 10_000, corpus, write }) =>
    withTempFolder('kho-tin-do-du-lieu-', async (place) => {
      const texts = corpus === undefined ? generateItems(items) : readCorpus(corpus, items);
      const [root, fifth] = [join(place, 'content'), join(place, 'mot-phan-nam')];
      layOut(root, texts);
      layOut(fifth, texts.slice(0, Math.ceil(texts.length / 5)));
      const lines: string[] = [];
      const say = (line: string): void => {
        console.log(line);
        lines.push(line);
      };
      say('| build | pages, CPU s | data, CPU s | share (goal: at most 25 % of a cold build) |');
      say('| --- | --- | --- | --- |');
      const own = await build('content', join(place, 'kho-nay'));
      sayBuild('this archive, cold', own, `${shareOf(own.data, own.pages)} of the pages`);
      const cold = await build(root, place);
      const made = `${formatCount(texts.length)} made items, cold`;
      sayBuild(made, cold, `${shareOf(cold.data, cold.pages)} of the pages`);
      changeOne(root, texts);
      const changed = await build(root, place);
      sayBuild(
        'one word changed',
        changed,
        `${shareOf(changed.data, cold.data)} of its data, cold`,
      );
      say('');
      say('| memory, MB | archive read | the build writes data | the process of tables |');
      say('| --- | --- | --- | --- |');
      await sayMemory(fifth, Math.ceil(texts.length / 5));
      await sayMemory(root, texts.length);
      if (write) writeSection('## Exports: `npm run bench -- exports --items 10000`', lines);
      return true;

      function sayBuild(name: string, { pages, data }: BuildTimes, share: string): void {
        say(`| ${name} | ${pages.toFixed(1)} | ${data.toFixed(1)} | ${share} |`);
      }

      async function sayMemory(of: string, count: number): Promise<void> {
        const { before, after, tables } = await measureMemory(of, place);
        const held = [before, after, tables].map((bytes) =>
          bytes === undefined ? '–' : String(Math.round(bytes / 1e6)),
        );
        say(`| ${formatCount(count)} items | ${held.join(' | ')} |`);
      }
    }),
});

function layOut(root: string, texts: readonly BenchItem[]): void {
  const { items, registers } = withRecords(texts);
  writeContent(root, items, registers);
}

function changeOne(root: string, texts: readonly BenchItem[]): void {
  const file = join(root, `tin/${texts[texts.length >> 1]?.id}.md`);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} đổi\n`);
}

/** Seconds of processor time of parts of a build. */
interface BuildTimes {
  readonly pages: number;
  readonly data: number;
}

async function build(root: string, place: string): Promise<BuildTimes> {
  const run = await measureBuild({ checkout: process.cwd(), root, outDir: join(place, 'site') });
  if (run.code !== 0) throw new Error(run.output + run.errors);
  const { stages } = JSON.parse(run.output) as { readonly stages: readonly StageTime[] };
  const cpuOf = (name: string) => stages.find((stage) => stage.name === name)?.cpu ?? 0;
  return { pages: cpuOf('In trang'), data: cpuOf('Dữ liệu') };
}

/** The most memory held, in bytes: when the archive was read, when its data were written, and by the process that makes tables of their lines. */
interface ExportMemory extends ExportRun {
  readonly tables: number | undefined;
}

async function measureMemory(root: string, place: string): Promise<ExportMemory> {
  const folder = join(place, 'du-lieu');
  rmSync(folder, { recursive: true, force: true });
  const run = await exportOnce(root, folder);
  const order = {
    folder: join(folder, URLS.data),
    tables: TABLES.map(({ name }) => name),
    database: true,
  };
  const { peak } = await measurePeak(() => runWorker({ ...TABLES_WORKER, order, name: 'đo' }));
  return { ...run, tables: peak };
}

async function exportOnce(root: string, folder: string): Promise<ExportRun> {
  const { code, output } = await runNode({
    script: 'scripts/bench/exports/export-once.ts',
    args: [root, folder],
    env: { ARCHIVE_CONTENT: root },
  });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as ExportRun;
}

function shareOf(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(0)} %`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
