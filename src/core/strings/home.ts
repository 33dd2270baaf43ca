/** What the front page says. */
export const HOME = {
  holdings: { vi: 'Kho đang có', en: 'Holdings' },
  held: {
    items: { vi: 'tin', en: 'item|items' },
    documents: { vi: 'văn bản', en: 'document|documents' },
    statistics: { vi: 'số liệu', en: 'key figure|key figures' },
    organisations: { vi: 'cơ quan, tổ chức', en: 'organisation|organisations' },
    places: { vi: 'địa phương', en: 'place|places' },
  },
  searchHint: {
    vi: 'Gõ số văn bản như 02-NQ/TU, tên người, địa phương hay từ khóa; không cần gõ dấu.',
    en: 'Type a document number such as 02-NQ/TU, a name, a place or a Vietnamese keyword; diacritics are not needed.',
  },
  story: { vi: 'Từ văn bản đến thực hiện', en: 'From document to practice' },
  issued: { vi: 'Ban hành', en: 'Issued' },
  untold: { vi: 'và {count} tin khác', en: 'and {count} more item|and {count} more items' },
  newest: { vi: 'Tin mới nhất', en: 'Newest items' },
  allItems: { vi: 'Tất cả các tin', en: 'All items' },
  mostCited: { vi: 'Văn bản được nhắc tới nhiều nhất', en: 'Documents most cited' },
  allDocuments: { vi: 'Tất cả các văn bản', en: 'All documents' },
  browse: { vi: 'Xem theo danh mục', en: 'Browse' },
  years: { vi: 'Theo năm', en: 'By year' },
  places: { vi: 'Theo địa phương', en: 'By place' },
  organisations: { vi: 'Theo cơ quan, tổ chức', en: 'By organisation' },
  topics: { vi: 'Theo chủ đề', en: 'By topic' },
  all: { vi: 'Xem tất cả', en: 'View all' },
  citedOn: { vi: '{count} tin, {day}', en: '{count} item, {day}|{count} items, {day}' },
  citedSpan: {
    vi: '{count} tin, từ {first} đến {last}',
    en: '{count} item, {first} to {last}|{count} items, {first} to {last}',
  },
} as const;
