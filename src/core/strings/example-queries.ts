/** Queries that the search page offers to try, in the language of the content whatever the page is in: a number, words without marks, a place with a matter, words that have to stand together. */
export const EXAMPLE_QUERIES: readonly string[] = [
  '02-NQ/TU',
  'chuyen doi so',
  'Cần Thơ sở hữu trí tuệ',
  '“sàn giao dịch công nghệ”',
];
