/** What the list of all figures says. */
export const FIGURE_LIST = {
  title: { vi: 'Số liệu', en: 'Figures' },
  description: {
    vi: 'Mọi số liệu mà tin của kho nêu, xếp theo chỉ tiêu, địa phương và thời gian; mỗi số liệu dẫn về đúng chỗ của nó trong tin.',
    en: 'Every figure that the items state, by indicator, place and time; each leads to its place in its item.',
  },
  atPlace: { vi: 'Số liệu của {place}', en: 'Figures of {place}' },
  atPlaceLead: {
    vi: 'Mọi số liệu mà tin của kho nêu về địa phương này, xếp theo chỉ tiêu và thời gian. Số liệu trước và sau ngày 01/7/2025 nói về địa giới khác nhau nên không nối với nhau.',
    en: 'Every figure that the items state of this place, by indicator and time. Figures before and since 1 July 2025 speak of different areas and are never joined.',
  },
  atPlaceDescription: {
    vi: 'Số liệu khoa học và công nghệ về {place} mà tin của kho nêu, theo chỉ tiêu và thời gian.',
    en: 'Science and technology figures of {place} that the items state, by indicator and time.',
  },
  allAtPlace: {
    vi: 'Xem cả {count} số liệu của địa phương này',
    en: 'See the {count} figure of this place|See all {count} figures of this place',
  },
  indicators: { vi: 'Các chỉ tiêu', en: 'Indicators' },
  narrow: { vi: 'Lọc số liệu', en: 'Filter the figures' },
  narrowFailed: {
    vi: 'Không đọc được các số liệu ở trang khác, nên chỉ lọc được trang này. Hãy thử lại, hoặc tải tệp CSV.',
    en: 'The figures of the other pages could not be read, so only this page is filtered. Try again, or download the CSV file.',
  },
  narrowShown: {
    vi: '{shown} trong {count} số liệu, hiện {most} số liệu đầu',
    en: '{shown} of {count} figures, the first {most} shown',
  },
  take: { vi: 'Lấy các số liệu đang hiện (CSV)', en: 'Get the figures shown (CSV)' },
  notTaken: {
    vi: 'Chưa lấy được: không đọc được bảng số liệu. Hãy thử lại, hoặc tải cả bảng ở dưới.',
    en: 'The table of figures could not be read. Try again, or download the whole table below.',
  },
  place: { vi: 'Địa phương', en: 'Place' },
  year: { vi: 'Năm', en: 'Year' },
  any: { vi: 'Tất cả', en: 'All' },
  shown: { vi: 'Số liệu đang hiện', en: 'Figures shown' },
  source: { vi: 'Trong tin', en: 'In the item' },
} as const;
