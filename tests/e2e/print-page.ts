import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** An item whose body is given more to print. */
export const ITEM = '/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/';

/** What stands on paper: its words in their order, and how far they reach to the right of a sheet. */
export interface Printed {
  readonly text: string;
  readonly overflow: number;
  /** How far down its first sheet words reach, of its height. */
  readonly firstSheet: number;
}

/** Prints a page on A4. */
export async function print(page: Page): Promise<Printed> {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const words: string[] = [];
  let overflow = Number.NEGATIVE_INFINITY;
  let firstSheet = 0;
  for (let number = 1; number <= paper.numPages; number += 1) {
    const sheet = await paper.getPage(number);
    const [, , width = 0, height = 1] = sheet.view;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.str);
      if (number === 1 && item.str.trim() !== '') {
        firstSheet = Math.max(firstSheet, 1 - Number(item.transform[5]) / height);
      }
      overflow = Math.max(overflow, Number(item.transform[4]) + item.width - width);
    }
  }
  return { text: words.join(' ').normalize().replace(/\s+/g, ' '), overflow, firstSheet };
}

/** Puts HTML at the end of the body of an item, as the same Markdown would. */
export async function addToBody(page: Page, html: string): Promise<void> {
  await page.goto(ITEM);
  await page.evaluate((added) => {
    document.querySelector('.prose')?.insertAdjacentHTML('beforeend', added);
  }, html);
}

/** What a screen folds or hides until it is asked for, with the word «Phúlộc» in it, as HTML of a body. */
export const FOLDED: readonly [why: string, html: string][] = [
  ['a fold', '<details><summary>Xem thêm</summary><p>Lời gấp Phúlộc</p></details>'],
  [
    'a fold in a fold',
    '<details><summary>Một</summary><details><summary>Hai</summary><p>Phúlộc</p></details></details>',
  ],
  ['a fold that is open', '<details open><summary>Một</summary><p>Phúlộc</p></details>'],
  ['a fold without a summary', '<details>Phúlộc</details>'],
  ['a fold of a group', '<details name="n"><summary>Một</summary><p>Phúlộc</p></details>'],
  ['a fold in a list', '<ul><li><details><summary>Một</summary>Phúlộc</details></li></ul>'],
  [
    'a table in a fold',
    '<details><summary>Một</summary><section class="bang-cuon"><table><tr><td>Phúlộc</table></section></details>',
  ],
  [
    'a fold in a quotation',
    '<blockquote><details><summary>Một</summary>Phúlộc</details></blockquote>',
  ],
  [
    'a fold in a cell',
    '<table><tr><td><details><summary>Một</summary>Phúlộc</details></td></tr></table>',
  ],
  ['what is hidden until it is found', '<p hidden="until-found">Phúlộc</p>'],
];
