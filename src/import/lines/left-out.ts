/** What a line of a page is when it is no text of the article, as its editor is told. */
interface LeftOut {
  readonly reason: string;
  /** Of a line as a whole; longer lines are text. */
  readonly line: RegExp;
}

const LONGEST = 160;

// «Điện thoại thông minh giúp nông dân…» is a sentence, «Điện thoại: 0292…» a foot.
const CONTACT =
  'địa chỉ|trụ sở|điện thoại|đt|tel|fax|hotline|đường dây nóng|e-?mail|website|cơ quan chủ quản|chịu trách nhiệm(?: nội dung| chính| xuất bản)?|trưởng ban biên tập|phó tổng biên tập|tổng biên tập';
const RIGHTS =
  '©|copyright|bản quyền(?:\\s+(?:©|@|\\d|thuộc|của (?:cổng|trang|báo|sở)).*|\\s*[:©@].*)?$|ghi rõ nguồn|giấy phép (?:số|thiết lập|hoạt động|xuất bản)|(?:thiết kế|phát triển|vận hành)(?: và \\p{L}+ \\p{L}+)? bởi';

// In the order in which they are asked.
const KINDS: readonly LeftOut[] = [
  { reason: 'dòng chấm để trống', line: /^[.…·•*_=\-–—~/\s]+$/u },
  { reason: 'số đếm của trang', line: /^\d{1,7}$/ },
  {
    reason: 'tệp đính kèm của trang',
    line: /^(?:(?:các )?(?:tệp(?: tin)?|tập tin|files?|tài liệu|văn bản)(?: \p{L}+)? (?:đính kèm|kèm theo|attach\p{L}*)|đính kèm|attachments?)(?:\s*[:(].*)?$/iu,
  },
  {
    reason: 'địa chỉ của trang',
    line: /^(?:url|link|địa chỉ|đường (?:dẫn|link))(?: của)?(?: bài viết| bài| trang| gốc)+(?: này| gốc)?\s*:.*$/iu,
  },
  {
    reason: 'lời mời đọc tin khác',
    line: /^[*(\s]*(?:kính |trân trọng )?mời (?:quý )?(?:bạn đọc|độc giả|quý vị|bạn)(?!\p{L}).*(?:xem|đọc|theo dõi|đón).*$/iu,
  },
  {
    reason: 'số lượt xem',
    line: /^(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)|đã xem|xem|lượt xem tin|views?)\s*:?\s*[\d.,]+(?:\s*lượt(?: xem)?)?$|^[\d.,]+\s*(?:lượt xem|lượt đọc|views?)$/iu,
  },
  {
    reason: 'nút chia sẻ, in, gửi',
    line: /^(?:(?:chia sẻ|share|facebook|zalo|twitter|google ?\+|linkedin|messenger|email|gửi (?:email|thư|bài viết)|in (?:bài viết|trang|bài|tin)|bản in|print|copy link|sao chép(?: liên kết)?|lưu(?: bài)?|tải về|thích|like|theo dõi (?:chúng tôi|trên)?.{0,40}|đọc bài viết|nghe (?:bài viết|đọc bài|audio)|cỡ chữ|a[+-]|tweet|pinterest|chia sẻ bài viết|chia sẻ (?:lên|qua|trên) \p{L}+|gửi cho bạn bè|tương phản|đọc tin|nghe tin|in ấn|bản để in|phiên bản in|bản in|đóng cửa sổ|chế độ ban (?:đọc|đêm)|in|xem với cỡ chữ)[\s|,/·:\d.()+-]*)+$|^(?:nghe|xem|tải|đọc) .{0,60}(?:tại|ở) đây[.:]?$/iu,
  },
  {
    reason: 'lời mời bình luận, đánh giá',
    line: /^(?:bình luận|ý kiến(?: bạn đọc| của bạn)?|phản hồi|gửi (?:bình luận|ý kiến|phản hồi)|đánh giá(?: bài viết| của bạn)?|\d+ (?:bình luận|ý kiến)|tổng số điểm.*|xếp hạng.*|click để đánh giá.*|comments?|(?:hãy |vui lòng |bạn (?:phải|cần) )?đăng nhập (?:hoặc đăng ký )?để .*)(?:\s*[:(].*)?$/iu,
  },
  {
    reason: 'từ khóa của trang',
    line: /^(?:từ khóa|từ khoá|tags?|chủ đề|thẻ)\s*:.*$/iu,
  },
  {
    reason: 'tên mục tin liên quan',
    line: /^(?:(?:(?:các|những) )?(?:tin|bài)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên mục|mục|loại|chủ đề|ngày)|cũ hơn|mới hơn|mới nhất|mới|nổi bật|đọc nhiều|xem nhiều|đã (?:đăng|đưa)|tiếp theo|trước|cũ)|xem (?:thêm|tiếp|nhiều)|đọc (?:thêm|tiếp|nhiều)|có thể bạn quan tâm|tin đọc nhiều|cùng chuyên mục|bài đọc nhiều|related (?:news|posts|articles))(?:\s.{0,40})?\s*:?$|^(?:có liên quan|nổi bật|mới nhất|video(?: clip)?)(?: (?:từ|trong|trên) .{0,40})?\s*:?$/iu,
  },
  {
    reason: 'lối đi trong trang',
    line: /^(?:trang chủ|home|quay lại|về (?:đầu )?trang(?: trước)?|trở (?:lại|về)(?: trang trước)?|trang trước|trang sau|đầu trang|lên đầu trang|tiếp theo|trước|sau|«|»|‹|›|>|<|\|)(?:\s*[›»>/|].*)?$/iu,
  },
  {
    reason: 'chân trang',
    line: new RegExp(`^(?:${RIGHTS}|(?:${CONTACT})(?:\\s*[:@.]|\\s+(?:số\\s+)?[(+\\d]).*)`, 'iu'),
  },
];

/** Why a line is no text of an article (a stretch of Vietnamese for its editor); `undefined` where it may be. */
export function whyLeftOut(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return KINDS.find(({ line }) => line.test(text))?.reason;
}

const OTHER_ARTICLES = 'tên mục tin liên quan';

/** Whether a line announces other articles, with or without their names behind it. */
export function namesOtherArticles(text: string): boolean {
  return whyLeftOut(text) === OTHER_ARTICLES || OTHERS_BEFORE.test(text);
}

const OTHERS_BEFORE = /^(?:tin|bài)(?: viết)? liên quan\s*:|^(?:xem|đọc) thêm\s*:/iu;
