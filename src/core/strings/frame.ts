/** What every page says around its content: menu, landmarks, footer. */
export const FRAME = {
  skip: 'Tới nội dung chính',
  menu: 'Trình đơn chính',
  crumbs: 'Đường dẫn',
  home: 'Trang đầu',
  items: 'Tin',
  documents: 'Văn bản',
  years: 'Năm',
  places: 'Địa phương',
  organisations: 'Cơ quan',
  topics: 'Chủ đề',
  search: 'Tìm kiếm',
  about: 'Về kho này',
  publisher: 'Đơn vị chịu trách nhiệm',
  contact: 'Liên hệ',
  licence: 'Giấy phép của nội dung',
  samples: 'Mẫu trình bày',
  otherLanguage: 'English',
  printedFrom: 'In từ',
} as const;

/** The page that stands in for an address which leads nowhere. */
export const NOT_FOUND = {
  title: 'Không có trang này',
  description: 'Địa chỉ này không dẫn tới trang nào của kho.',
  lead: 'Địa chỉ này không dẫn tới trang nào của kho. Có thể địa chỉ bị chép thiếu, hoặc trang chưa từng có.',
  advice: 'Thử tìm theo số văn bản, tên hoặc từ khóa, hay đi theo các danh mục:',
} as const;

/** The note under a page whose content no one has written yet. */
export const EMPTY = 'Chưa có tin nào.';
