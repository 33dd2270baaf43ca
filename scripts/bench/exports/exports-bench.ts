import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from '../../command/define-command.ts';
import { formatSize } from '../../files/tell-progress.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { runNode } from '../../test/run-command.ts';
import { CORPUS_OPTION, ITEMS_OPTION } from '../bench-options.ts';
import { generateItems } from '../search/generate-items.ts';
import { measurePeak } from '../search/peak-memory.ts';
import { readCorpus } from '../search/read-corpus.ts';
import { writeContent } from '../search/write-content.ts';
import type { ExportRun } from './export-once.ts';

/** Time and memory of all that leaves a site as data, beside the time of its pages. */
export const EXPORTS_BENCH = defineCommand({
  name: 'bench -- exports',
  summary: 'dữ liệu cho đi: thời gian so với in trang, bộ nhớ, phần giữ lại khi không đổi',
  options: { ...ITEMS_OPTION, ...CORPUS_OPTION },
  examples: ['--items 10000'],
  run: ({ items = 10_000, corpus }) =>
    withTempFolder('kho-tin-do-du-lieu-', async (place) => {
      const texts = corpus === undefined ? generateItems(items) : readCorpus(corpus, items);
      const [root, tenth] = [join(place, 'content'), join(place, 'mot-phan-muoi')];
      writeContent(root, texts);
      writeContent(tenth, texts.slice(0, Math.ceil(texts.length / 10)));
      const first = await build(root, place);
      const second = await build(root, place);
      const whole = await measureMemory(root, place);
      const part = await measureMemory(tenth, place);
      print([
        ['số tin', texts.length.toLocaleString('vi')],
        ['in trang', `${seconds(first.pages)} (lần sau ${seconds(second.pages)})`],
        [
          'dữ liệu',
          `${seconds(first.data)} (${percent(first.data / first.pages)} thời gian in trang; mức hứa ≤ 25 %)`,
        ],
        ['không đổi', `${seconds(second.data)} khi dựng lại`],
        ['bộ nhớ', `${sayMemory(whole)}; với một phần mười số tin: ${sayMemory(part)}`],
      ]);
      return true;
    }),
});

/** The most memory held before the exports, and by all processes while they were made, in bytes. */
interface ExportMemory {
  readonly before: number;
  readonly peak: number | undefined;
}

async function measureMemory(root: string, place: string): Promise<ExportMemory> {
  const folder = join(place, 'du-lieu');
  rmSync(folder, { recursive: true, force: true });
  const { value, peak } = await measurePeak(() => exportOnce(root, folder));
  return { before: value.before, peak };
}

function sayMemory({ before, peak }: ExportMemory): string {
  const held = `${formatSize(before)} khi đã đọc kho`;
  return peak === undefined ? held : `${held}, thêm ${formatSize(peak - before)} khi ghi`;
}

interface BuildTimes {
  readonly pages: number;
  readonly data: number;
}

async function build(root: string, place: string): Promise<BuildTimes> {
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', join(place, 'site')],
    env: { ARCHIVE_CONTENT: root },
  });
  if (code !== 0) throw new Error(output);
  return { pages: stageOf(output, 'In trang'), data: stageOf(output, 'Dữ liệu') };
}

// A part that took less than a second is not told of.
function stageOf(output: string, name: string): number {
  const told = new RegExp(`^${name}: ([\\d.,]+) giây$`, 'm').exec(output)?.[1];
  return told === undefined ? 1 : Number(told.replaceAll('.', '').replace(',', '.'));
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

function print(rows: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of rows) console.log(`${name.padEnd(10)} ${value}`);
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function seconds(value: number): string {
  return `${value.toFixed(1).replace('.', ',')} s`;
}
