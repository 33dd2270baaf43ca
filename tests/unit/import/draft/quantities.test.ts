import { describe, expect, test } from 'vitest';
import { findStatistics } from '#import/draft/statistics/find-statistics.ts';

function read(text: string): readonly string[] {
  return findStatistics(text).map(({ fields: { qualifier, value, upper, unit } }) =>
    [qualifier, upper === undefined ? value : `${value}–${upper}`, unit].filter(Boolean).join(' '),
  );
}

describe('a figure with its unit is a statistic', () => {
  test.each([
    ['Huyện có 25 hợp tác xã.', ['25 hợp tác xã'], 'a counted noun of several words'],
    ['Cấp mới 4.120 giấy chứng nhận.', ['4120 giấy chứng nhận'], 'a dot parts thousands'],
    ['Tỷ lệ đạt 71,50%.', ['71,50 %'], 'a comma parts a fraction, zeros kept'],
    ['Thu 1.234,5 tỷ đồng.', ['1234,5 tỷ đồng'], 'both signs'],
    ['Vốn 2,450 triệu USD.', ['2,450 triệu USD'], 'three digits behind a comma are a fraction'],
    ['Có 2 000 cây giống.', ['2000 cây'], 'a space parts thousands'],
    ['Theo mục 2 phần III Nghị quyết 57-NQ/TW.', [], 'a section and a part of a document'],
    ['Theo Điều 3 chương 2 Luật Đầu tư, có 5 dự án.', ['5 dự án'], 'an article and a chapter'],
    ['Tăng 07 bậc.', ['7 bậc'], 'a zero in front counts nothing'],
    ['Đạt hơn 300 tỷ.', ['hơn 300 tỷ'], 'money told by its multiplier'],
    ['Hồ rộng 15ha, sâu 4m.', ['15 ha', '4 m'], 'signs that touch their figure'],
    ['Rừng rộng 120 km2.', ['120 km2'], 'a unit with a figure in it'],
    ['Năng suất đạt 6,5 tấn/ha.', ['6,5 tấn/ha'], 'a rate behind a slash'],
    ['Có 9 bác sĩ trên một vạn dân.', ['9 bác sĩ/vạn dân'], 'a rate in words'],
    ['Thu nhập 62 triệu đồng/người/năm.', ['62 triệu đồng/người/năm'], 'two rates'],
    ['Dự hội nghị có trên 120 đại biểu.', ['trên 120 đại biểu'], 'a qualifier'],
    ['Khoảng 30 hộ tham gia.', ['khoảng 30 hộ'], 'a qualifier with a capital'],
    ['Ước xấp xỉ 50 ha.', ['khoảng 50 ha'], 'another word for about'],
    ['Tối thiểu 3 đề tài.', ['ít nhất 3 đề tài'], 'another word for at least'],
    ['Kinh phí dự kiến 12 tỷ đồng.', ['dự kiến 12 tỷ đồng'], 'a plan'],
    ['Tăng từ 7-8%.', ['7–8 %'], 'a range with a dash'],
    ['Giảm 15 đến 20 phần trăm.', ['15–20 phần trăm'], 'a range in words'],
    ['Có 04/09 chỉ tiêu hoàn thành.', ['4 chỉ tiêu', '9 chỉ tiêu'], 'a share is two counts'],
    ['Mời 12 sở, ngành góp ý.', ['12 sở, ngành'], 'nouns counted in one breath'],
    ['Hỗ trợ 40 tổ chức và cá nhân.', ['40 tổ chức, cá nhân'], 'the same with «và»'],
    ['Sản lượng gấp ba lần.', ['3 lần'], 'a multiple in a word'],
    ['Hội nghị nêu bảy giải pháp.', ['7 giải pháp'], 'a count in a word'],
    ['Có mười hai mô hình.', ['12 mô hình'], 'a count in two words'],
    ['Thử 520 mẫu, đạt 480.', ['520 mẫu', '480 mẫu'], 'a unit said once counts for the next'],
    ['Trồng 35 luống rau.', ['35 luống rau'], 'a thing no table knows'],
    ['Tuổi thọ trung bình 74,5 tuổi.', ['74,5 tuổi'], 'an average of ages'],
    ['Rút ngắn thời gian xử lý 5 ngày.', ['5 ngày'], 'a change of time'],
  ])('«%s»: %s (%s)', (text, statistics) => {
    expect(read(text)).toEqual(statistics);
  });
});

