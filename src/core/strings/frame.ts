/** What every page says around its content: menu, landmarks, footer. */
export const FRAME = {
  skip: { vi: 'Tới nội dung chính', en: 'Skip to main content' },
  menu: { vi: 'Trình đơn chính', en: 'Main menu' },
  crumbs: { vi: 'Đường dẫn', en: 'Breadcrumbs' },
  home: { vi: 'Trang chủ', en: 'Home' },
  items: { vi: 'Tin', en: 'Items' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  years: { vi: 'Năm', en: 'Years' },
  places: { vi: 'Địa phương', en: 'Places' },
  organisations: { vi: 'Cơ quan', en: 'Organisations' },
  topics: { vi: 'Chủ đề', en: 'Topics' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  about: { vi: 'Về kho này', en: 'About this archive' },
  publisher: { vi: 'Đơn vị quản lý kho', en: 'Published by' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  licence: { vi: 'Giấy phép của nội dung', en: 'Licence of the content' },
  notices: { vi: 'Giấy phép của mã nguồn và phông chữ', en: 'Licences of code and fonts' },
  people: { vi: 'Người', en: 'People' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  feed: { vi: 'Nguồn tin (Atom)', en: 'Feed (Atom)' },
  forTechnicians: { vi: 'Dành cho kỹ thuật', en: 'For technicians' },
  samples: { vi: 'Mẫu trình bày', en: 'Style page' },
  desk: { vi: 'Soạn tin', en: 'Write an item' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  printedFrom: { vi: 'In từ', en: 'Printed from' },
  contentNote: {
    vi: 'Giao diện bằng tiếng Anh, nội dung của kho bằng tiếng Việt.',
    en: 'Menus and facts are in English; the archive’s own texts are in Vietnamese.',
  },
} as const;

/** The page at an address that has moved. */
export const MOVED = {
  title: { vi: 'Trang đã chuyển địa chỉ', en: 'This page has moved' },
  newAddress: { vi: 'Địa chỉ mới', en: 'New address' },
} as const;

/** The page that stands in for an address which leads nowhere. */
export const NOT_FOUND = {
  title: { vi: 'Không có trang này', en: 'Page not found' },
  description: {
    vi: 'Địa chỉ này không dẫn tới trang nào của kho.',
    en: 'This address leads to no page of the archive.',
  },
  lead: {
    vi: 'Địa chỉ này không dẫn tới trang nào của kho. Có thể địa chỉ bị chép thiếu, hoặc trang chưa từng có.',
    en: 'This address leads to no page of the archive. It may have been copied in part, or there never was such a page.',
  },
  advice: {
    vi: 'Thử tìm theo số văn bản, tên hoặc từ khóa, hay đi theo các danh mục:',
    en: 'Try searching by document number, name or keyword, or browse the lists:',
  },
} as const;
