import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from '../../command/define-command.ts';
import { listFiles } from '../../files/list-files.ts';
import { formatCount, formatSize } from '../../files/tell-progress.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { packSite } from '../../pack/pack-site.ts';
import { verifyPackage } from '../../verify-package/verify-package.ts';
import { CORPUS_OPTION, ITEMS_OPTION } from '../bench-options.ts';
import { buildAside } from '../build-aside.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Size and time of packing a built site, and of verifying the package. */
export const PACK_BENCH = defineCommand({
  name: 'bench -- pack',
  summary: 'đóng gói: thời gian, cỡ gói so với bản dựng, bộ nhớ',
  options: {
    from: { kind: 'text', value: 'THƯ-MỤC', summary: 'bản dựng có sẵn, thay cho dựng mới' },
    ...ITEMS_OPTION,
    ...CORPUS_OPTION,
  },
  examples: ['--items 1000'],
  run: ({ from, items = 10_000, corpus }) =>
    withTempFolder('kho-tin-do-goi-', async (place) => {
      const folder = from ?? (await buildAside({ place, items, corpus }));
      await measure(folder, join(place, 'kho.zip'));
      return true;
    }),
});

async function measure(folder: string, out: string): Promise<void> {
  const built = listFiles(folder);
  const bytes = built.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const packing = await timed(() => packSite({ folder, out }));
  const memory = process.resourceUsage().maxRSS * 1024;
  const verifying = await timed(() => verifyPackage(out));
  const unpacked = await unpackedSize(out);
  const zipped = statSync(out).size;
  print([
    ['bản dựng', `${formatCount(built.length)} tệp, ${formatSize(bytes)}`],
    ['gói .zip', `${formatSize(zipped)} (${percent(zipped / bytes)} bản dựng)`],
    [
      'giải nén',
      `${formatSize(unpacked)} (${percent(unpacked / bytes)} bản dựng; mức hứa ≤ 135 %)`,
    ],
    ['đóng gói', `${seconds(packing)} (mức hứa ≤ 60 s với 10.000 tin)`],
    ['bộ nhớ', `${formatSize(memory)} lúc đóng gói`],
    ['kiểm tra', seconds(verifying)],
  ]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function print(rows: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of rows) console.log(`${name.padEnd(10)} ${value}`);
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}
