/** The 700 syllables beyond ASCII that the items and guides of the archive use most. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'bcđtw biên biến biết biển biểu biệt buổi bà bài bàn bày bám bán báo bình bí bùi bước bạc bản ' +
    'bảo bảy bật bắc bắt bằng bến bền bệnh bị bố bốn bồi bổ bộ chiếm chiến chiếu chiều chuyên ' +
    'chuyển chuẩn chuỗi chào châu chép chí chính chú chưa chương chấp chất chặt chế chỉ chỉnh ' +
    'chọn chống chốt chủ chức chứng chữ ctrhđ cuối cuộc cà cá các cách cán cáo cát cân cây còn có ' +
    'công cùng căn cũng cơ cường cạnh cả cải cản cảnh cấp cấu cần cầu cận cập cố cốt cổng cộng ' +
    'cột cụ cục của cứ cứu cửu cực diễn diện duyệt dành dáng dân dõi dùng dũng dương dưỡng dược ' +
    'dần dầu dẫn dịch dịp dục dụng dữ dự dựa dựng giàng giá giám giáo giúp giải giảm giấy giống ' +
    'giới giờ giữ giữa gì góp gạo gấp gần gắn gọi gốc gồm gộp gỡ gửi hiếu hiền hiểu hiện hiệp ' +
    'hiệu hoài hoàn hoàng hoạch hoạt hoặc huyện huân huế huỳnh hà hàn hàng hành hè hình hòa hóa ' +
    'hùng hđh hđnd hơn hưng hướng hưởng hạ hạn hạnh hải hậu hằng hệ học họp hồ hồng hỗ hộ hội hợp ' +
    'hữu khoảng khuyến khác khánh khâu khí khích khóa khôi không khả khẩu khối khởi kiến kiểm ' +
    'kiểu kiệm kiện kèm ký kế kết kịp kỳ kỷ kỹ liên liêu liệt liệu luận luật là làm lào lâm lâu ' +
    'lãm lãnh lê lô lõi lúa lúc lý lĩnh lưu lương lường lược lượng lượt lại lạng lấy lần lập lắk ' +
    'lễ lệ lịch lối lớn lời lợi lực miền muốn mà máy mã mít mô môi mũi mưu mạch mại mạng mạnh mẫu ' +
    'mặt mọi mối mỗi một mới mở mục mức mừng mỹ nghiêm nghiên nghiệm nghiệp nghĩa nghẽn nghệ nghị ' +
    'ngoài nguyên nguyễn nguồn ngành ngày ngân ngãi ngô ngũ người ngắn ngọc nhiên nhiều nhiệm nhà ' +
    'nhân nhãn nhìn nhóm như nhấn nhất nhận nhập nhật nhắc nhằm nhỏ những niên nuôi nào này nâng ' +
    'nên nêu nói nông núi năm năng nơi nước nằm nẵng nối nổi nội phiên phá pháp phát phân phê phí ' +
    'phía phòng phó phù phú phúc phương phước phường phạm phải phấn phần phẩm phỏng phố phối phổ ' +
    'phục phủ páo quyên quyết quyền quá quán quân quý quả quản quảng quận quốc quỹ qđ riêng rà ' +
    'rào rõ rút rằng rịa rồi rộng siết soát suất sàn sách sáng sáp sát sáu sâu sông sĩ sơ sơn sư ' +
    'sạch sản sắc sẽ số sống sớm sở sức sử sửa sự thiên thiết thiểu thiện thiệu thuận thuật thuộc ' +
    'thành thác thái tháng tháp thân thêm thí thích thôn thông thù thúc thơ thư thương thường ' +
    'thưởng thảo thấp thần thầu thẩm thắng thế thể thị thọ thống thời thủ thủy thứ thức thừa thử ' +
    'thực tiên tiêu tiến tiếng tiếp tiết tiềm tiền tiễn tiện toàn toán triển triệt triệu truyền ' +
    'trào trách trái trên trì trình trí trích trò trương trước trường trưởng trạm trạng trần trận ' +
    'trẻ trễ trị trịnh trọng trở trợ trụ trực tuyên tuyến tuân tuấn tuần tuệ tài tàu tác tái tâm ' +
    'tây tên tình tích tín tính tóm tô tùng tý tăng tĩnh tơ tư tướng tưởng tượng tại tạm tạo tạp ' +
    'tấn tất tầm tầng tập tắt tế tệp tỉnh tịch tốc tối tồn tổ tổng tới tờ tục tức từ từng tử tự ' +
    'tựu tỷ viên viết việc viện việt và vào vì võ vùng văn vĩnh vũ vũng vượt vạn vấn vận vật vẻ ' +
    'về vệ vị với vụ vừa vững vực xuyên xuân xuất xác xây xã xét xúc xăng xếp xử yên yêu yếu án ' +
    'áp ích ít ông ý đang đbscl đi điều điểm điện đmst đo đoan đoàn đoạn đua đà đài đàn đào đánh ' +
    'đây đã đãi đích đó đóng đô đôn đông đúng đăng đơn đưa được đại đạo đạt đảm đảng đất đấu đầu ' +
    'đầy đẩy đắk đằng đẳng đặc đặt đếm đến đề đều để địa định đọc đốc đối đồng đổi độ đội động ' +
    'đột đời đủ đức đứng ư ưu ươm ương ước ảnh ấy ở ủy ứng '
  )
    .trim()
    .split(' '),
);
