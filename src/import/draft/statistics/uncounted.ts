/** Words before a figure that make it a name or a place in an order, never a quantity: «Điều 5», «thứ 4», «quốc lộ 1». */
export const NAMED_BY_FIGURE: readonly string[] = rows(
  'số, thứ, lần thứ, hạng, hạng thứ, top, điều, khoản, chương, phụ lục, mẫu số, bảng, hình, biểu, trang, quốc lộ, tỉnh lộ, đường tỉnh, cao tốc, ngõ, hẻm, ngách, tài khoản, điện thoại, đt, tel, fax, hotline, mã số, biển số, phiên bản, version, công nghiệp, khóa, kỳ họp thứ, covid, iso, tcvn, qcvn, iec, astm, vietgap, kỷ niệm, chương trình, nghị quyết, chỉ thị, kế hoạch, quyết định, thông tư, nghị định, trung ương, web, mức độ, tuổi',
);

/** Nouns that a figure behind them names unless it counts a thing of its own: «nhóm 2», yet «tổ 5 người», «cấp 500 giấy phép». */
export const SOMETIMES_NAMED: readonly string[] = rows(
  'q, p, nhóm, loại, cấp, lớp, tổ, đội, đợt, vòng, kỳ, khối, tầng, phòng, lô, khu, ấp, thôn, quận, phường, mục, mục tiêu, điểm, bước, giai đoạn, lần, tuyến, tập, phần, bài, kênh, đoàn, km, thế hệ, phương án, vụ, quý, tháng, ngày, năm, mùng, khu vực, cụm',
);

/** Words that no name of a counted thing begins with or runs over: where one stands, the unit has ended. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `được bị của cho tại trong ngoài trên dưới với và hoặc hay là đã đang sẽ vẫn cũng để nhằm từ đến tới về ở do bởi vì nên thì mà so theo qua sau trước khi nếu như cùng có không chưa vào ra lên xuống lại này đó kia ấy nay trở hơn kém gồm bao đạt chiếm tăng giảm thuộc nằm giữa gần khoảng nữa thêm rồi các những mọi mỗi một nhưng còn tức tương ứng bằng nhờ trừ chỉ đều rất quá vừa mới đầu cuối tiếp nhất lần ước dự bên hai ba bốn sáu bảy tám chín mười nửa rưỡi thứ phải cần muốn giúp làm thực tham triển phát góp phần nộp thu đối khác nổi thành hoàn chạy đi diễn xả mang khỏi hôm hiện khiến thấy đậu đánh rơi lúc ngay cả song đồng nên giành dự trong chống`.split(
    ' ',
  ),
);

/** What a small number stands before without counting it: «chính quyền 2 cấp», «3 sao», «4 chữ số». */
export const NEVER_UNITS: ReadonlySet<string> = new Set(
  rows(
    'dân số, dân trí, dân chủ, cấp, chiều, bên, mặt, sao, hạng, pha, chữ số, số, miền, phía, vai, chân, tay, chấm, tại chỗ, không, trong, mũi giáp công, mùa, ngôi sao, cánh, thì, kỳ, tốt, cùng, rõ, sẵn sàng, nhà, sự, lớp vỏ',
  ),
);

/** A number told in a word is counted from here on; below, speech uses it as a manner of speaking: «hai bên», «ba miền». */
export const LEAST_SPOKEN = 4;

function rows(table: string): readonly string[] {
  return table.split(', ');
}
