/** What a line of a page is when it is no text of the article, as its editor is told. */
interface LeftOut {
  readonly reason: string;
  /** Of a line as a whole; longer lines are text. */
  readonly line: RegExp;
}

const LONGEST = 160;

// «Điện thoại thông minh giúp nông dân…» is a sentence, «Điện thoại: 0292…» a foot.
const CONTACT =
  'địa chỉ|trụ sở|tòa soạn|toà soạn|văn phòng đại diện|điện thoại|đt|tel|fax|hotline|đường dây nóng|e-?mail|website|cơ quan chủ quản|chịu trách nhiệm(?: nội dung| chính| xuất bản)?|trưởng ban biên tập|phó tổng biên tập|tổng biên tập';
const RIGHTS =
  '©|®|copyright|bản quyền(?:\\s+(?:©|@|\\d|thuộc|của (?:cổng|trang|báo|sở)).*|\\s*[:©@].*)?$|ghi rõ nguồn|giấy phép (?:số|thiết lập|hoạt động|xuất bản)|(?:thiết kế|phát triển|vận hành)(?: và \\p{L}+ \\p{L}+)? bởi';

// In the order in which they are asked.
const KINDS: readonly LeftOut[] = [
  { reason: 'dòng chấm để trống', line: /^[.…·•*_=\-–—~/\s]+$/u },
  {
    reason: 'chỗ của ảnh',
    line: /^[[(<]\s*(?:(?:hình )?ảnh|hình|image|photo|picture|video)(?: (?:minh họa|bài viết))?\s*\d*\s*[\])>]$/iu,
  },
  {
    reason: 'số trang',
    line: /^[-–—]\s*\d{1,3}\s*[-–—]$/,
  },
  {
    reason: 'dấu trang trí, không có chữ',
    line: /^(?:\p{Extended_Pictographic}\u{FE0F}?\s*){1,6}$/u,
  },
  {
    reason: 'số đếm của trang',
    line: /^(?:\d{1,7}|\d{1,3}(?:[.,]\d{1,3})?\s?[km]|[1-9]\/[1-9])$/i,
  },
  {
    reason: 'nhãn của trang, không phải chữ của bài',
    line: /^(?:trong|tại|vào(?: lúc)?|in|at|on)$/iu,
  },
  {
    reason: 'tên chuyên mục của trang',
    line: /^(?:(?:được )?(?:phát hành|đăng|xuất bản|lưu) (?:trong|tại|ở)(?: mục)?|(?:published|posted|filed) (?:in|under))\s*:?\s[^.!?]{2,60}$/iu,
  },
  {
    reason: 'quảng cáo',
    line: /^[-–—\s[(]*(?:quảng cáo|advertisements?|(?:nội dung |bài )?(?:được )?tài trợ|ads? by .{1,30})[-–—\s\])]*$/iu,
  },
  {
    reason: 'tệp đính kèm của trang',
    line: /^(?:(?:các )?(?:tệp(?: tin)?|tập tin|files?|tài liệu|văn bản)(?: \p{L}+)? (?:đính kèm|kèm theo|attach\p{L}*)|đính kèm|attachments?)(?:\s*[:(].*)?$/iu,
  },
  {
    reason: 'địa chỉ của trang',
    line: /^(?:url|link|địa chỉ|đường (?:dẫn|link))(?: của)?(?: bài viết| bài| trang| gốc)+(?: này| gốc)?\s*:.*$|^(?:nguồn|xem tại|source)\s*:\s*https?:\/\/\S+$/iu,
  },
  {
    reason: 'lời mời đọc tin khác',
    line: /^[*(\s]*(?:kính |trân trọng )?mời (?:quý )?(?:bạn đọc|độc giả|quý vị|bạn)(?!\p{L}).*(?:xem|đọc|theo dõi|đón).*$/iu,
  },
  {
    reason: 'số lượt xem',
    line: /^(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)|đã (?:xem|đọc)|xem|đọc|lượt xem tin|views?|hit(?:s)?)\s*:?\s*[\d.,]+(?:\s*(?:lượt|lần)(?: xem| đọc)?)?$|^[\d.,]+\s*(?:lượt xem|lượt đọc|views?)$/iu,
  },
  {
    reason: 'nút chia sẻ, in, gửi',
    line: /^(?:(?:chia sẻ|share|facebook|zalo|twitter|google ?\+|linkedin|messenger|email|gửi (?:email|thư|bài viết)|in (?:bài viết|trang|bài|tin)|bản in|print|copy link|sao chép(?: liên kết)?|lưu(?: bài)?|tải về|thích|like|theo dõi (?:chúng tôi|trên)?.{0,40}|đọc bài viết|nghe (?:bài viết|đọc bài|audio|nội dung)|cỡ chữ|a[+-]?|tweet|pinterest|chia sẻ bài viết|chia sẻ (?:lên|qua|trên|với)(?: \p{L}+)?|gửi cho bạn bè|tương phản|đọc tin|nghe tin|in ấn|bản để in|phiên bản in|bản in|đóng cửa sổ|chế độ ban (?:đọc|đêm)|in|xem với cỡ chữ)[\s|,/·:\d.()+-]*)+$|^(?:nghe|xem|tải|đọc) .{0,60}(?:tại|ở) đây[.:]?$/iu,
  },
  {
    reason: 'chân thư',
    line: /^(?:bạn|quý vị|anh\/chị) nhận (?:được )?(?:thư|email|bản tin) này .*|^(?:xem (?:bản tin|thư) (?:này )?trên trình duyệt|hủy đăng ký.*)$/iu,
  },
  {
    reason: 'lời báo còn phần sau',
    line: /^[([]\s*(?:còn (?:tiếp|nữa)|xem tiếp (?:kỳ|số) (?:sau|tới)|kỳ sau (?:đăng )?tiếp|hết)[\s.…]*[)\]]$/iu,
  },
  {
    reason: 'ngày nhận, sửa, duyệt bài của tạp chí',
    line: /^ngày (?:nhận|gửi) (?:được )?bài\s*:\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s;,.|–-]*(?:ngày )?(?:nhận|gửi|sửa|phản biện|duyệt|chấp nhận|đăng)[^:;]{0,30}:\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})*[.;]?$/iu,
  },
  {
    reason: 'ngày cập nhật của trang',
    line: /^trang (?:này |web(?:site)? )?(?:này )?(?:được )?(?:cập nhật|sửa|chỉnh sửa) (?:lần )?(?:cuối(?: cùng)?|gần (?:đây )?nhất)\s*(?:(?:vào )?(?:lúc|ngày))?\s*:?\s*[\d/:.,\s-]+$/iu,
  },
  {
    reason: 'chuyển trang',
    line: /^(?:trang|page)\s*:?\s*(?:(?:\d{1,3}|[«»‹›<>…]|trang (?:đầu|cuối|trước|sau|tiếp)|đầu|cuối|tiếp)[\s|,]*)+$/iu,
  },
  {
    reason: 'số đếm của trang',
    line: /^(?:bạn là (?:\p{L}+ ){1,3}thứ.*(?:thăm|truy cập|ghé|xem).*|(?:số (?:người|khách) )?đang (?:truy cập|online|trực tuyến)\s*:?.*|(?:tổng (?:số )?)?(?:lượt )?truy cập\s*:?\s*[\d.,]+|(?:hôm nay|hôm qua|trong tuần|trong tháng|tất cả|tổng (?:cộng|lượt))\s*:\s*[\d.,]+)$/iu,
  },
  {
    reason: 'trình phát âm thanh, hình',
    line: /^(?:(?:\d{1,2}:\d{2}(?::\d{2})?|\d(?:[.,]\d{1,2})?x|giọng (?:nam|nữ)(?: miền \p{L}+)?|(?:chất lượng )?\d{3,4}p|(?:tự )?phát|tạm dừng|play|pause|nghe|audio)[\s/|·,-]*)+$/iu,
  },
  {
    reason: 'khoảng cách tới lúc xem trang',
    line: /^(?:cách đây )?\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)$|^(?:vừa xong|hôm (?:nay|qua)(?:[\s,|–-]+(?:lúc )?\d{1,2}[:h]\d{2})?)$/iu,
  },
  {
    reason: 'thời gian đọc bài',
    line: /^(?:thời gian đọc|đọc trong|khoảng|~)?\s*:?\s*(?:\d{1,2}\s*[–-]\s*)?\d{1,2}\s*(?:phút|min(?:ute)?s?)(?: (?:đọc|read))?$/iu,
  },
  {
    reason: 'cuộc hỏi ý bạn đọc',
    line: /^(?:biểu quyết|bình chọn|thăm dò(?: ý kiến)?|xem kết quả|gửi bình chọn|vote)$/iu,
  },
  {
    reason: 'lời mời bình luận, đánh giá',
    line: /^(?:bạn nghĩ gì về .{3,40}\?|bình luận|ý kiến(?: bạn đọc| của bạn)?|phản hồi|gửi (?:bình luận|ý kiến|phản hồi)|đánh giá(?: bài viết| của bạn)?|\d+ (?:bình luận|ý kiến)|tổng số điểm.*|xếp hạng.*|click để đánh giá.*|comments?|(?:không|chưa) có (?:phản hồi|bình luận|ý kiến|nhận xét)(?: nào)?|(?:hãy |vui lòng |bạn (?:phải|cần) )?đăng nhập (?:hoặc đăng ký )?để .*|(?:log ?in|sign in|register)(?: or register)? to (?:post|leave|add|view) .{0,20}comments?)(?:\s*[:(][^|•]*)?$/iu,
  },
  {
    reason: 'từ khóa của trang',
    line: /^(?:#[\p{L}\p{M}\d_]{2,}[\s,;]*)+$/u,
  },
  {
    reason: 'từ khóa của trang',
    line: /^(?:từ khóa|từ khoá|tags?|chủ đề|thẻ)\s*:.*$/iu,
  },
  {
    reason: 'tên mục tin liên quan',
    line: /^(?:(?:(?:các|những) )?(?:tin|bài)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên mục|mục|loại|chủ đề|ngày)|cũ hơn|mới hơn|mới nhất|mới (?:đăng|cập nhật)|mới|nổi bật|đọc nhiều|xem nhiều|đã (?:đăng|đưa)|tiếp theo|trước|cũ)|xem (?:thêm|tiếp|nhiều)|đọc (?:thêm|tiếp|nhiều)|có thể bạn (?:quan tâm|thích)|tin đọc nhiều|cùng chuyên mục|bài đọc nhiều|đừng bỏ lỡ|(?:(?:các|những) )?(?:tin|bài),? bài (?:khác|liên quan|mới|mới (?:đăng|nhất|cập nhật)|(?:đã|vừa) đăng)|(?:tin bài|bài viết|bài) cùng (?:chuyên đề|chủ đề)|được quan tâm(?: nhất)?|xem nhiều nhất|đọc nhiều nhất|sản phẩm (?:liên quan|tương tự|cùng loại|nổi bật|khác)|related (?:news|posts|articles))(?:\s.{0,40})?\s*:?$|^(?:có liên quan|nổi bật|mới nhất|video(?: clip)?)(?: (?:từ|trong|trên) .{0,40})?\s*:?$/iu,
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
  if (ADDED_TO_FEED.test(text)) return 'dòng máy thêm vào nguồn tin';
  const line = withoutMark(text);
  if (line.length > LONGEST) return undefined;
  return whyLine(text) ?? (line === text ? undefined : whyLine(line)) ?? whyRow(text);
}

