/** Signs of measures and of money, written behind a figure with or without a space; capitals are told apart. */
export const SIGNS: readonly string[] = rows(`
  %, ‰, VNĐ, VND, đ, USD, EUR, km2, km², m2, m², m3, m³, km, hm, m, cm, mm, nm, ha, kg, g, mg, µg, ml, l, DWT, TEU
  kWh, kWp, kW, kV, kVA, MWh, MWp, MW, MVA, GWh, GW, W, V, TOE
  TB, GB, MB, KB, Tbps, Gbps, Mbps, kbps, Hz, kHz, MHz, GHz, dB, ppm, ppb, mSv, Bq, °C, calo, kcal
`);

/** Measures and money in words. */
export const MEASURES: readonly string[] = rows(`
  phần trăm, điểm phần trăm, phần nghìn, điểm, lần, bậc
  đồng, đô la Mỹ, đô la, đô-la, đôla, bảng, euro, yên, won, nhân dân tệ, bảng Anh
  hecta, héc-ta, héc ta, mét vuông, mét khối, mét, ki-lô-mét, kilômét, cây số, hải lý
  tấn, tạ, yến, gam, ki-lô-gam, kilôgam, lít, mã lực, thùng dầu, độ C, độ Richter, độ
`);

/** Words that multiply what they stand before: «2,5 triệu người» counts in millions. */
export const MULTIPLIERS: readonly string[] = rows(`
  nghìn tỷ, ngàn tỷ, nghìn tỉ, ngàn tỉ, trăm tỷ, chục tỷ, triệu tỷ, trăm triệu, chục triệu, trăm nghìn, trăm ngàn, chục nghìn
  tỷ, tỉ, triệu, vạn, nghìn, ngàn, trăm, chục
`);

