/** How many made items a measurement is taken on. */
export const ITEMS_OPTION = {
  items: {
    kind: 'number',
    value: 'SỐ',
    summary: 'số tin tự tạo, hoặc số tin lấy từ --corpus',
    range: [1, 1_000_000],
  },
} as const;

/** Texts to take in the place of made ones. */
export const CORPUS_OPTION = {
  corpus: { kind: 'text', value: 'TỆP.jsonl[.gz]', summary: 'tin có thật, mỗi dòng một tin' },
} as const;
