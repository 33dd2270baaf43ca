import type { PDFPageProxy } from 'unpdf/pdfjs';
import { decodeFont } from '../document/decode-font.ts';

/** A stretch of text of one line and one column, and where it stands: points from the left and from the top. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** The stretches that stand beside each other, left to right. */
export type Row = readonly Segment[];

/** A page as rows from top to bottom. */
export interface PageText {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

/** Reads the text of a page in the letters that its fonts show. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const fonts = await nameFonts(page, items.length > 0);
  const pieces = items.flatMap((item): readonly Segment[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(skew, scale);
    const font = fonts.get(item.fontName) ?? '';
    const text = decodeFont(item.str, font).normalize('NFC');
    // Text that is turned is a stamp or a note in the margin.
    if (size === 0 || Math.abs(skew) > Math.abs(scale)) return [];
    const isBold = /bold|black|heavy/i.test(font);
    return [{ text, left: x - left, right: x - left + item.width, top: top - y, size, isBold }];
  });
  return { rows: toRows(pieces), width: right - left, height: top - bottom };
}

async function nameFonts(
  page: PDFPageProxy,
  hasText: boolean,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (!hasText) return names;
  // Fonts are known by their names only after the page has been laid out.
  await page.getOperatorList().catch(() => undefined);
  const { styles } = await page.getTextContent();
  for (const id of Object.keys(styles)) {
    if (!page.commonObjs.has(id)) continue;
    const font = page.commonObjs.get(id) as { readonly name?: string } | undefined;
    names.set(id, font?.name ?? '');
  }
  return names;
}

/** Of the size of its letters: how far two stretches of one line may differ in height, and the white space between words and between columns. */
const SAME_LINE = 0.45;
const SPACE = 0.12;
const COLUMN_GAP = 0.95;

function toRows(pieces: readonly Segment[]): readonly Row[] {
  const sorted = [...pieces].sort((a, b) => a.top - b.top || a.left - b.left);
  const rows: Segment[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined &&
      Math.abs(piece.top - first.top) <= SAME_LINE * Math.max(piece.size, first.size);
    if (row !== undefined && isSame) row.push(piece);
    else if (piece.text.trim() !== '') rows.push([piece]);
  }
  return rows.map((row) => joinPieces([...row].sort((a, b) => a.left - b.left)));
}

function joinPieces(pieces: readonly Segment[]): Row {
  const joined: Segment[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const last = joined.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    if (last === undefined || gap > COLUMN_GAP * Math.min(last.size, piece.size)) {
      joined.push({ ...piece, text: piece.text.trim() });
      continue;
    }
    const isApart = gap > SPACE * piece.size || /^\s/.test(piece.text);
    joined[joined.length - 1] = {
      ...last,
      text: `${last.text}${isApart ? ' ' : ''}${piece.text.trimStart()}`.replace(/\s+/g, ' '),
      right: Math.max(last.right, piece.right),
      size: Math.max(last.size, piece.size),
      isBold: last.isBold && piece.isBold,
    };
  }
  return joined.map((segment) => ({ ...segment, text: segment.text.trim() }));
}