/** Nouns that administrative and news writing counts, the plain ones; those in several words are found before a shorter one they begin with. */
export const COUNTED: readonly string[] = rows(`
  hành khách, ngư dân, thuyền viên, thuyền trưởng, binh sĩ, nghi can, nghi phạm, quan chức, nam sinh, nữ sinh, thanh niên, tỷ phú, đứa con, người con, người, dân tộc, người dân, người lao động, người học, người dùng, người dự, người bệnh, người nghèo, dân, nhân khẩu, khẩu, hộ, hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, hộ kinh doanh
  cán bộ, công chức, viên chức, nhân viên, chuyên viên, lao động, công nhân, nông dân, nhà khoa học, nhà nghiên cứu, nhà đầu tư, chuyên gia, kỹ sư, bác sĩ, dược sĩ, y sĩ, điều dưỡng, giáo viên, giảng viên, học sinh, sinh viên, học viên, nghiên cứu sinh, tiến sĩ, thạc sĩ, cử nhân, giáo sư, phó giáo sư, trí thức, nghệ nhân, nghệ sĩ, vận động viên, trọng tài, huấn luyện viên, phóng viên, nhà báo, luật sư, chiến sĩ, quân nhân, cựu chiến binh, thanh niên, thiếu nhi, trẻ em, trẻ, phụ nữ, cụ, em, cháu, thành viên, hội viên, đoàn viên, đảng viên, ủy viên, đại biểu, cử tri, khách, khách mời, khán giả, du khách, bệnh nhân, nạn nhân, đối tượng, bị can, bị cáo, cá nhân, tác giả, thí sinh, ứng viên, tình nguyện viên, cộng tác viên, cư dân, khách hàng, thuê bao, tài khoản, đồng chí
  cơ quan, đơn vị, tổ chức, tổ chức đảng, doanh nghiệp, công ty, tập đoàn, tổng công ty, hợp tác xã, tổ hợp tác, nhà máy, xí nghiệp, xưởng, cơ sở, cơ sở giáo dục, cửa hàng, siêu thị, chợ, ngân hàng, bệnh viện, phòng khám, trạm, trạm y tế, trường, trường học, trường đại học, viện, viện nghiên cứu, trung tâm, phòng, phòng thí nghiệm, phòng học, khoa, bộ môn, hội, hội đồng, chi hội, hiệp hội, liên hiệp, câu lạc bộ, đoàn thể, chi bộ, đảng bộ, đảng ủy, cấp ủy, ban, bộ, ngành, sở, cục, vụ, tổng cục, tổ, nhóm, đội, đoàn, đoàn kiểm tra, lực lượng, mạng lưới, quỹ, vườn ươm, khu công nghiệp, cụm công nghiệp, khu chế xuất, khu kinh tế, khu công nghệ cao, sàn giao dịch, nhóm nghiên cứu, tổ dân phố, đối tác, thương hiệu
  quốc gia, nước, vùng, tỉnh, thành phố, tỉnh thành, địa phương, quận, huyện, thị xã, xã, phường, thị trấn, thôn, bản, ấp, buôn, làng, khóm, khu phố, khu, điểm cầu, điểm đến, điểm trường, điểm bán, cụm, cụm dân cư, khu vực, hành lang, cửa khẩu, cảng, bến, sân bay, đảo, hòn đảo
  đề tài, dự án, đề án, nhiệm vụ, chương trình, kế hoạch, công trình, mô hình, giải pháp, sáng kiến, sáng chế, giải pháp hữu ích, phát minh, ý tưởng, ý kiến, kiến nghị, đề xuất, gợi ý, nội dung, vấn đề, câu hỏi, lĩnh vực, nhóm lĩnh vực, ngành nghề, hạng mục, hợp phần, chỉ tiêu, mục tiêu, tiêu chí, chỉ số, thành tựu, kết quả, thành tích, khâu đột phá, trụ cột, nhóm giải pháp, nhóm nhiệm vụ, chính sách, cơ chế, hoạt động, phong trào, sự kiện, cuộc thi, giải, giải thưởng, giải nhất, giải nhì, giải ba, giải khuyến khích, huy chương, huy chương vàng, huy chương bạc, huy chương đồng, cờ, bằng khen, giấy khen, huân chương, danh hiệu, kỷ niệm chương, suất, suất quà, phần quà, suất học bổng, học bổng, căn, căn nhà, ngôi nhà, nhà
  văn bản, nghị quyết, nghị định, thông tư, quyết định, chỉ thị, kết luận, luật, bộ luật, dự thảo, tài liệu, báo cáo, tham luận, bài viết, bài báo, bài, bài tham luận, tin, tin bài, thông tin, ấn phẩm, đầu sách, cuốn sách, cuốn, quyển, bản, trang, tập, tác phẩm, công bố, công bố khoa học, hồ sơ, đơn, đơn đăng ký, văn bằng, văn bằng bảo hộ, bằng độc quyền, giấy chứng nhận, giấy phép, chứng chỉ, chứng nhận, giấy xác nhận, hợp đồng, thỏa thuận, biên bản, bản ghi nhớ, thủ tục, thủ tục hành chính, dịch vụ công, dịch vụ, tiêu chuẩn, quy chuẩn, quy trình, cơ sở dữ liệu, bộ dữ liệu, hệ thống, phần mềm, ứng dụng, nền tảng, trang thông tin, cổng thông tin, nhãn hiệu, kiểu dáng, kiểu dáng công nghiệp, chỉ dẫn địa lý, bí mật, giống, giống cây trồng, nguồn gen, mã số, mã vạch, mã QR, chữ ký số
  sản phẩm, sản phẩm OCOP, hàng hóa, mặt hàng, lô, lô hàng, mẫu, mẫu vật, thiết bị, máy, máy móc, máy tính, phương tiện, phương tiện đo, cột đo, cân, công tơ, đồng hồ, xe, ô tô, xe máy, tàu, tàu cá, máy bay, chuyến, chuyến bay, thùng, bao, hộp, chai, liều, liều vắc xin, viên, chiếc, cái, bộ sản phẩm, cây, con, đàn, cây xanh, cây trồng, vật nuôi, trang trại, ao, hồ, vườn, thửa, thửa đất, ngôi, tòa nhà, tầng, phòng ở, giường, giường bệnh, camera, trụ, cột, cầu, tuyến, tuyến đường, đường, con đường, công trường, hiện vật, di tích, di sản, lễ hội, tượng, bức ảnh, bức tranh, ảnh, phim
  hội nghị, hội thảo, tọa đàm, diễn đàn, triển lãm, cuộc, cuộc họp, buổi, buổi làm việc, phiên, phiên họp, phiên giao dịch, kỳ họp, lớp, lớp tập huấn, lớp bồi dưỡng, khóa, khóa học, khóa đào tạo, đợt, đợt thanh tra, vòng, lượt, lượt người, lượt khách, lượt xem, lượt truy cập, ca, ca mắc, ca bệnh, ca nhiễm, ca tử vong, vụ, vụ việc, vụ án, vụ tai nạn, trường hợp, cuộc thanh tra, cuộc kiểm tra, gian hàng, gian trưng bày, giao dịch, cuộc gọi, tin nhắn, phiếu, phiếu bầu, lá phiếu, cổ phiếu, bàn thắng, tiết mục, tiết, môn, môn học, tín chỉ, bước, khâu, công đoạn, phương án, kịch bản, khẩu hiệu, băng rôn, pano, tờ rơi, tuyến bài
  nghề, trận, trận đấu, bàn, chung cư, quả, tên lửa, container, toa, toa tàu, ghế, gói, gói thầu, túi, bánh, tờ trình, màu, mảng, đôi, cặp, sợi, điện thoại, khẩu, khẩu súng, hành vi, lỗi, đoạn, châu lục, hình ảnh, đề cử, hạng mục, tiền án, tiền sự, giả thuyết, cổ phần, tín hiệu, chỗ, chỗ ngồi, phòng nghỉ, phòng khách sạn, giờ công, ngày công, việc làm, vị trí, vị trí việc làm, biên chế, tuyến xe, hecta rừng, vị thuốc, loại, loài, chủng loại, dòng, thế hệ, hình thức, biện pháp, nguyên tắc, quan điểm, yếu tố, nguyên nhân, bài học, hạn chế, khó khăn, thách thức, thành phần, đầu mối, đầu việc, đầu điểm, đầu xe, mũi, trạm BTS, nút, hướng, phần
`);

