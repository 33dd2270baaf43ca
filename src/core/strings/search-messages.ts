const KINDS = { item: 'Tin', document: 'Văn bản' } as const;

/** What the search page says while it works; `{…}` are filled in by the page. */
export const SEARCH_MESSAGES = {
  start: 'Gõ số văn bản, tên hoặc từ khóa để tìm trong kho.',
  searching: 'Đang tìm…',
  searchingFull: 'Tìm thấy {count} kết quả, đang tìm tiếp trong toàn văn…',
  found: 'Tìm thấy {count} kết quả.',
  foundFor: 'Tìm thấy {count} kết quả cho «{query}».',
  foundInTitles: 'Tìm thấy {count} kết quả cho «{query}» trong tên, lời dẫn và chú thích.',
  deepen: 'Tìm cả trong toàn văn',
  nothing: 'Không tìm thấy kết quả nào cho «{query}».',
  nothingFiltered: 'Không có kết quả nào hợp với các bộ lọc đang chọn.',
  nearest: 'Văn bản có số gần giống:',
  tooLong: 'Câu tìm quá dài: chỉ dùng {limit} ký tự đầu.',
  unreadable: 'Câu tìm không có chữ hay số nào để tìm.',
  failed:
    'Không đọc được chỉ mục tìm kiếm: tệp bị thiếu, bị cắt hoặc thuộc bản dựng khác. Hãy tải lại trang, hoặc dùng các danh mục dưới đây.',
  newerShown: 'Toàn văn còn cho kết quả hợp hơn.',
  reorder: 'Xếp lại theo độ phù hợp',
  corrected: 'Không có «{wrong}» trong kho; đã tìm «{right}».',
  dropped: 'Không có «{wrong}» trong kho; kết quả dưới đây bỏ qua chữ ấy.',
  nothingKnown: 'Không có «{wrong}» trong kho.',
  partly: 'Không có mục nào chứa đủ các chữ; dưới đây là những mục gần nhất.',
  partlyMore: '{near} mục ở cuối chỉ chứa một phần các chữ.',
  results: 'Kết quả tìm kiếm',
  more: 'Xem thêm kết quả',
  moreValues: 'Thêm',
  filters: 'Lọc kết quả',
  clear: 'Bỏ mọi bộ lọc',
  remove: 'Bỏ lọc {label}',
  sort: 'Thứ tự',
  relevance: 'Phù hợp nhất',
  newest: 'Mới nhất',
  oldest: 'Cũ nhất',
  kind: 'Loại',
  year: 'Năm',
  place: 'Địa phương',
  organisation: 'Cơ quan, tổ chức',
  topic: 'Chủ đề',
  ...KINDS,
} as const;

/** What the suggestions below a search box say. */
export const SUGGESTION_MESSAGES = {
  suggestions: 'Gợi ý',
  place: 'Địa phương',
  organisation: 'Cơ quan, tổ chức',
  topic: 'Chủ đề',
  ...KINDS,
} as const;
