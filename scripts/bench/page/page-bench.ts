import type { Browser } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser.ts';
import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { serveFolder } from '../../serve/static-server.ts';
import { ITEMS_OPTION } from '../bench-options.ts';
import { buildAside } from '../build-aside.ts';
import { measureLoad } from './measure-load.ts';
import { findPageCases, type PageCase, SCORED_KINDS } from './page-cases.ts';
import { LOAD_HEADING, loadRow, SCORE_HEADING, scoreRow } from './print-rows.ts';
import { hasLighthouse, LIGHTHOUSE, runLighthouse } from './run-lighthouse.ts';

/** What every kind of page weighs over the wire, how far it jumps, and what Lighthouse says of five, on the content built with compressed copies. */
export const PAGE_BENCH = defineCommand({
  name: 'bench -- page',
  summary: 'trang: số byte theo loại, số yêu cầu, xê dịch bố cục, điểm Lighthouse',
  options: {
    site: {
      kind: 'text',
      value: 'THƯ-MỤC',
      summary: 'bản đã dựng với --compress, thay cho dựng mới',
    },
    ...ITEMS_OPTION,
    runs: {
      kind: 'number',
      value: 'SỐ',
      summary: 'số lần chạy Lighthouse, 0 là bỏ',
      range: [0, 100],
      fallback: 3,
    },
  },
  examples: ['--runs 0'],
  run: ({ site, items, runs }) =>
    withTempFolder('kho-tin-do-trang-', async (place) => {
      await measure(site ?? (await buildAside({ place, items, flags: ['--compress'] })), runs);
      return true;
    }),
});

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
