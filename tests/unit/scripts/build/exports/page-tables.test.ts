import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { linkTables } from '#scripts/build/exports/page-tables.ts';

const read = (text: string) => parse(text, { bom: true, delimiter: ';' }) as readonly string[][];
const link = (html: string, path = '/tin/2019/a/index.html') => linkTables(path, html);

describe('the tables of a page', () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'head and rows',
      '<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>28,70</table>',
      [
        ['A', 'B'],
        ['1', '28,70'],
      ],
    ],
    [
      'a cell over two rows stands in both, one over two columns in the first',
      '<table><tr><td rowspan="2">Cần Thơ<td colspan="2">x<tr><td>1<td>2</table>',
      [
        ['Cần Thơ', 'x', ''],
        ['Cần Thơ', '1', '2'],
      ],
    ],
    [
      'a note under a name stands apart from it',
      '<table><tr><th>Tên <span class="note">Trong tin: B</span></table>',
      [['Tên (Trong tin: B)']],
    ],
    [
      'lines of one cell do not run together',
      '<table><tr><td>một<br>hai<p>ba</p></table>',
      [['một hai ba']],
    ],
    [
      'what a spreadsheet would run stands behind an apostrophe',
      '<table><tr><td>=1+1<td>+84<td>-HĐND<td>@a<td>-2,5</table>',
      [["'=1+1", "'+84", "'-HĐND", "'@a", '-2,5']],
    ],
    [
      'signs of CSV, marks and what lies beyond the basic plane stay',
      '<table><tr><td>a;"b", c<td>🎉<td>hoà</table>',
      [['a;"b", c', '🎉', 'hoà']],
    ],
  ])('%s', (_, html, rows) => {
    const { files } = link(html);
    expect(read(files[0]?.text ?? '')).toEqual(rows);
  });

  it('lead to their files, each by the name of its table', () => {
    const two =
      '<table><caption>Một</caption><tr><td>1</table><h2 id="b">H&amp;B</h2><table aria-labelledby="b"><tr><td>2</table>';
    const { html, files } = link(two);
    expect(files.map(({ name }) => name)).toEqual(['bang-1.csv', 'bang-2.csv']);
    expect(html).toContain(
      '</table><p class="lay-du-lieu"><a href="bang-1.csv" download aria-label="Lấy dữ liệu (CSV): Một">',
    );
    expect(html).toContain('aria-label="Lấy dữ liệu (CSV): H&amp;B"');
  });

  it('lead there by words of the style sheet where they stand in a text', () => {
    const { html } = link('<div class="prose"><div><table><tr><td>1</table></div></div>');
    expect(html).toContain('data-chu="Lấy dữ liệu (CSV)"></a></p>');
  });

  it('lead to the file of their records where one holds them, beside the Vietnamese page', () => {
    const held = '<table data-tep="cac-so-lieu.csv"><tr><td>1</table>';
    expect(link(held)).toMatchObject({ files: [] });
    expect(link(held, '/en/tin/2019/a/index.html').html).toContain(
      'href="/tin/2019/a/cac-so-lieu.csv" download aria-label="Get the data (CSV)"',
    );
  });

  it('lead nowhere themselves where the page leads to their file', () => {
    const html = '<table data-tep=""><tr><td>1</table>';
    expect(link(html)).toEqual({ html, files: [] });
  });

  it('without rows lead nowhere, and a table within another goes with it', () => {
    const html = '<table><caption>x</caption></table>';
    expect(link(html)).toEqual({ html, files: [] });
    const nested = '<table><tr><td><table><tr><td>trong</table></table>';
    expect(link(nested).files).toHaveLength(1);
  });
});
