/** What the search box and the search page say. */
export const SEARCH = {
  title: { vi: 'Tìm kiếm', en: 'Search' },
  description: {
    vi: 'Tìm tin và văn bản theo số văn bản, chữ có dấu hoặc không dấu, địa phương, cơ quan.',
    en: 'Search items and documents by document number, Vietnamese words with or without diacritics, place, organisation.',
  },
  label: { vi: 'Tìm trong kho', en: 'Search the archive' },
  hint: {
    vi: 'Gõ số văn bản (02-NQ/TU), tên, từ khóa; không cần gõ dấu.',
    en: 'Type a document number (02-NQ/TU), a name or a Vietnamese keyword; diacritics are not needed.',
  },
  examples: { vi: 'Thử tìm', en: 'Try' },
  lists: { vi: 'Xem theo danh mục', en: 'Browse the lists' },
  submit: { vi: 'Tìm', en: 'Search' },
  needsScript: {
    vi: 'Ô tìm kiếm chưa chạy: trình duyệt tắt JavaScript, hoặc tệp chương trình của trang bị thiếu hay bị hỏng. Vẫn đọc được cả kho qua các danh mục:',
    en: 'The search box is not running: JavaScript is turned off, or a program file of this page is missing or damaged. The whole archive can still be read through its lists:',
  },
} as const;
