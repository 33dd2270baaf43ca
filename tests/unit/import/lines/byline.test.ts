import { describe, expect, test } from 'vitest';
import { announcesByline, namedAmid } from '#import/lines/author-words.ts';
import { isNobody, namesAccount, readAgency, readByline } from '#import/lines/byline.ts';

describe('the line of an author', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['Tin, ảnh: Duy Thiên', 'Tin, ảnh: Duy Thiên', 'work and name'],
    ['Bài và ảnh: Hồng Vân', 'Bài và ảnh: Hồng Vân', 'work and name'],
    ['CÁT ĐẰNG', 'CÁT ĐẰNG', 'a pen name in capitals'],
    ['Nguyên Ngọc', 'Nguyên Ngọc', 'a name'],
    ['- M. Hà -', 'M. Hà', 'a letter for a name, between dashes'],
    ['Thanh Tùng - Minh Anh', 'Thanh Tùng - Minh Anh', 'two names'],
    ['Theo Báo Nhân Dân', 'Theo Báo Nhân Dân', 'whose text it is'],
    ['Sở KH&CN TP. Cần Thơ', 'Sở KH&CN TP. Cần Thơ', 'an office'],
    ['Được viết bởi Đỗ Ví Dụ', 'Đỗ Ví Dụ', 'the words of a program before the name'],
    ['Tác giả: Lê Thử', 'Lê Thử', 'a label that says no more than the field'],
    ['Người đăng: Lê Thử', 'Lê Thử', 'another'],
    ['Bút danh: mai thử', 'mai thử', 'a pen name written small'],
    ['Đăng bởi: Lê Thử', 'Lê Thử', 'a program with a colon'],
    ['Tác giả: Sở KH&CN Thử', 'Sở KH&CN Thử', 'an office behind the label'],
    ['Người đăng: admin', undefined, 'an account'],
    ['Tác giả, ảnh: Lê Thử', 'Tác giả, ảnh: Lê Thử', 'who did which part'],
    ['Bởi vì trời mưa', undefined, 'words of a sentence'],
    ['Lê Thử (thực hiện)', 'Lê Thử (thực hiện)', 'what was done behind the name'],
    ['TS. Lê Thử', 'TS. Lê Thử', 'a degree before the name'],
    ['Viết bởi Kỹ sư Lê Văn Thử', 'Kỹ sư Lê Văn Thử', 'a degree in words'],
    [
      'Lê Thử (Nguồn: Bản tin Thử, số 6-2003)',
      'Lê Thử (Nguồn: Bản tin Thử, số 6-2003)',
      'the source behind the name',
    ],
    ['THÔNG BÁO', undefined, 'the kind of a document'],
    ['KẾ HOẠCH', undefined, 'another'],
    ['PV - CTV', 'PV - CTV', 'the staff'],
    ['Nhóm phóng viên', 'Nhóm phóng viên', 'the staff in words'],
    ['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', 'an agency in brackets'],
    ['TTXVN', 'TTXVN', 'an agency that is known'],
    ['Ảnh: ngọc hân', 'Ảnh: ngọc hân', 'a pen name written small'],
    ['Tin: Trung tâm Văn hóa xã Mẫu', 'Tin: Trung tâm Văn hóa xã Mẫu', 'an office behind the work'],
    ['Theo thunghiem.gov.example', 'Theo thunghiem.gov.example', 'the address of a site'],
    ['BAN TUYÊN GIÁO ĐẢNG ỦY XÃ', 'BAN TUYÊN GIÁO ĐẢNG ỦY XÃ', 'an office in capitals'],
    ['Trình bày: PHẠM GIẢ', 'Trình bày: PHẠM GIẢ', 'who set the page'],
    ['Nguồn vốn là 28,70 tỷ đồng, giải ngân 71%.', undefined, 'a sentence on sources of money'],
    ['Theo Sở, tỷ lệ này tăng 3%.', undefined, 'a sentence that says who said it'],
    ['Nguồn lực còn thiếu', undefined, 'words that begin like a source'],
    ['PV: Thưa bà, khó khăn lớn nhất là gì?', undefined, 'a question of an interview'],
    ['PV: Trân trọng cảm ơn bà!', undefined, 'its last line'],
    ['Nội dung: hội nghị bàn ba việc lớn.', undefined, 'a text after a word for work'],
    ['KẾT LUẬN', undefined, 'a heading in capitals'],
    ['Quang cảnh hội nghị', undefined, 'a caption'],
    ['Động lực quan trọng', undefined, 'a heading'],
    ['Sở đã lấy ý kiến các ngành.', undefined, 'a sentence'],
    ['27', undefined, 'a counter'],
  ])('%j gives %j: %3$s', (line, name) => {
    expect(readByline(line)).toBe(name);
  });

  test.each<readonly [string, boolean, string]>([
    ['Tác giả:', true, 'a label'],
    ['Bởi', true, 'a word of a program'],
    ['Tác giả: Lê Thử', false, 'the name stands in it'],
    ['Nguồn lực:', false, 'a heading'],
  ])('%j announces a name: %s, %3$s', (line, isLabel) => {
    expect(announcesByline(line)).toBe(isLabel);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['Gửi bởi: Lê Thử vào lúc 14:20, 15/11/2025', 'Lê Thử', 'before the clock'],
    ['Đăng ngày 15/11/2025 bởi Lê Thử', 'Lê Thử', 'at the end'],
    ['15/11/2025 | Tác giả: Lê Thử | 9 lượt xem', 'Lê Thử', 'between bars'],
    ['Viết bởi Lê Thử - 15/11/2025', 'Lê Thử', 'before a dash'],
    ['15/11/2025 - Cần Thơ', undefined, 'no words for an author'],
  ])('amid %j stands %j: %3$s', (line, name) => {
    expect(namedAmid(line)).toBe(name);
  });

  test.each<readonly [string, boolean, string]>([
    ['Người đăng: quantri', true, 'behind the label'],
    ['Tác giả: Lê Thử', false, 'a person'],
    ['quantri', false, 'no label'],
  ])('%j names an account: %s, %3$s', (line, isAccount) => {
    expect(namesAccount(line)).toBe(isAccount);
  });

  test.each<readonly [string, boolean, string]>([
    ['admin', true, 'an account'],
    ['quantri', true, 'written as a login is'],
    ['bbt-xa.mau', true, 'with signs'],
    ['Lê Thử', false, 'a name'],
    ['Nam', false, 'one word with a capital'],
  ])('%j is nobody: %s, %3$s', (name, nobody) => {
    expect(isNobody(name)).toBe(nobody);
  });

  test.each<readonly [string, string | undefined, string]>([
    ['(TGCT) Ngày 08/10/2019, Thành ủy', 'TGCT', 'in brackets'],
    ['TTXVN - Sáng 14/1', 'TTXVN', 'before a dash'],
    ['UBND - Đơn vị', undefined, 'an office is no agency'],
    ['Ngày 08/10/2019', undefined, 'none'],
  ])('%j is spread by %j: %3$s', (text, agency) => {
    expect(readAgency(text)).toBe(agency);
  });
});
