/** Offices that stand before the body they lead: «Chủ tịch UBND tỉnh». Unmarked. */
export const LEADERS: readonly string[] = [
  'thu tuong|pho thu tuong|chu tich|pho chu tich|bo truong|thu truong|thuong truc|lanh dao',
  'ban thuong vu|btv|ban chap hanh|bch|giam doc|tong bi thu|bi thu',
  'hoi nghi(?: lan thu [a-z\\d]{1,5})?',
];

/** First words of a body's name that the table of issuers does not hold. Unmarked. */
export const BODY_HEADS: readonly string[] = [
  'bo truong|ban|bo|so|cuc|tong cuc|vu|hoi dong|hoi nghi|hoi|uy ban|vien|toa an|tand|ngan hang',
  'dang uy|dang bo|dang doan|trung uong|bch|btv|tinh doan|doan|mat tran|cong an|van phong|kho bac',
  'chu tich|giam doc|tong giam doc|hieu truong|thong doc|thanh tra|lien bo|lien so|cong ty',
  'lien doan|tong lien doan|truong|tinh|thanh pho|tp|tap doan|tong cong ty',
];

/** Words that end a body's name. */
export const NAME_ENDS: readonly string[] = [
  'về|ngày|khóa|khoá|quy định|ban hành|phê duyệt|hướng dẫn|năm(?=\\s\\d)|đã|là|đến|đối với',
  'được|thì|mà|để|nhằm|cho|tại|với|sẽ|này|trong|công nhận|công bố|thông qua|yêu cầu|nêu|sửa đổi',
  'ký|giao(?! thông)|gửi|cùng|sau|theo|thay|bãi bỏ|có|từ|ra|kèm|gồm|tiếp tục|vừa|do|nhận|chỉ đạo',
  'thực hiện|áp dụng|đề ra|trước|lần thứ|nhiệm kỳ|gắn|vào|cũng|lần này|đề nghị|trả lời|xác định',
  'thành lập|ấn định|tổ chức|nói|cần|phải|không|chưa|đang|bị|mới|của|như|khi|vì|nên|vẫn|lại|rồi',
];

/** Nouns that open the place of a body: «UBND tỉnh». */
export const PLACE_NOUNS: readonly string[] = [
  'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|tp|đặc khu|khối|cơ sở|cơ quan',
];

/** Small words that bind the words of a body's name. */
export const NAME_CONNECTIVES: readonly string[] = [
  'và|&|các|khu|vùng|đại biểu|quốc gia|nhân dân|tối cao|cấp cao|lâm thời|thường trực|trung ương',
  'nhà nước|ngành|xã hội|tự nhiên|kỹ thuật|quân sự|nông nghiệp|lâm nghiệp|công nghệ|giáo dục',
];

/** Words of bodies' names that the rule for two syllables would cut, or take for a place. */
export const LONG_COMPOUNDS: readonly string[] = [
  'Xã hội|Sở hữu trí tuệ|Phát triển nông thôn|Giao thông vận tải|Kiểm sát nhân dân|Ủy ban nhân dân',
  'Uỷ ban nhân dân|Hội đồng nhân dân|Cựu chiến binh|Bảo hiểm xã hội|Bảo hiểm y tế|Tòa án nhân dân',
  'Dân chủ Cộng hòa|Dân chủ Cộng hoà|Cộng sản Việt Nam|Chính phủ(?: lâm thời)?|Nông dân',
  'Công nghệ thông tin|An toàn thực phẩm|Vệ sinh thực phẩm|Phòng cháy chữa cháy',
];

/** Family names that follow an office («Chủ tịch UBND tỉnh Trần …»), save where a place is named after a person. */
export const FAMILY_NAMES: readonly string[] = [
  'Nguyễn|Trần|Lê(?! Quý| Lợi| Chân)|Phạm|Hoàng(?! Mai| Sa)|Huỳnh|Phan(?! Thiết| Rang)|Vũ(?! Thư)',
  'Võ|Đặng|Bùi|Đỗ|Hồ(?! Chí Minh)|Ngô|Dương|Lý|Đinh|Trương|Chu|Lưu|Tô|Đào|Lâm(?! Đồng| Hà)|Phùng',
  'Tạ|Trịnh|Tống|Cao(?! Bằng| Lãnh| Lộc| Phong)|Hà(?! \\p{Lu})',
];
