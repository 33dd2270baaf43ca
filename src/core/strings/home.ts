/** What the front page says. */
export const HOME = {
  holdings: 'Kho đang có',
  held: {
    items: 'tin',
    documents: 'văn bản',
    statistics: 'số liệu',
    organisations: 'cơ quan, tổ chức',
    places: 'địa phương',
  },
  searchHint: 'Gõ số văn bản như 02-NQ/TU, tên người, địa phương hay từ khóa; không cần gõ dấu.',
  newest: 'Tin mới nhất',
  allItems: 'Tất cả các tin',
  mostCited: 'Văn bản được nhắc tới nhiều nhất',
  allDocuments: 'Tất cả các văn bản',
  browse: 'Xem theo danh mục',
  years: 'Theo năm',
  places: 'Theo địa phương',
  organisations: 'Theo cơ quan, tổ chức',
  topics: 'Theo chủ đề',
  all: 'Xem tất cả',
} as const;

/** How often and when a document was cited: «2 tin, từ 08/10/2019 đến 20/5/2020». */
export function citedSpan(count: string, first: string, last: string): string {
  return first === last ? `${count} tin, ${first}` : `${count} tin, từ ${first} đến ${last}`;
}
