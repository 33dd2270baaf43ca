import { DomUtils, parseDocument } from 'htmlparser2';
import MagicString from 'magic-string';
import { localeOf } from '#core/locale.ts';
import { tableFileName } from '#core/site-files.ts';
import { CSV_DIALECT, csvLine } from '#exports/csv.ts';
import { readRows, type TableElement, wordsOf } from './table-cells.ts';

/** A page whose tables lead to their data, and the files to write beside it for those that no file holds yet. */
export interface PageTables {
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The attribute by which a table of records names the file that holds them; empty where the page itself leads to that file. */
const HELD_BY = 'data-tep';

/** Puts «Lấy dữ liệu» behind every table of a page that has rows: to the file that the table names, else to one made of what it shows; `path` is the page's on the site. */
export function linkTables(path: string, html: string): PageTables {
  const tree = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const edited = new MagicString(html);
  const files: { name: string; text: string }[] = [];
  for (const table of DomUtils.getElementsByTagName('table', tree)) {
    const rows = readRows(table);
    if (rows.length === 0 || isWithinTable(table)) continue;
    const held = table.attribs[HELD_BY];
    if (held === '') continue;
    const name = tableFileName(files.length + 1);
    if (held === undefined) files.push({ name, text: toCsv(rows) });
    const address = held === undefined ? name : heldAt(held, path);
    const end = table.endIndex;
    if (end === null) throw new Error(`${path}: a table without an end`);
    const caption = captionOf(table, tree);
    edited.appendLeft(end + 1, linkTo(address, { path, caption, place: placeOf(table) }));
  }
  return { html: files.length === 0 && !edited.hasChanged() ? html : edited.toString(), files };
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return CSV_DIALECT.byteOrderMark + rows.map(csvLine).join('');
}

// Records are the same in every language: their file lies beside the Vietnamese page.
function heldAt(file: string, path: string): string {
  return new URL(file, new URL(path.replace(/^\/en\//, '/'), 'file:')).pathname;
}

interface Naming {
  readonly path: string;
  readonly caption: string;
  /** Whether the table stands in a text that an editor wrote. */
  readonly place: 'text' | 'page';
}

// A page may have several tables: each link says whose data it leads to.
// In a text its words are those of the style sheet: what is read, copied or counted there is the text alone.
function linkTo(address: string, { path, caption, place }: Naming): string {
  const label = localeOf(path).words.datasets.takeTable;
  const name = caption === '' ? label : `${label}: ${caption}`;
  const words = place === 'text' ? ` data-chu="${label}">` : `>${label}`;
  return `<p class="lay-du-lieu"><a href="${address}" download aria-label="${escapeQuoted(name)}"${words}</a></p>`;
}

function placeOf({ parent }: TableElement): Naming['place'] {
  for (let above = parent; above !== null; above = above.parent) {
    if ('attribs' in above && /(?:^| )prose(?: |$)/.test(above.attribs['class'] ?? ''))
      return 'text';
  }
  return 'page';
}

function captionOf(table: TableElement, tree: ReturnType<typeof parseDocument>): string {
  const [caption] = DomUtils.getElementsByTagName('caption', table);
  if (caption !== undefined) return wordsOf(caption);
  const { 'aria-label': label, 'aria-labelledby': id } = table.attribs;
  if (label !== undefined) return label;
  const heading = id === undefined ? null : DomUtils.getElementById(id, tree.children);
  return heading === null ? '' : wordsOf(heading);
}

function isWithinTable({ parent }: TableElement): boolean {
  for (let above = parent; above !== null; above = above.parent) {
    if ('name' in above && above.name === 'table') return true;
  }
  return false;
}

function escapeQuoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
