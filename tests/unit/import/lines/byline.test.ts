import { describe, expect, test } from 'vitest';
import { readAgency, readByline } from '#import/lines/byline.ts';

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
    ['Quang cảnh hội nghị', undefined, 'a caption'],
    ['Động lực quan trọng', undefined, 'a heading'],
    ['Sở đã lấy ý kiến các ngành.', undefined, 'a sentence'],
    ['27', undefined, 'a counter'],
  ])('%j gives %j: %3$s', (line, name) => {
    expect(readByline(line)).toBe(name);
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