// What WordPress puts below an article in a feed, the name of the article within.
const ADDED_TO_FEED =
  /^(?:the post .{1,400} (?:appeared first on|first appeared on) .{1,120}|bài viết .{1,400} (?:đã )?(?:được )?(?:xuất hiện|đăng) (?:đầu tiên|lần đầu(?: tiên)?) (?:trên|tại|ở|vào ngày) .{1,120})$/iu;

// «👉 Đọc thêm: …», «►Xem thêm»
function withoutMark(text: string): string {
  return text.replace(/^(?:(?:\p{Extended_Pictographic}|[►▶▸➤➜→»>])\u{FE0F}?\s*)+(?=\p{L})/u, '');
}

function whyLine(text: string): string | undefined {
  return KINDS.find(({ line }) => line.test(text))?.reason;
}

// «[ Trở về | Bình luận: 0 | Đã đọc: 312 lần ]»: several of them in a row.
function whyRow(text: string): string | undefined {
  const parts = text
    .replace(/^[\s[(]+|[\s\])]+$/gu, '')
    .split(/\s*[|•]\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const reasons = parts.map(whyLine);
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

const OTHER_ARTICLES = 'tên mục tin liên quan';

/** Whether a line announces other articles, with or without their names behind it. */
export function namesOtherArticles(text: string): boolean {
  return whyLeftOut(text) === OTHER_ARTICLES || OTHERS_BEFORE.test(withoutMark(text));
}

/** Whether a line is the head of what readers wrote: «3 bình luận», «Ý kiến bạn đọc (2)». */
export function announcesComments(text: string): boolean {
  return COMMENTS.test(text);
}

const COMMENTS =
  /^(?:(?:\d+ )?(?:bình luận|nhận xét|ý kiến(?: bạn đọc)?|comments?)|phản hồi)(?:\s*[(:]?\s*\d+\s*\)?)?:?$/iu;

const OTHERS_BEFORE = /^(?:tin|bài)(?: viết)? liên quan\s*:|^(?:xem|đọc) thêm\s*:/iu;
