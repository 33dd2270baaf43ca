/** What stands before a name and says no office: forms of address, academic and military ranks, as parts of a regular expression. */
export const FORMS_OF_ADDRESS: readonly string[] = rows(
  'đồng chí, Đồng chí, ông, Ông, bà, Bà, anh, Anh, chị, Chị, cô, Cô, thầy, Thầy, cụ, Cụ',
);

/** Academic, medical and military ranks as they are written before a name. */
export const RANKS: readonly string[] = rows(
  'Giáo sư, Phó Giáo sư, Tiến sĩ, Tiến sỹ, Thạc sĩ, Thạc sỹ, Cử nhân, Bác sĩ, Bác sỹ, Dược sĩ, Dược sỹ, Kỹ sư, Kiến trúc sư, Luật sư, Nhà báo, Nhà giáo, Nghệ nhân, Nghệ sĩ, Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy',
);

/** Ranks in letters: «PGS.TS.», «BS.CK2», «ThS». */
export const RANK_LETTERS: readonly string[] = rows(
  'GS, PGS, TSKH, TS, ThS, Ths, BS, BSCK[12I]{1,2}, CK[12I]{1,2}, CKII, CKI, DS, KS, KTS, LS, CN, NGND, NGƯT, NSND, NSƯT, TTND, TTƯT',
);

/** Words that an office begins with. */
export const OFFICES: readonly string[] = rows(
  'nguyên, Nguyên, quyền, Quyền, Quyền Bộ trưởng, Tổng Bí thư, Bí thư, Phó Bí thư, Chủ tịch, Phó Chủ tịch, Quyền Chủ tịch, Chủ nhiệm, Phó Chủ nhiệm, Thủ tướng, Phó Thủ tướng, Bộ trưởng, Thứ trưởng, Giám đốc, Phó Giám đốc, Tổng Giám đốc, Phó Tổng Giám đốc, Tổng giám đốc, Phó Tổng giám đốc, Hiệu trưởng, Phó Hiệu trưởng, Hiệu phó, Viện trưởng, Phó Viện trưởng, Viện phó, Cục trưởng, Phó Cục trưởng, Tổng Cục trưởng, Tổng cục trưởng, Phó Tổng Cục trưởng, Vụ trưởng, Phó Vụ trưởng, Chi cục trưởng, Phó Chi cục trưởng, Trưởng, Phó Trưởng, Phó trưởng, Phó phòng, Phó Ban, Trợ lý, Thư ký, Tổng Thư ký, Phó Tổng Thư ký, Chánh Văn phòng, Chánh văn phòng, Phó Chánh Văn phòng, Chánh Thanh tra, Chánh án, Chánh, Viện sĩ, Ủy viên, Uỷ viên, Đại biểu Quốc hội, Đại sứ, Tổng Lãnh sự, Tham tán, Tổng Biên tập, Phó Tổng Biên tập, Tư lệnh, Phó Tư lệnh, Chính ủy, Chỉ huy trưởng, Giảng viên, Chuyên gia, Chuyên viên, Nhà sáng lập, Đại diện, đại diện, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, trưởng, phó trưởng, chủ nhiệm, hiệu trưởng',
);

/** Words that the name of a body begins with: behind a comma they go on with the office before it. */
export const BODIES: readonly string[] = rows(
  'Sở, Bộ, Ban, Viện, Trường, Đại học, Học viện, Trung tâm, Công ty, Tập đoàn, Tổng công ty, Liên hiệp, Hội, Hiệp hội, UBND, HĐND, Ủy ban, Hội đồng, Văn phòng, Cục, Vụ, Chi cục, Quỹ, Phòng, Khoa, Bệnh viện, Hợp tác xã, HTX',
);

/** What a person does in a sentence: where one of these begins, the office has ended. */
export const DEEDS: readonly string[] = rows(
  'phát biểu, cho biết, cho rằng, cho hay, chủ trì, đồng chủ trì, trao, nhấn mạnh, đánh giá, dự(?! (?:khuyết|án|toán|báo|phòng|thảo)), tham dự, đến dự, cùng dự, đề nghị, chỉ đạo, khẳng định, yêu cầu, biểu dương, kết luận, thông tin thêm, thông tin về, thông tin rằng, trình bày, báo cáo, chia sẻ, nêu, nói, giới thiệu, khai mạc, bế mạc, tặng, thăm, tiếp tục, làm việc, làm trưởng, đã, sẽ, đang, cũng, vừa, ký kết, giao nhiệm vụ, lưu ý, đề xuất, kiến nghị, bày tỏ, cảm ơn, chúc mừng, ghi nhận, quán triệt, thay mặt, tại, cùng, là, với, đại biểu dự, được, có, nhận Bằng, nhận bằng, nhận giải, nhận hoa, tham gia, thừa nhận, phân tích, giải thích, tiếp thu',
);

/** Family names of Vietnam, most frequent first: a name without a form of address is told by one. */
export const FAMILY_NAMES: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Hà Tạ Châu Cao Thái Chu La Lương Lưu Quách Tăng Triệu Từ Giang Khổng Kiều Lục Mạc Nghiêm Nông Thạch Thân Tiêu Tôn Văn Vi Điểu Danh Thào Giàng Lò Hứa Bế Lã Cù Doãn Đàm Đồng Khuất Khương Lại Mã Ninh Phí Tống Ung Âu Bành Diệp Hầu Liêu Trà Thiều Hạ Cung Hàn Kim Sơn Quản Vàng Sùng Cầm Hoa Ma Mùa Lù Chẩu Ksor Rơ Siu Hồng'.split(
    ' ',
  );

/** Words before which a name of a person is the name of a place, a street, a school or a body of thought. */
export const NAMED_AFTER: readonly string[] = rows(
  'quận, Quận, huyện, Huyện, phường, Phường, xã, Xã, đường, phố, trường, Trường, THPT, THCS, Chủ tịch Hồ Chí Minh, cách, tư tưởng, Đoàn TNCS, Cộng sản, giải thưởng, Giải thưởng',
);

function rows(table: string): readonly string[] {
  return table.split(', ');
}
