/** What the search box and the search page say. */
export const SEARCH = {
  title: { vi: 'Tìm kiếm', en: 'Search' },
  description: {
    vi: 'Tìm tin và văn bản theo số văn bản, chữ có dấu hoặc không dấu, địa phương, cơ quan.',
    en: 'Search items and documents by document number, Vietnamese words with or without marks, place, organisation.',
  },
  label: { vi: 'Tìm trong kho', en: 'Search the archive' },
  hint: {
    vi: 'Gõ số văn bản (02-NQ/TU), tên, từ khóa; không cần gõ dấu.',
    en: 'Type a document number (02-NQ/TU), a name or a Vietnamese keyword; marks are not needed.',
  },
  submit: { vi: 'Tìm', en: 'Search' },
  needsScript: {
    vi: 'Ô tìm kiếm cần JavaScript. Không có JavaScript vẫn đọc được cả kho qua các danh mục:',
    en: 'The search box needs JavaScript. Without it, the whole archive can be read through its lists:',
  },
} as const;
