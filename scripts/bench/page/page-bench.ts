import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser.ts';
import { serveFolder } from '../../serve/static-server.ts';
import type { Bench } from '../bench.ts';
import { buildAside } from '../build-aside.ts';
import { measureLoad } from './measure-load.ts';
import { findPageCases, type PageCase, SCORED_KINDS } from './page-cases.ts';
import { LOAD_HEADING, loadRow, SCORE_HEADING, scoreRow } from './print-rows.ts';
import { hasLighthouse, LIGHTHOUSE, runLighthouse } from './run-lighthouse.ts';

/** What every kind of page weighs over the wire, how far it jumps, and what Lighthouse says of five, on the content built with compressed copies. */
export const PAGE_BENCH: Bench = {
  name: 'page',
  summary:
    'trang: số byte theo loại, số yêu cầu, xê dịch bố cục, điểm Lighthouse (--site thư mục đã dựng với --nen, hoặc --items N tin tự tạo; --runs số lần, 0 là bỏ Lighthouse)',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        site: { type: 'string' },
        items: { type: 'string' },
        runs: { type: 'string', default: '3' },
      },
    });
    const place = mkdtempSync(join(tmpdir(), 'kho-tin-do-trang-'));
    try {
      const { items, site } = values;
      const folder = site ?? (await buildAside({ place, items, flags: ['--nen'] }));
      await measure(folder, Number(values.runs));
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string, runs: number): Promise<void> {
  const browser = await openBrowser();
  const { server, address } = await serveFolder({ folder, port: 0 });
  const site = address.replace(/\/$/, '');
  const cases = findPageCases(folder);
  const scored = cases.filter(({ name }) => SCORED_KINDS.includes(name));
  try {
    await printLoads(browser, { site, cases });
    if (runs > 0) await printScores(runs, { site, cases: scored });
  } finally {
    await browser.close();
    server.close();
  }
}

interface Visit {
  readonly site: string;
  readonly cases: readonly PageCase[];
}

async function printLoads(browser: Browser, { site, cases }: Visit): Promise<void> {
  console.log(`\nChromium ${browser.version()}, Node ${process.versions.node}; byte qua mạng:`);
  console.log(LOAD_HEADING);
  for (const one of cases) {
    console.log(loadRow(one, await measureLoad(browser, `${site}${one.address}`)));
  }
}

async function printScores(runs: number, { site, cases }: Visit): Promise<void> {
  if (!(await hasLighthouse())) {
    console.log(
      `\nBỏ qua Lighthouse: không lấy được ${LIGHTHOUSE} từ kho gói npm; hãy chạy bằng «npm run bench -- page».`,
    );
    return;
  }
  console.log(`\n${LIGHTHOUSE}, điện thoại, trung vị của ${runs} lần:`);
  console.log(SCORE_HEADING);
  for (const one of cases) {
    const results = [];
    for (let run = 0; run < runs; run += 1) {
      results.push(await runLighthouse(`${site}${one.address}`));
    }
    console.log(scoreRow(one, results));
  }
}
