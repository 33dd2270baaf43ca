import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { makeArchive } from '#tests/factories/archive.ts';
import { itemContents } from '#views/item-contents.ts';
import { makeItemPage } from '#views/item-page.ts';

const { item } = VIETNAMESE.words;

describe('the contents of an item', () => {
  const archive = makeArchive({ items: { '2020/a': {} } });
  const page = makeItemPage(archive, '2020/a');

  test('are its headings, then the parts that follow its text', () => {
    const html =
      '<h2 id="muc-a">A &amp; <span class="nowrap">năm 2024</span></h2><p>x</p><h3 id="muc-b">B</h3><h2 id="muc-c">C</h2><h2 id="muc-d">D</h2>';
    expect(itemContents(page, { html, item }).map(({ id, html: words }) => [id, words])).toEqual([
      ['muc-a', 'A &amp; năm 2024'],
      ['muc-c', 'C'],
      ['muc-d', 'D'],
      ['nguon', item.original],
      ['trich-dan', item.cite],
    ]);
  });

  test('are not there where the whole is soon seen', () => {
    expect(itemContents(page, { html: '<p>x</p>', item })).toEqual([]);
  });
});
