/** Places the made items are about: none of those the archive's own items are about, so that judged queries stay clear. */
export const MADE_PLACES = [
  'Bến Tre',
  'Đồng Tháp',
  'Hòa Bình',
  'Lào Cai',
  'Đà Nẵng',
  'Nghệ An',
  'Thừa Thiên Huế',
  'Hà Giang',
  'Cà Mau',
  'Kiên Giang',
  'Sơn La',
  'Lạng Sơn',
  'Bắc Kạn',
  'Khánh Hòa',
  'Thanh Hóa',
  'Bình Dương',
  'Tây Ninh',
  'Vĩnh Phúc',
  'Lâm Đồng',
  'Gia Lai',
  'Hải Phòng',
  'Trà Vinh',
  'Yên Bái',
  'Phú Yên',
] as const;

/** Topics of the made items, each with sentences' worth of its own words. */
export const MADE_TOPICS = [
  ['nông nghiệp công nghệ cao', 'nhà màng', 'tưới nhỏ giọt', 'giống lúa chịu mặn'],
  ['đô thị thông minh', 'trung tâm điều hành', 'cảm biến giao thông', 'camera giám sát'],
  ['sở hữu trí tuệ', 'chỉ dẫn địa lý', 'nhãn hiệu tập thể', 'bằng độc quyền sáng chế'],
  ['vi mạch bán dẫn', 'phòng thí nghiệm thiết kế chip', 'kỹ sư thiết kế', 'đóng gói kiểm thử'],
  ['trí tuệ nhân tạo', 'trợ lý ảo', 'học máy', 'kho dữ liệu tiếng Việt'],
  ['chuyển đổi số', 'dịch vụ công trực tuyến', 'chữ ký số', 'tổ công nghệ số cộng đồng'],
  [
    'khởi nghiệp đổi mới sáng tạo',
    'vườn ươm doanh nghiệp',
    'quỹ đầu tư mạo hiểm',
    'ngày hội khởi nghiệp',
  ],
  ['an toàn bức xạ hạt nhân', 'nguồn phóng xạ', 'kịch bản ứng phó sự cố', 'thiết bị X-quang y tế'],
  ['truy xuất nguồn gốc', 'mã số vùng trồng', 'tem điện tử', 'chuỗi cung ứng'],
  ['năng lượng tái tạo', 'điện gió ngoài khơi', 'pin mặt trời áp mái', 'lưu trữ điện'],
  ['nuôi trồng thủy sản', 'tôm siêu thâm canh', 'xử lý nước tuần hoàn', 'giống tôm sạch bệnh'],
  ['bảo tồn nguồn gen', 'cây dược liệu quý', 'ngân hàng hạt giống', 'giống bản địa'],
  ['y tế thông minh', 'bệnh án điện tử', 'khám bệnh từ xa', 'hồ sơ sức khỏe'],
  [
    'tiêu chuẩn đo lường chất lượng',
    'kiểm định cân điện tử',
    'phép đo xăng dầu',
    'giải thưởng chất lượng',
  ],
  [
    'đào tạo nhân lực khoa học',
    'học bổng sau đại học',
    'thu hút chuyên gia',
    'nhóm nghiên cứu mạnh',
  ],
  ['cải cách hành chính', 'một cửa liên thông', 'rút ngắn thời hạn', 'chỉ số hài lòng'],
  ['biến đổi khí hậu', 'xâm nhập mặn', 'sạt lở bờ sông', 'kịch bản nước biển dâng'],
  ['công nghiệp hóa hiện đại hóa', 'khu công nghiệp', 'cơ khí chế tạo', 'tự động hóa dây chuyền'],
] as const;

/** What the made items tell of. */
export const MADE_EVENTS = [
  'sơ kết 3 năm',
  'tổng kết 5 năm',
  'hội nghị triển khai',
  'kiểm tra việc',
  'quán triệt',
  'giám sát kết quả',
] as const;

/** Types of the made documents with their codes. */
export const MADE_TYPES = [
  ['Nghị quyết', 'NQ'],
  ['Kế hoạch', 'KH'],
  ['Chỉ thị', 'CT'],
  ['Quyết định', 'QĐ'],
  ['Chương trình', 'CTr'],
] as const;

/** Parts of the names of the people who speak. */
export const MADE_NAMES = {
  family: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Lý'],
  middle: ['Văn', 'Thị', 'Minh', 'Ngọc', 'Hoàng', 'Thanh', 'Quốc', 'Đức'],
  given: [
    'Hiểu',
    'Lan',
    'Tuấn',
    'Hạnh',
    'Thảo',
    'Khoa',
    'Bích',
    'Phúc',
    'Duyên',
    'Sơn',
    'Trường',
    'Hòa',
  ],
} as const;

/** Sentences every made text may hold, whatever it is about: what a search must not be led astray by. */
export const MADE_FILLER = [
  'Các sở, ngành và địa phương báo cáo kết quả trước ngày 15 hằng tháng.',
  'Kinh phí thực hiện lấy từ ngân sách và nguồn xã hội hóa theo quy định.',
  'Đại biểu đề nghị đẩy mạnh tuyên truyền để người dân hiểu và cùng làm.',
  'Nhiều doanh nghiệp nhỏ và vừa đã tiếp cận được chính sách hỗ trợ.',
  'Khoa học và công nghệ được xác định là khâu đột phá của nhiệm kỳ.',
  'Việc phối hợp giữa viện, trường và doanh nghiệp còn chưa chặt chẽ.',
  'Hội nghị thống nhất nhiệm vụ trọng tâm của năm tới.',
  'Công tác cán bộ được quan tâm, trên 90% đảng viên hoàn thành tốt nhiệm vụ.',
] as const;
