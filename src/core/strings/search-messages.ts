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
  found: { vi: 'Tìm thấy {count} kết quả.', en: '{count} result.|{count} results.' },
  foundFor: {
    vi: 'Tìm thấy {count} kết quả cho “{query}”.',
    en: '{count} result for “{query}”.|{count} results for “{query}”.',
  },
  nothing: {
    vi: 'Không tìm thấy kết quả nào cho “{query}”.',
    en: 'No results for “{query}”.',
  },
  pages: { vi: 'Tìm cả trang hướng dẫn và danh mục', en: 'Also search guides and registers' },
  pagesFound: { vi: 'Có {count} trang.', en: '{count} page.|{count} pages.' },
  pagesNone: { vi: 'Không có trang nào.', en: 'No page.' },
  pagesFailed: {
    vi: 'Chưa tìm được trong các trang này: trình duyệt không chạy được chương trình tìm, hoặc tệp của nó bị thiếu.',
    en: 'These pages could not be searched: the browser cannot run the search program, or a file of it is missing.',
  },
  emptyArchive: {
    vi: 'Kho chưa có tin hay văn bản nào để tìm.',
    en: 'The archive has no items or documents to search yet.',
  },
  nothingFiltered: {
    vi: 'Không có kết quả nào phù hợp với các bộ lọc đang chọn.',
    en: 'No results match the chosen filters.',
  },
  nearest: {
    vi: 'Văn bản có số gần giống:',
    en: 'Documents with similar numbers:',
  },
  tooLong: {
    vi: 'Nội dung tìm kiếm quá dài: chỉ dùng {limit} ký tự đầu.',
    en: 'The query is too long: only its first {limit} characters are used.',
  },
  unreadable: {
    vi: 'Nội dung tìm kiếm không có chữ hay số nào để tìm.',
    en: 'The query has no letters or digits to search for.',
  },
  failed: {
    vi: 'Không đọc được chỉ mục tìm kiếm: tệp bị thiếu, không đầy đủ hoặc thuộc phiên bản khác. Hãy tải lại trang, hoặc dùng các danh mục dưới đây.',
    en: 'The search index cannot be read: a file is missing, truncated or from another version. Reload the page, or use the lists below.',
  },
  failedProgram: {
    vi: 'Không chạy được chương trình tìm kiếm: tệp chương trình bị thiếu, không đầy đủ hoặc thuộc phiên bản khác. Hãy tải lại trang, hoặc dùng các danh mục dưới đây.',
    en: 'The search program cannot be run: its file is missing, truncated or from another version. Reload the page, or use the lists below.',
  },
  oldBrowser: {
    vi: 'Trình duyệt này quá cũ nên không chạy được chương trình tìm kiếm. Hãy dùng Chrome 110, Firefox 115, Safari 16 trở lên, hoặc dùng các danh mục dưới đây.',
    en: 'This browser is too old to run the search program. Use Chrome 110, Firefox 115, Safari 16 or later, or use the lists below.',
  },
  partial: {
    vi: 'Một phần chỉ mục tìm kiếm không đọc được (tệp bị thiếu, không đầy đủ hoặc thuộc phiên bản khác), nên kết quả, trích đoạn hoặc bộ lọc có thể thiếu. Hãy tải lại trang.',
    en: 'A part of the search index cannot be read (a file is missing, truncated or from another version): results, excerpts or filters may be missing. Reload the page.',
  },
  lostResult: {
    vi: 'Có một kết quả ở đây, nhưng tệp ghi tên của nó không đọc được.',
    en: 'There is a result here, but the file with its title cannot be read.',
  },
  corrected: {
    vi: 'Không có “{wrong}” trong kho; đã tìm “{right}”.',
    en: 'The archive has no “{wrong}”; searched for “{right}” instead.',
  },
  dropped: {
    vi: 'Không có “{wrong}” trong kho; kết quả dưới đây bỏ qua từ ấy.',
    en: 'The archive has no “{wrong}”; the results below leave it out.',
  },
  nothingKnown: { vi: 'Không có “{wrong}” trong kho.', en: 'The archive has no “{wrong}”.' },
  offered: { vi: 'Có phải bạn tìm', en: 'Did you mean' },
  partly: {
    vi: 'Không có mục nào chứa đủ các từ; dưới đây là những mục gần nhất.',
    en: 'No entry contains all the words; these come nearest.',
  },
  partlyMore: {
    vi: '{full} mục khớp đủ, {near} mục khớp một phần.',
    en: '{full} match in full, {near} in part.',
  },
  results: { vi: 'Kết quả tìm kiếm', en: 'Search results' },
  more: { vi: 'Xem thêm kết quả', en: 'Show more results' },
  cite: {
    vi: 'Lấy trích dẫn của {count} kết quả:',
    en: 'References to the {count} result:|References to the {count} results:',
  },
  citeFirst: {
    vi: 'Lấy trích dẫn của {count} kết quả đầu:',
    en: 'References to the first {count} result:|References to the first {count} results:',
  },
  citing: { vi: 'Đang lấy trích dẫn…', en: 'Getting the references…' },
  cited: {
    vi: 'Đã ghi {count} trích dẫn vào tệp.',
    en: '{count} reference is in the file.|{count} references are in the file.',
  },
  citeFailed: {
    vi: 'Chưa lấy được trích dẫn: tệp trích dẫn bị thiếu hoặc mạng bị ngắt. Hãy thử lại, hoặc lấy ở cuối trang của từng tin, từng văn bản.',
    en: 'The references could not be read: a file is missing or the network is down. Try again, or take them at the end of each item’s or document’s page.',
  },
  done: { vi: 'Xem {count} kết quả', en: 'Show {count} result|Show {count} results' },
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