/** Nouns that are counted in one breath; a unit goes on over a comma or «và» to another of its row. */
export const COUNTED_TOGETHER: readonly (readonly string[])[] = [
  rows('tổ chức, cá nhân, doanh nghiệp, hợp tác xã, hộ gia đình, hộ kinh doanh, cơ sở'),
  rows('cơ quan, đơn vị, tổ chức, địa phương, doanh nghiệp'),
  rows('bộ, ngành, sở, ban, đoàn thể, địa phương, cơ quan'),
  rows('cán bộ, công chức, viên chức, người lao động, đảng viên, nhân viên'),
  rows('tỉnh, thành phố, thành'),
  rows('quận, huyện, thị xã, thành phố'),
  rows('xã, phường, thị trấn, đặc khu'),
  rows('thôn, bản, ấp, buôn, làng, khóm, khu phố, tổ dân phố'),
  rows('thông tin, tài liệu, tin, bài, văn bản, ấn phẩm, bài viết, hình ảnh, ảnh'),
  rows('đề tài, dự án, nhiệm vụ, đề án, chương trình, công trình'),
  rows('hội nghị, hội thảo, tọa đàm, diễn đàn, lớp tập huấn'),
  rows('giáo sư, phó giáo sư, tiến sĩ, thạc sĩ'),
  rows('chuyên gia, nhà khoa học, nhà quản lý, trí thức, nhà nghiên cứu'),
  rows('viện, trường, viện nghiên cứu, trường đại học'),
  rows('quốc gia, vùng lãnh thổ'),
  rows('nước, vùng lãnh thổ'),
  rows('sáng kiến, giải pháp, sáng chế, cải tiến'),
  rows('thiết bị, máy móc, phương tiện'),
  rows('ý kiến, kiến nghị, đề xuất'),
];

/** What a rate is told by: behind «/», or behind «trên» or «mỗi», as in «14 người trên một vạn dân». */
export const RATED_BY: readonly string[] = rows(
  'vạn dân, nghìn dân, triệu dân, đầu người, người dân, hộ dân, người, hộ, ha, hecta, héc-ta, năm, tháng, ngày, giờ, vụ, km2, m2, m3, kg, tấn, lít, con, xe',
);

/** Units of time: a figure before them is a stretch or a point of time, a statistic only where a change of it is told. */
export const TIME_UNITS: readonly string[] = rows(
  'giờ, phút, giây, ngày, tuần, tuần lễ, tháng, quý, năm, thập kỷ, thập niên, thế kỷ, nhiệm kỳ, đêm, năm tuổi, tuổi, buổi sáng, buổi chiều',
);

function rows(table: string): readonly string[] {
  return table
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
