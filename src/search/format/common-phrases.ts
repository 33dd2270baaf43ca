/*
 * What Vietnamese news and documents say again and again, the longest first: in the bytes it stands last, where a
 * match takes the fewest bits. The short files of the search folder are packed as if all this had stood before them
 * (RFC 1951, 3.2.3: a match may lie anywhere in the last 32 KB), which takes a third off a display record. The
 * browser has to hold the same bytes: a change here is another `SEARCH_FORMAT`.
 */
const PHRASES =
  'triển khai thực hiện |khoa học và công nghệ|đổi mới sáng tạo|chuyển đổi số|' +
  'trí tuệ nhân tạo|sở hữu trí tuệ|Ủy ban nhân dân |UBND tỉnh |UBND thành phố |' +
  'Hội đồng nhân dân |Bộ Chính trị|Ban Chấp hành |Trung ương Đảng |Ban Thường vụ |Tỉnh ủy |' +
  'Thành ủy |Thủ tướng Chính phủ |Bộ Khoa học và Công nghệ|Sở Khoa học và Công nghệ |' +
  'Nghị quyết số |Quyết định số |Kế hoạch số |Chỉ thị số |Thông tư số |Nghị định số |NQ/TW|' +
  'NQ/TU|QĐ-TTg|KH-UBND|NĐ-CP|của Bộ |của tỉnh |về phát triển |phát triển kinh tế |xã hội |' +
  'kinh tế - xã hội|nông nghiệp |công nghiệp |doanh nghiệp |đầu tư |dự án |đề án |' +
  'chương trình |kế hoạch |nhiệm vụ |giải pháp |mục tiêu |kết quả |hiệu quả |nâng cao |' +
  'chất lượng |năng lực |quản lý nhà nước |quản lý |nghiên cứu |ứng dụng |sản xuất |' +
  'kinh doanh |thị trường |sản phẩm |hệ thống |thông tin |truyền thông |giáo dục |đào tạo |' +
  'nguồn nhân lực |đại học |trường |học sinh |sinh viên |giáo viên |bệnh viện |bệnh nhân |' +
  'y tế |người dân |người lao động |cán bộ |công chức |nhân dân |lãnh đạo |Chủ tịch |' +
  'Phó Chủ tịch |Bí thư |Giám đốc |Bộ trưởng |Thủ tướng |Chính phủ |Quốc hội |đại biểu |' +
  'hội nghị |hội thảo |cuộc họp |tổ chức |tham dự |phát biểu |cho biết |cho rằng |' +
  'khẳng định |nhấn mạnh |yêu cầu |đề nghị |tăng cường |đẩy mạnh |tiếp tục |xây dựng |' +
  'hoàn thiện |bảo đảm |bảo vệ |môi trường |biến đổi khí hậu |năng lượng |giao thông |' +
  'đường sắt |cao tốc |sân bay |tai nạn |cảnh sát |công an |cơ quan |điều tra |vụ án |' +
  'bị cáo |khởi tố |bắt giữ |xử lý |vi phạm |pháp luật |quy định |văn bản |ban hành |' +
  'sửa đổi, bổ sung |Việt Nam |Hà Nội |TP HCM |TP.HCM |Thành phố Hồ Chí Minh |Đà Nẵng |' +
  'Hải Phòng |Cần Thơ |Trung Quốc |Mỹ |Nhật Bản |Hàn Quốc |quốc tế |thế giới |nước ngoài |' +
  'trong nước |hợp tác |quan hệ |thỏa thuận |tổng thống |chiến tranh |quân sự |lực lượng |' +
  'tấn công |Nga |Ukraine |đội tuyển |bóng đá |trận đấu |cầu thủ |giải đấu |vô địch |' +
  'ca sĩ |diễn viên |phim |khán giả |gia đình |phụ nữ |trẻ em |con gái |con trai |bạn gái |' +
  'vợ chồng |cuộc sống |tình yêu |hình ảnh |sáng |chiều |tối |ngày |tháng |năm 2016|' +
  'năm 2017|năm 2020|năm 2021|năm 2024|năm 2025|tuổi |tỷ đồng|triệu đồng|USD|giá |tăng |' +
  'giảm |hơn |nhiều |nhất |đầu tiên |đầu năm |cuối năm |giai đoạn |hiện nay |hiện đang |' +
  'thời gian |trong thời gian |trên địa bàn |tại |trong |ngoài |giữa |sau khi |trước khi |' +
  'khi |nếu |nhưng |tuy nhiên|do |vì |bởi |nên |để |với |cùng |theo |từ |đến |vào |ra |' +
  'lên |xuống |qua |về |cho |của |các |những |một |hai |ba |mỗi |mọi |này |đó |đây |ông |' +
  'bà |anh |chị |em |người |nhà |nước |làm |việc |công việc |phải |cần |có thể |không thể |' +
  'không |chưa |đã |đang |sẽ |bị |được |là |và |hay |hoặc |cũng |vẫn |còn |rất |quá |lại |' +
  'thêm |mới |cũ |lớn |nhỏ |cao |thấp |tốt |khó |khăn |khó khăn |thuận lợi |phòng, chống |' +
  'dịch bệnh |COVID-19|vắc xin|thí điểm |thử nghiệm |công trình |tuyến |khu vực |huyện |' +
  'xã |tỉnh |thành phố |quận |phường |địa phương |đơn vị |ngành |lĩnh vực |cơ sở |hạ tầng |' +
  'dữ liệu |phần mềm |máy tính |điện thoại |mạng |internet |thiết bị |robot |vệ tinh |' +
  'vũ trụ |hạt nhân |bán dẫn |vi mạch |sinh học |thủy sản |nuôi trồng |lúa |gạo |cây |' +
  'giống |đất |biển |sông |rừng |khởi nghiệp |hỗ trợ |chính sách |cơ chế |thể chế |' +
  'đột phá |chiến lược |quốc gia |then chốt |tiêu chuẩn |đo lường |an toàn |bức xạ |' +
  'kiểm tra |giám sát |đánh giá |sơ kết |tổng kết |3 năm |5 năm |10 năm |thực hiện ';

/** The common phrases, as they stand before what is packed. */
export const COMMON_PHRASES: Uint8Array = new TextEncoder().encode(
  PHRASES.split('|').reverse().join(''),
);

/** The first byte of a file that is packed behind the common phrases: then come its deflated bytes and the check of both (Adler-32, RFC 1950). */
export const PHRASED_MARK = 0;
