/** What the living style page says; its samples are invented and stand for no record. */
export const SAMPLES = {
  title: 'Mẫu trình bày',
  description:
    'Màu, chữ và các thành phần của trang, mỗi thứ một mẫu, để người thiết kế và người kiểm tra xem.',
  colours: 'Màu',
  type: 'Chữ',
  words: 'Chữ, số và ngày',
  search: 'Ô tìm kiếm',
  lists: 'Danh sách',
  facts: 'Thông tin',
  pager: 'Phân trang',
  callouts: 'Ghi chú',
  figures: 'Hình vẽ',
  states: 'Liên kết và tiêu điểm',
  statesNote: 'Nhấn phím Tab để xem viền tiêu điểm; các ô bấm cao ít nhất 44 điểm ảnh.',
  link: 'Liên kết tới một trang của kho',
  paragraph:
    'Nghị quyết số 02-NQ/TU ngày 01/8/2016: dấu chồng ở Ẩ, Ễ, Ỗ, Ữ, ặ, ệ, ộ, ự không chạm dòng trên và dòng dưới; số 3.590 và 17,64% thẳng hàng trong bảng; một dòng có chừng 65 đến 75 chữ.',
  headings: ['Tiêu đề bậc một', 'Tiêu đề bậc hai', 'Tiêu đề bậc ba'],
  sampleItem: 'Một tin mẫu về sở hữu trí tuệ ở địa phương, tiêu đề dài hai dòng trên điện thoại',
  sampleLead: 'Đoạn mở đầu nói tin gồm điều gì, trong một hai câu.',
  sampleSource: 'Tên nguồn',
  sampleDocument: 'Nghị quyết số 00-NQ/TU',
  sampleIssuer: 'Cơ quan ban hành',
  samplePlace: 'Địa phương',
} as const;
