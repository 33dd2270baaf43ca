import { describe, expect, test } from 'vitest';
import { findPeople } from '#import/draft/people/find-people.ts';

function read(text: string): readonly string[] {
  return findPeople(text).map(({ name, title, roles }) =>
    [title, name, ...roles].filter(Boolean).join(' | '),
  );
}

describe('a person is told by a title, an office or a list of either', () => {
  test.each([
    [
      'Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh, phát biểu.',
      ['ông | Trần Văn Bình | Phó Chủ tịch UBND tỉnh'],
      'a title, a comma, an office',
    ],
    [
      'PGS.TS. Lý Thị Mai - Trưởng khoa Công nghệ, trình bày báo cáo.',
      ['PGS.TS. | Lý Thị Mai | Trưởng khoa Công nghệ'],
      'ranks in letters and a dash',
    ],
    [
      'BS.CK2 Đỗ Hữu Tâm –Phó Giám đốc Sở Y tế dự.',
      ['BS.CK2 | Đỗ Hữu Tâm | Phó Giám đốc Sở Y tế'],
      'a dash without its space',
    ],
    [
      'Đồng chí Hồ Văn Năm, Bí thư Huyện ủy, Chủ tịch HĐND huyện chủ trì.',
      ['đồng chí | Hồ Văn Năm | Bí thư Huyện ủy | Chủ tịch HĐND huyện'],
      'two offices',
    ],
    [
      'Phó Chủ tịch UBND tỉnh Lê Thị Hồng Vân phát biểu.',
      ['Lê Thị Hồng Vân | Phó Chủ tịch UBND tỉnh'],
      'an office before the name',
    ],
    [
      'Các đồng chí: Phan Văn Sáu, Phó Bí thư Tỉnh ủy; Võ Thị Bảy, Trưởng Ban Dân vận chủ trì.',
      [
        'đồng chí | Phan Văn Sáu | Phó Bí thư Tỉnh ủy',
        'đồng chí | Võ Thị Bảy | Trưởng Ban Dân vận',
      ],
      'a list of comrades',
    ],
    [
      'Dự có ông Ngô Văn Tư – Giám đốc Sở Khoa học và Công nghệ, bà Mai Thị Tám – Hiệu trưởng Trường Cao đẳng Y tế.',
      [
        'ông | Ngô Văn Tư | Giám đốc Sở Khoa học và Công nghệ',
        'bà | Mai Thị Tám | Hiệu trưởng Trường Cao đẳng Y tế',
      ],
      'a list; «và» within the name of a body',
    ],
    [
      'Ông Đặng Văn Chín, Trưởng phòng Kỹ thuật, Trung tâm Ứng dụng Tiến bộ, cho biết.',
      ['ông | Đặng Văn Chín | Trưởng phòng Kỹ thuật, Trung tâm Ứng dụng Tiến bộ'],
      'the body an office is in',
    ],
    [
      'Ông Bùi Văn Mười phát biểu. Ông Bùi Văn Mười, Giám đốc Công ty Xanh, nói thêm.',
      ['ông | Bùi Văn Mười | Giám đốc Công ty Xanh'],
      'named twice, told once',
    ],
    [
      'Thủ tướng Chính phủ Phạm Văn Đồng ký.',
      ['Phạm Văn Đồng | Thủ tướng Chính phủ'],
      'a long office',
    ],
  ])('«%s»: %s (%s)', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each([
    ['Chủ tịch UBND Thành phố Hồ Chí Minh phát biểu.', 'the name of a city'],
    ['Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu.', 'an office alone'],
    ['Giám đốc Sở trao Bằng khen.', 'no name at all'],
    ['Trường THPT Nguyễn Trãi khai giảng.', 'the name of a school'],
    ['Sở Khoa học và Công nghệ Cần Thơ họp.', 'a body'],
  ])('«%s» names nobody (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });
});
