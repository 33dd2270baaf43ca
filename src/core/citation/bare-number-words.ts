/** What follows a number that counts, measures or dates; such a number names no document. Patterns over text with marks. */
export const COUNTED_THINGS: readonly string[] = [
  'năm(?!\\s(?:19|20)\\d\\d)',
  ...['tháng', 'tuần', 'ngày(?!\\s\\d)', 'giờ', 'phút', 'giây', 'quý', 'lần', 'kỳ', 'tuổi', 'thế kỷ', 'thập kỷ'],
  ...['tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'trăm', 'đồng', 'USD', 'đô la', 'euro', 'VNĐ', 'phần trăm'],
  ...['người', 'vụ', 'đơn vị', 'bước', 'điểm', 'trường hợp', 'ca', 'mức', 'loại', 'nhóm', 'ngành', 'lĩnh vực', 'vấn đề'],
  ...['nội dung', 'nhiệm vụ', 'mục tiêu', 'chỉ tiêu', 'dự án', 'đề tài', 'sản phẩm', 'mô hình', 'giải pháp', 'tiêu chí'],
  ...['tỉnh', 'huyện', 'xã', 'quận', 'phường', 'thành viên', 'sở', 'cơ quan', 'doanh nghiệp', 'cán bộ', 'đảng viên'],
  ...['học sinh', 'sinh viên', 'giáo viên', 'học viên', 'thí sinh', 'hộ', 'công ty', 'chuyến', 'tàu', 'xe', 'con', 'chiếc', 'cái'],
  ...['bài', 'trang', 'bản', 'cuộc', 'phiên', 'đợt', 'lớp', 'môn', 'tín chỉ', 'chương', 'phần', 'km', 'ha', 'm', 'kg', 'tấn'],
  ...['căn', 'lô', 'gói', 'suất', 'giải', 'cấp', 'tầng', 'nước', 'quốc gia', 'địa phương', 'lượt', 'phương án', 'câu', 'quyền'],
  ...['điều(?!\\schỉnh)', 'khoản', 'hạng', 'nghị quyết', 'nghị định', 'thông tư', 'văn bản', 'quyết định', 'chương trình', 'kế hoạch', 'luật', 'bộ luật'],
];

/** Words that may follow the serial of a document; they decide where the type's name is also an everyday word. */
export const FOLLOWERS: readonly string[] = [
  ...['của', 'ngày\\s\\d', 'năm\\s(?:19|20)\\d\\d', 'khóa\\s[IVX\\d]', 'khoá\\s[IVX\\d]', 'về', 'và', 'hay', 'hoặc', 'cùng', 'với'],
  ...['được', 'đã', 'do', 'là', 'ban hành', 'ký', 'quy định', 'đề ra', 'nêu', 'nói', 'nói trên', 'trên', 'này', 'đó', 'cũng', 'còn'],
  ...['có', 'không', 'để', 'thì', 'mà', 'đối với', 'phê duyệt', 'tại', 'từ', 'như', 'theo', 'xử phạt', 'gửi', 'sẽ', 'vẫn', 'đang'],
  ...['phải', 'ra', 'ra đời', 'trước', 'trong', 'chỉ', 'chưa', 'giao', 'bao gồm', 'gồm', 'cho', 'khi', 'bị', 'đến', 'yêu cầu', 'lại'],
  ...['nhằm', 'sau', 'vào', 'bằng', 'nên', 'thay', 'thay thế', 'hướng dẫn', 'bãi bỏ', 'hủy bỏ', 'thu hồi', 'so với', 'gắn', 'đạt', 'tiếp'],
  ...['mang', 'UBND', 'HĐND', 'Thủ tướng', 'Chính phủ', 'Bộ', 'Ban', 'Tỉnh', 'Thành', 'Quốc hội', 'giai đoạn', 'tổng', 'nhấn', 'sửa đổi'],
  ...['công nhận', 'đồng ý', 'chấp thuận', 'thông báo', 'kết luận', 'chủ trương', 'cấp', 'mới', 'thực sự', 'nếu', 'vì', 'trở', 'đi', 'hiện', 'tuy', 'thuộc', 'vừa', 'xác định', 'đánh giá', 'chính thức', 'bổ sung', 'cụ thể', 'liên quan', 'một cách', 'trái', 'đúng'],
];

/** Bodies abroad whose resolutions are no documents of Vietnam. */
export const FOREIGN_BODIES: readonly string[] = [
  '(?:\\(\\d{4}\\)\\s)?(?:của\\s)?(?:Hội đồng Bảo an|Đại hội đồng|Liên hợp quốc|Liên Hợp Quốc|LHQ|HĐBA)',
];

/** Words before a type's name that give the number another sense: a television programme, a submarine's project, a course of study. */
export const OTHER_PURPOSES: readonly string[] = [
  ...['tàu', 'hạm', 'lớp', 'tàu ngầm', 'khu trục', 'tuần dương', 'tên lửa', 'truyền hình', 'phát thanh', 'học', 'đào tạo', 'kênh'],
];
