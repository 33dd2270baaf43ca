import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench } from '../bench.ts';
import { measurePages, type PageWeight } from './measure-pages.ts';

const MOST_BYTES = 20_000;
const MOST_REQUESTS = 8;

/** What a first visit to the fullest page of every kind costs on the wire. */
export const PAGE_BENCH: Bench = {
  name: 'page',
  summary: 'Dung lượng và số lượt tải của trang đầy nhất mỗi loại. [--site dist]',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { site: { type: 'string', default: 'dist' } },
    });
    if (!existsSync(values.site)) {
      console.error(`Không có «${values.site}»: hãy dựng trang trước bằng «npm run build».`);
      process.exitCode = 1;
      return;
    }
    const weights = await measurePages(values.site);
    console.table(weights.map(toRow));
    const heavy = weights.filter(isHeavy);
    const goal = `≤ ${MOST_BYTES / 1000} kB chữ và kiểu (gzip, không kể phông), ≤ ${MOST_REQUESTS} lượt tải, 0 byte JavaScript`;
    console.log(`Mục tiêu: ${goal}, trừ trang tìm kiếm và trang 404. Không đạt: ${heavy.length}.`);
    for (const { kind } of heavy) console.log(`  ${kind}`);
  },
};

function toRow({ kind, bytes, fontBytes, scriptBytes, requests }: PageWeight) {
  return {
    trang: kind,
    'chữ, kiểu': bytes,
    phông: fontBytes,
    JavaScript: scriptBytes,
    'lượt tải': requests,
  };
}

// Search is the one page that runs code, and «not found» has to work out where the site begins.
const RUN_CODE = ['/tim-kiem/', '/404.html'];

function isHeavy({ kind, bytes, scriptBytes, requests }: PageWeight): boolean {
  if (RUN_CODE.includes(kind)) return false;
  return bytes > MOST_BYTES || requests > MOST_REQUESTS || scriptBytes > 0;
}
