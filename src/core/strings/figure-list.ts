/** What the list of all figures says. */
export const FIGURE_LIST = {
  title: { vi: 'Số liệu', en: 'Figures' },
  description: {
    vi: 'Mọi số liệu mà tin của kho nêu, xếp theo chỉ tiêu, địa phương và thời gian; mỗi số liệu dẫn về đúng chỗ của nó trong tin.',
    en: 'Every figure that the items state, by indicator, place and time; each leads to its place in its item.',
  },
  data: { vi: 'Lấy dữ liệu (CSV)', en: 'Get the data (CSV)' },
  indicators: { vi: 'Các chỉ tiêu', en: 'Indicators' },
  narrow: { vi: 'Lọc số liệu', en: 'Filter the figures' },
  narrowPage: {
    vi: 'Bộ lọc chỉ lọc các số liệu trên trang này; muốn lọc tất cả, tải tệp CSV.',
    en: 'The filter works on the figures of this page; to filter them all, download the CSV file.',
  },
  place: { vi: 'Địa phương', en: 'Place' },
  year: { vi: 'Năm', en: 'Year' },
  any: { vi: 'Tất cả', en: 'All' },
  shown: { vi: 'Số liệu đang hiện', en: 'Figures shown' },
  source: { vi: 'Trong tin', en: 'In the item' },
} as const;
