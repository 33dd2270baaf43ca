/** What the living style page says; its samples are invented and stand for no record. */
export const SAMPLES = {
  title: { vi: 'Mẫu trình bày', en: 'Style page' },
  description: {
    vi: 'Màu, chữ và các thành phần của trang, mỗi thứ một mẫu, để người thiết kế và người kiểm tra xem.',
    en: 'Colours, type and components of the site, a sample of each, for designers and reviewers.',
  },
  colours: { vi: 'Màu', en: 'Colours' },
  type: { vi: 'Chữ', en: 'Type' },
  words: { vi: 'Chữ, số và ngày', en: 'Words, numbers and dates' },
  search: { vi: 'Ô tìm kiếm', en: 'Search box' },
  lists: { vi: 'Danh sách', en: 'Lists' },
  facts: { vi: 'Thông tin', en: 'Facts' },
  pager: { vi: 'Phân trang', en: 'Pages of a list' },
  callouts: { vi: 'Ghi chú', en: 'Callouts' },
  figures: { vi: 'Hình vẽ', en: 'Drawings' },
  states: { vi: 'Liên kết và tiêu điểm', en: 'Links and focus' },
  statesNote: {
    vi: 'Nhấn phím Tab để xem viền tiêu điểm; các ô bấm cao ít nhất 44 điểm ảnh.',
    en: 'Press Tab to see the focus ring; targets are at least 44 pixels high.',
  },
  link: { vi: 'Liên kết tới một trang của kho', en: 'A link to a page of the archive' },
  paragraph: {
    vi: 'Nghị quyết số 02-NQ/TU ngày 01/8/2016: dấu chồng ở Ẩ, Ễ, Ỗ, Ữ, ặ, ệ, ộ, ự không chạm dòng trên và dòng dưới; số 3.590 và 17,64% thẳng hàng trong bảng; một dòng có chừng 65 đến 75 chữ.',
    en: 'Document 02-NQ/TU of 1 August 2016: stacked marks touch neither the line above nor the line below; figures such as 3,590 and 17.64% line up in a table; a line holds some 65 to 75 letters.',
  },
  heading1: { vi: 'Tiêu đề bậc một', en: 'Heading of the first level' },
  heading2: { vi: 'Tiêu đề bậc hai', en: 'Heading of the second level' },
  heading3: { vi: 'Tiêu đề bậc ba', en: 'Heading of the third level' },
  sampleItem: {
    vi: 'Một tin mẫu về sở hữu trí tuệ ở địa phương, tiêu đề dài hai dòng trên điện thoại',
    en: 'A sample item on intellectual property in a province, its title two lines long on a phone',
  },
  sampleLead: {
    vi: 'Đoạn mở đầu nói tin gồm điều gì, trong một hai câu.',
    en: 'The lead says what the item holds, in a sentence or two.',
  },
  sampleSource: { vi: 'Tên nguồn', en: 'Name of the source' },
  sampleDocument: { vi: 'Nghị quyết số 00-NQ/TU', en: 'Resolution 00-NQ/TU' },
  sampleIssuer: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  samplePlace: { vi: 'Địa phương', en: 'Place' },
} as const;
