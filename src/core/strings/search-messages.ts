const KINDS = {
  item: { vi: 'Tin', en: 'Item' },
  document: { vi: 'Văn bản', en: 'Document' },
} as const;

/** What the search page says while it works; `{…}` are filled in by the page. */
export const SEARCH_MESSAGES = {
  start: {
    vi: 'Gõ số văn bản, tên hoặc từ khóa để tìm trong kho.',
    en: 'Type a number, a name or a keyword to search the archive.',
  },
  searching: { vi: 'Đang tìm…', en: 'Searching…' },
  searchingFull: {
    vi: 'Tìm thấy {count} kết quả, đang tìm tiếp trong toàn văn…',
    en: '{count} result so far, searching the full texts…|{count} results so far, searching the full texts…',
  },
  found: { vi: 'Tìm thấy {count} kết quả.', en: '{count} result.|{count} results.' },
  foundFor: {
    vi: 'Tìm thấy {count} kết quả cho «{query}».',
    en: '{count} result for “{query}”.|{count} results for “{query}”.',
  },
  foundInTitles: {
    vi: 'Tìm thấy {count} kết quả cho «{query}» trong tên, lời dẫn và chú thích.',
    en: '{count} result for “{query}” in titles, leads and captions.|{count} results for “{query}” in titles, leads and captions.',
  },
  deepen: { vi: 'Tìm cả trong toàn văn', en: 'Search the full texts too' },
  nothing: {
    vi: 'Không tìm thấy kết quả nào cho «{query}».',
    en: 'No results for “{query}”.',
  },
  emptyArchive: {
    vi: 'Kho chưa có tin hay văn bản nào để tìm.',
    en: 'The archive has no items or documents to search yet.',
  },
  nothingFiltered: {
    vi: 'Không có kết quả nào hợp với các bộ lọc đang chọn.',
    en: 'No results match the chosen filters.',
  },
  nearest: {
    vi: 'Văn bản có số gần giống:',
    en: 'Documents with a number much like it:',
  },
  tooLong: {
    vi: 'Câu tìm quá dài: chỉ dùng {limit} ký tự đầu.',
    en: 'The query is too long: only its first {limit} characters are used.',
  },
  unreadable: {
    vi: 'Câu tìm không có chữ hay số nào để tìm.',
    en: 'The query has no letters or digits to search for.',
  },
  failed: {
    vi: 'Không đọc được chỉ mục tìm kiếm: tệp bị thiếu, bị hỏng hoặc thuộc bản dựng khác. Hãy tải lại trang, hoặc dùng các danh mục dưới đây.',
    en: 'The search index cannot be read: a file is missing, damaged or of another build. Reload the page, or use the lists below.',
  },
  failedProgram: {
    vi: 'Không chạy được chương trình tìm kiếm: tệp chương trình bị thiếu, bị hỏng hoặc thuộc bản dựng khác. Hãy tải lại trang, hoặc dùng các danh mục dưới đây.',
    en: 'The search program cannot be run: its file is missing, damaged or of another build. Reload the page, or use the lists below.',
  },
  partial: {
    vi: 'Một phần chỉ mục tìm kiếm không đọc được (tệp bị thiếu, bị hỏng hoặc thuộc bản dựng khác), nên kết quả, trích đoạn hoặc bộ lọc có thể thiếu. Hãy tải lại trang.',
    en: 'A part of the search index cannot be read (a file is missing, damaged or of another build): results, excerpts or filters may be missing. Reload the page.',
  },
  lostResult: {
    vi: 'Có một kết quả ở đây, nhưng tệp ghi tên của nó không đọc được.',
    en: 'There is a result here, but the file with its title cannot be read.',
  },
  unranked: {
    vi: 'Trình duyệt này không chạy được WebAssembly (không có hoặc đã tắt), nên chỉ tìm được mục có đủ các chữ, mới nhất trước, không xếp theo độ phù hợp. Cũng có thể dùng các danh mục ở cuối trang.',
    en: 'This browser cannot run WebAssembly (it is missing or turned off): results hold all the words, newest first, not ranked by relevance. The lists at the end of the page may help too.',
  },
  newerShown: {
    vi: 'Toàn văn còn cho kết quả hợp hơn.',
    en: 'The full texts gave better results.',
  },
  reorder: { vi: 'Xếp lại theo độ phù hợp', en: 'Sort again by relevance' },
  corrected: {
    vi: 'Không có «{wrong}» trong kho; đã tìm «{right}».',
    en: 'The archive has no “{wrong}”; searched for “{right}” instead.',
  },
  dropped: {
    vi: 'Không có «{wrong}» trong kho; kết quả dưới đây bỏ qua chữ ấy.',
    en: 'The archive has no “{wrong}”; the results below leave it out.',
  },
  nothingKnown: { vi: 'Không có «{wrong}» trong kho.', en: 'The archive has no “{wrong}”.' },
  partly: {
    vi: 'Không có mục nào chứa đủ các chữ; dưới đây là những mục gần nhất.',
    en: 'Nothing holds all the words; these come nearest.',
  },
  partlyMore: {
    vi: 'Trong đó {near} mục ở cuối chỉ chứa một phần các chữ.',
    en: 'Of these, {near} at the end hold only some of the words.',
  },
  results: { vi: 'Kết quả tìm kiếm', en: 'Search results' },
  more: { vi: 'Xem thêm kết quả', en: 'Show more results' },
  moreValues: { vi: 'Thêm', en: 'More' },
  filters: { vi: 'Lọc kết quả', en: 'Filter results' },
  clear: { vi: 'Bỏ mọi bộ lọc', en: 'Clear all filters' },
  remove: { vi: 'Bỏ lọc {label}', en: 'Remove filter {label}' },
  sort: { vi: 'Thứ tự', en: 'Sort by' },
  relevance: { vi: 'Phù hợp nhất', en: 'Relevance' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  oldest: { vi: 'Cũ nhất', en: 'Oldest' },
  kind: { vi: 'Loại', en: 'Kind' },
  year: { vi: 'Năm', en: 'Year' },
  place: { vi: 'Địa phương', en: 'Place' },
  organisation: { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  ...KINDS,
} as const;

/** What the suggestions below a search box say. */
export const SUGGESTION_MESSAGES = {
  suggestions: { vi: 'Gợi ý', en: 'Suggestions' },
  place: { vi: 'Địa phương', en: 'Place' },
  organisation: { vi: 'Cơ quan, tổ chức', en: 'Organisation' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  ...KINDS,
} as const;
