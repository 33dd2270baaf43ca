/** What the search box and the search page say. */
export const SEARCH = {
  title: 'Tìm kiếm',
  description:
    'Tìm tin và văn bản theo số văn bản, chữ có dấu hoặc không dấu, địa phương, cơ quan.',
  label: 'Tìm trong kho',
  hint: 'Gõ số văn bản (02-NQ/TU), tên, từ khóa; không cần gõ dấu.',
  submit: 'Tìm',
  needsScript:
    'Ô tìm kiếm cần JavaScript. Không có JavaScript vẫn đọc được cả kho qua các danh mục:',
} as const;
