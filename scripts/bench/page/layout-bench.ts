import { openBrowser } from '../../browser/open-browser.ts';
import { defineCommand } from '../../command/define-command.ts';
import { withTempFolder } from '../../files/temp-folder.ts';
import { serveFolder } from '../../serve/static-server.ts';
import { ITEMS_OPTION } from '../bench-options.ts';
import { buildAside } from '../build-aside.ts';
import { measureLayout } from './measure-layout.ts';
import { findPageCases } from './page-cases.ts';

const WIDTHS = [360, 1280];
/** The goals: the fullest item is seen in eight screens of a desk, the text of any item begins on the first screen and a half of a phone, and no page leaves more than a third of its width empty. */
const GOALS = { itemHeight: 8, itemBegins: 1.5, empty: 1 / 3 };

/** How every kind of page lies on a phone and on a desk: heights, where the text begins, and how much of the width stays empty. */
export const LAYOUT_BENCH = defineCommand({
  name: 'bench -- layout',
  summary: 'trang: cao mấy màn hình, chữ bắt đầu ở đâu, bề ngang trống bao nhiêu',
  options: {
    site: { kind: 'text', value: 'THƯ-MỤC', summary: 'bản đã dựng, thay cho dựng mới' },
    ...ITEMS_OPTION,
  },
  examples: ['--site dist'],
  run: ({ site, items }) =>
    withTempFolder('kho-tin-do-bo-cuc-', async (place) => {
      await measure(site ?? (await buildAside({ place, items, flags: [] })));
      return true;
    }),
});

async function measure(folder: string): Promise<void> {
  const browser = await openBrowser();
  const { server, address } = await serveFolder({ folder, port: 0 });
  try {
    const heads = WIDTHS.map((width) => `${`${width}: cao`.padStart(11)}  chữ từ  trống`);
    console.log(`Màn hình cao 800 điểm ảnh; «trống»: phần bề ngang không có gì suốt hai màn hình.`);
    console.log(`${'trang'.padEnd(22)}${heads.join('')}`);
    for (const { name, address: path } of findPageCases(folder)) {
      const cells: string[] = [];
      for (const width of WIDTHS) {
        const at = { address: `${address.replace(/\/$/, '')}${path}`, width };
        const { height, begins, empty } = await measureLayout(browser, at);
        const isItem = /^\/tin\/\*\//.test(name) && name.endsWith('/*/');
        const isOver =
          empty > GOALS.empty ||
          (isItem && width > 1000 && height > GOALS.itemHeight) ||
          (isItem && width < 500 && begins > GOALS.itemBegins);
        cells.push(
          `${height.toFixed(1).padStart(11)}${begins.toFixed(2).padStart(8)}${`${Math.round(empty * 100)} %`.padStart(6)}${isOver ? '✗' : ' '}`,
        );
      }
      console.log(`${name.padEnd(22)}${cells.join('')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
