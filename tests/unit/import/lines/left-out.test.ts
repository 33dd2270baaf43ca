import { describe, expect, test } from 'vitest';
import { announcesComments, namesOtherArticles, whyLeftOut } from '#import/lines/left-out.ts';

describe('a line that is no text of an article', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['./.', 'dòng chấm để trống', 'the end of a text on a line of its own'],
    [
      `The post ${'Tên bài rất dài '.repeat(15)} appeared first on Cổng Thử.`,
      'dòng máy thêm vào nguồn tin',
      'below an article in a feed, however long its name is',
    ],
    [
      'Bài viết Tên bài thử đã xuất hiện đầu tiên trên Cổng Thử.',
      'dòng máy thêm vào nguồn tin',
      'the same in Vietnamese',
    ],
    ['#khoahoc #may_say', 'từ khóa của trang', 'tags with their sign'],
    ['Bài viết của ông xuất hiện nhiều năm nay.', undefined, 'a sentence about an article'],
    ['1204', 'số đếm của trang', 'a counter'],
    ['- Quảng cáo -', 'quảng cáo', 'the name of a box of advertisements'],
    ['3–4 phút đọc', 'thời gian đọc bài', 'how long the page takes'],
    ['Không có phản hồi', 'lời mời bình luận, đánh giá', 'nobody has answered'],
    ['Quảng cáo ngoài trời phải xin phép.', undefined, 'a sentence about advertisements'],
    ['Tệp đính kèm: bao-cao.pdf', 'tệp đính kèm của trang', 'a file'],
    ['Văn bản kèm theo:', 'tệp đính kèm của trang', 'a list of files'],
    ['URL của bài viết này: http://thu.example/1', 'địa chỉ của trang', 'its own address'],
    ['[ Trở về | Bình luận: 0 | Đã đọc: 312 lần ]', 'lối đi trong trang', 'a row of tools'],
    ['Bình luận: 0 | Kết quả năm 2025', undefined, 'a row with words of its own'],
    ['4:02 1x Giọng nữ', 'trình phát âm thanh, hình', 'a player'],
    ['1.2K', 'số đếm của trang', 'a rounded counter'],
    ['1/4', 'số đếm của trang', 'a slide'],
    ['14/11', undefined, 'a day'],
    ['- 3 -', 'số trang', 'a page of a bulletin'],
    ['(còn tiếp)', 'lời báo còn phần sau', 'a part to come'],
    ['(Còn nữa...)', 'lời báo còn phần sau', 'the same in other words'],
    ['Còn tiếp tục khó khăn.', undefined, 'a sentence that begins alike'],
    [
      'Ngày nhận bài: 11/01/2019; ngày nhận bản sửa: 02/03/2019; ngày duyệt đăng: 20/03/2019',
      'ngày nhận, sửa, duyệt bài của tạp chí',
      'the days of a journal',
    ],
    ['Ngày nhận bài là hạn cuối của đợt này.', undefined, 'a sentence about such a day'],
    [
      'Trang này được cập nhật lần cuối: 03/12/05',
      'ngày cập nhật của trang',
      'when the page was changed',
    ],
    ['Trang này được cập nhật lần cuối trước lễ.', undefined, 'a sentence about a page'],
    ['💡', 'dấu trang trí, không có chữ', 'a sign alone'],
    ['trong', 'nhãn của trang, không phải chữ của bài', 'a word between fields'],
    ['Được phát hành trong Nhà sáng chế', 'tên chuyên mục của trang', 'the section'],
    ['Đăng trong tạp chí có phản biện.', undefined, 'a sentence'],
    ['Log in to post comments', 'lời mời bình luận, đánh giá', 'a request in English'],
    ['Tin, bài mới đăng', 'tên mục tin liên quan', 'the head of a box'],
    ['👉 Xem thêm', 'tên mục tin liên quan', 'with an arrow before it'],
    ['Hôm qua | 14:20', 'khoảng cách tới lúc xem trang', 'with a clock'],
    ['3 ngày trước', 'khoảng cách tới lúc xem trang', 'no day that stays true'],
    ['Biểu quyết', 'cuộc hỏi ý bạn đọc', 'a poll'],
    ['Trang: 1 2 Trang cuối', 'chuyển trang', 'pages of an article'],
    ['Bạn là người thứ 1204 thăm trang này', 'số đếm của trang', 'a counter in words'],
    ['[Ảnh]', 'chỗ của ảnh', 'where a picture stood'],
    ['Đừng bỏ lỡ', 'tên mục tin liên quan', 'the head of a box'],
    ['Bản để in', 'nút chia sẻ, in, gửi', 'a button'],
    ['Đăng nhập để gửi bình luận', 'lời mời bình luận, đánh giá', 'a form'],
    ['* Mời bạn đọc vào chuyên mục Kinh tế xem các tin khác.', 'lời mời đọc tin khác', 'a column'],
    ['Văn bản này có hiệu lực từ ngày ký.', undefined, 'a sentence about a text'],
    ['Mời bà con đến trụ sở xã nhận giống lúa.', undefined, 'an invitation of the article'],
    ['Nghe nội dung chi tiết tại đây', 'nút chia sẻ, in, gửi', 'a player'],
    ['Tải về toàn văn kế hoạch ở đây', 'nút chia sẻ, in, gửi', 'a file elsewhere'],
    ['Điện thoại: 0000 000 000', 'chân trang', 'a foot'],
    ['Địa chỉ số 1, đường Thử', 'chân trang', 'a foot without a colon'],
    ['Bản quyền thuộc về Sở Thử', 'chân trang', 'rights'],
    ['Điện thoại thông minh giúp bà con bán hàng.', undefined, 'a sentence about telephones'],
    ['Bản quyền sáng chế được bảo hộ.', undefined, 'a sentence about rights'],
    ['Tổng Biên tập Lê Thử phát biểu khai mạc', undefined, 'a caption'],
    ['Nổi bật là ba kết quả:', undefined, 'a sentence that goes on'],
    ['Địa chỉ ấy nay đã đổi.', undefined, 'a sentence about an address'],
  ])('%j is left out as %j: %3$s', (line, reason) => {
    expect(whyLeftOut(line)).toBe(reason);
  });

  test.each<readonly [string, boolean, string]>([
    ['Tin đã đưa:', true, 'older ones'],
    ['Cùng chuyên mục', true, 'those of a column'],
    ['Bài viết liên quan: Một bài khác', true, 'with the name of one'],
    ['Tin vui đến với bà con', false, 'a heading'],
  ])('%j announces other articles: %s, %3$s', (line, others) => {
    expect(namesOtherArticles(line)).toBe(others);
  });

  test.each<readonly [string, boolean, string]>([
    ['3 bình luận', true, 'how many'],
    ['Ý kiến bạn đọc (2)', true, 'in brackets'],
    ['Bình luận của chuyên gia về dự thảo', false, 'a heading'],
  ])('%j announces what readers wrote: %s, %3$s', (line, isHead) => {
    expect(announcesComments(line)).toBe(isHead);
  });
});
