import type { GoldRow } from '#tests/fixtures/citation/gold-row.ts';

/** A gold mention: offsets in the row's text without its marks, and the key expected of it. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The text of a gold row without its marks, and the mentions the marks stood around; throws when marks and keys do not agree. */
export function readGoldRow(row: GoldRow): {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
} {
  let text = '';
  const open: number[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (const unit of row.text) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') spans.push({ start: open.pop() ?? -1, end: text.length });
    else text += unit;
  }
  if (open.length > 0 || spans.length !== row.keys.length || spans.some(({ start }) => start < 0)) {
    throw new Error(
      `gold row has ${spans.length} mentions and ${row.keys.length} keys: ${row.text}`,
    );
  }
  const mentions = spans.map((span, index) => ({ ...span, key: row.keys[index] ?? '' }));
  return { text, mentions };
}