describe('a figure that counts nothing is no statistic', () => {
  test.each([
    ['Họp ngày 14/01/2025 tại trụ sở.', 'a day'],
    ['Từ ngày 15/8 đến 20/8 có mưa.', 'days without their year'],
    ['Sáng 3-9, đoàn làm việc tại huyện.', 'a day behind a part of the day'],
    ['Năm 2024 doanh nghiệp tăng trưởng tốt.', 'a year before a noun'],
    ['Giai đoạn 2021–2025 tổ chức thực hiện.', 'years before a noun'],
    ['Trong 3 năm qua, thành phố đổi mới.', 'a stretch of time'],
    ['Sơ kết 05 năm thực hiện nghị quyết.', 'a stretch of time with a zero'],
    ['Bắt đầu lúc 8 giờ 30 phút.', 'a time of day'],
    ['Theo Nghị quyết số 12-NQ/TU của Tỉnh ủy.', 'the number of a document'],
    ['Nghị định 13 doanh nghiệp cần biết.', 'the number of a document told short'],
    ['Theo Điều 7 và khoản 2 của luật.', 'parts of a document'],
    ['Công văn 1234/SKHCN-VP nêu rõ.', 'the number of a letter'],
    ['Liên hệ 0292.3812345 để biết thêm.', 'a telephone number'],
    ['Đường dây nóng 1900 6068 phục vụ.', 'a service number'],
    ['Đạt tiêu chuẩn ISO 9001:2015 và TCVN 5603.', 'standards'],
    ['Dịch Covid-19 và mạng 5G phủ sóng.', 'names with a figure'],
    ['Cách mạng công nghiệp 4.0 tạo cơ hội.', 'the number of an industry'],
    ['Kỳ họp thứ 8 bế mạc.', 'a place in an order'],
    ['Cuộc thi lần thứ 12 kết thúc.', 'another'],
    ['Hàng nhóm 2 được kiểm tra.', 'a named group'],
    ['Quốc lộ 1 đoạn qua huyện.', 'a road'],
    ['Số 02, đường 30 tháng 4, quận Ninh Kiều.', 'an address'],
    ['Ông A, 45 tuổi, nhận giải.', 'an age'],
    ['Chính quyền 2 cấp vận hành.', 'a number of levels that nobody counts'],
    ['Hai bên ký kết, ba miền hưởng ứng.', 'pairs and threes of speech'],
    ['Sản phẩm đạt 4 sao.', 'a rank in stars'],
    ['Đội nhà thắng 3-2.', 'a result'],
    ['Một trong 10 sự kiện nổi bật.', 'a place among others'],
    ['Chùa Kỳ Quang 2 mở cửa.', 'a figure that ends a name'],
    ['1. Tiềm lực khoa học', 'the number of a heading'],
    ['Gửi thư về a12@cantho.gov.vn hoặc http://a.vn/123.', 'addresses'],
    ['Khoảng 3/4 dân số sống ở nông thôn.', 'a share of a whole that is not counted'],
    ['Phong trào "99 chống lại 1" lan rộng.', 'figures that name a movement'],
    ['Bản đồ tỷ lệ 1/500 được duyệt.', 'the scale of a map'],
    ['Thứ 4, lớp 12 nghỉ học.', 'a day of the week and a class'],
  ])('«%s» (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a statistic tells its sentence, its time and what it measures', () => {
  const [first, second] = findStatistics(
    'Năm 2023, tỉnh nghiệm thu 16 đề tài cấp tỉnh; giải ngân 9,2 tỷ đồng. Việc khác chưa xong.',
  );
  expect(first).toMatchObject({
    fields: {
      indicator: 'Tỉnh nghiệm thu đề tài cấp tỉnh',
      value: '16',
      unit: 'đề tài',
      period: '2023',
    },
    sentence: 'Năm 2023, tỉnh nghiệm thu 16 đề tài cấp tỉnh; giải ngân 9,2 tỷ đồng.',
    part: 'Năm 2023, tỉnh nghiệm thu 16 đề tài cấp tỉnh;',
  });
  expect(second).toMatchObject({
    fields: { indicator: 'Giải ngân', value: '9,2', unit: 'tỷ đồng', period: '2023' },
    sentence: first?.sentence,
    part: 'giải ngân 9,2 tỷ đồng.',
  });
});

describe('what a statistic measures', () => {
  test.each([
    ['Dân số của tỉnh là 1,2 triệu người.', 'Dân số của tỉnh', 'a subject with nothing behind'],
    ['Quy mô vượt tỉnh bạn (337,5 tỷ đồng).', 'Quy mô vượt tỉnh bạn', 'in brackets'],
    ['Tốc độ tăng trưởng đạt 7,5%.', 'Tốc độ tăng trưởng', 'a subject and its verb'],
    ['Có 17,6% là tiến sĩ.', 'Tỷ lệ tiến sĩ', 'a share of what follows'],
    ['Tỉnh mở 5 lớp và trồng 3 ha rừng.', 'Tỉnh mở lớp', '«và» begins another'],
  ])('«%s»: %s (%s)', (text, indicator, _reason) => {
    expect(findStatistics(text)[0]?.fields.indicator).toBe(indicator);
  });
});

describe('the time of a statistic', () => {
  test.each([
    ['Tính đến tháng 9/2024, có 5 lớp.', '../2024-09', 'an end'],
    ['Trong 9 tháng đầu năm 2025 có 5 lớp.', '2025-01/2025-09', 'months of a year'],
    ['Giai đoạn 2015–2020 có 5 lớp.', '2015/2020', 'years'],
    ['Quý I/2025 có 5 lớp.', '2025-01/2025-03', 'a quarter'],
    ['Có 5 lớp trong năm 2022.', '2022', 'told behind the figure'],
    ['Năm 2024 họp. Mở 5 lớp.', '2024', 'told by a sentence before'],
    ['Năm 1993 có 58%, nay còn 5% năm 2016.', '1993', 'before the figure'],
    ['Đạt 5% vào cuối năm 2016 và 8% năm 2020.', '2016', 'right behind the figure'],
    ['Mở 5 lớp, tăng so với năm 2023.', undefined, 'a year something is compared with'],
    ['Năm 2024 họp. Đến nay có 5 lớp.', undefined, 'the present is no year told before'],
    ['Ngày 05/3/2024 họp. Có 5 lớp.', undefined, 'the day of an event is none of a figure'],
    ['Năm 2020 họp.\n\n\nTrong năm, mở 5 lớp.', '2020', '«trong năm» leans on the year before'],
    ['Năm 2020 họp.\n\n\nTỉnh mở 5 lớp.', undefined, 'another paragraph leans on nothing'],
  ])('«%s» is %s (%s)', (text, period, _reason) => {
    expect(findStatistics(text)[0]?.fields.period).toBe(period);
  });
});
