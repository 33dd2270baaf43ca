import { parseDate } from '#core/dates.ts';
import { readWrittenDate } from '#core/written-dates.ts';
import { readWrittenPeriod } from '#core/written-periods.ts';
import type { Advice } from './advice.ts';
import { adviseOnNumber } from './number-advice.ts';

/** What to say of a value that a rule of this archive's own refuses, by the rule's name; `field` is how the field is named to an editor, `written` the value as it stands. */
export const VALUE_ADVICE: Readonly<Record<string, (field: string, written: string) => Advice>> = {
  ngay: adviseOnDate,
  'khoang-thoi-gian': adviseOnPeriod,
  so: adviseOnNumber,
  'so-qua-dai': (field) => ({
    what: `Số ở trường «${field}» dài quá 25 ký tự.`,
    fix: 'Kiểm tra lại số; số lớn thì viết gọn và ghi bậc ở trường «unit», ví dụ tỷ đồng.',
  }),
  'so-nguyen': (field, written) => ({
    what: `Trường «${field}» có giá trị «${written}» không phải số nguyên có nhiều nhất 9 chữ số.`,
    fix: 'Chỉ viết chữ số, ví dụ 2016.',
  }),
  nam: (field, written) => ({
    what: `Trường «${field}» có giá trị «${written}» không phải một năm.`,
    fix: 'Viết năm bằng bốn chữ số, ví dụ 2016.',
  }),
  'thay-cho-trong': (field, written) => ({
    what: `Trường «${field}» ghi «${written}» thay cho để trống.`,
    fix: 'Ghi giá trị, hoặc xóa cả trường.',
  }),
  'khong-co-dia-chi': (field, written) => ({
    what: `Trường «${field}» có giá trị «${written}» không có chữ cái Latinh hay chữ số nào nên không làm được địa chỉ trang.`,
    fix: 'Viết bằng chữ Latinh đúng như trên văn bản, ví dụ Nghị quyết, 02-NQ/TU; số chưa biết thì xóa cả trường.',
  }),
  'qua-dai': (field, written) => ({
    what: `Trường «${field}» dài ${written.length} ký tự, quá 120 nên không làm được địa chỉ trang.`,
    fix: 'Chỉ ghi số, ký hiệu hoặc loại văn bản; phần còn lại thuộc «title» hay «note».',
  }),
  'ma-bam': (field) => ({
    what: `Trường «${field}» không phải một mã SHA-256.`,
    fix: 'Mã có đúng 64 chữ số thập lục phân (0–9, a–f), như lệnh «sha256sum» hay «certutil -hashfile … SHA256» in ra.',
  }),
  'mot-nguon': (field) => ({
    what: `Mục «${field}» phải nêu đúng một nguồn: tin của kho («item»), văn bản của kho («document») hoặc tên nguồn khác («name»).`,
    fix: 'Ghi «item: 2021/ten-tin», «document: ma-van-ban», hoặc «name: …» kèm «url» và «date» nếu biết.',
  }),
  'ban-luu-o-dau': (field) => ({
    what: `Trường «${field}» không nói tệp được giữ ở đâu.`,
    fix: 'Ghi tên tệp nằm cạnh ở «file», hoặc nơi giữ ở «keptAt».',
  }),
  'dia-chi-kho': (field, written) => ({
    what: `Trường «${field}» ghi «${written}»: địa chỉ của kho không có «?», «#», «@», «\\» hay dấu cách.`,
    fix: 'Chỉ ghi tên miền, và thư mục nếu có, ví dụ https://vi-du.vn/kho.',
  }),
  'kho-ma': (field, written) => ({
    what: `Trường «${field}» ghi «${written}», không phải địa chỉ kho mã trên GitHub hay GitLab.`,
    fix: 'Ghi địa chỉ của kho mã, ví dụ https://github.com/co-quan/kho-tin; kho mã ở nơi khác thì xóa trường này.',
  }),
  'mot-dong': (field) => ({
    what: `Trường «${field}» phải nằm trên một dòng.`,
    fix: 'Viết liền một dòng, không xuống dòng.',
  }),
};

const EDTF_SHAPE = /^\d{4}-\d{2}(?:-\d{2})?(?:T.*)?~?$/;

function adviseOnDate(field: string, written: string): Advice {
  const meant = readWrittenDate(written);
  const forms = '2026-01-31, 2019-10-08T00:05+07:00, 2024-10, 2024-10~ (khoảng) hoặc 2024';
  if (meant !== undefined) {
    return {
      what: `Ngày «${written}» viết sai dạng.`,
      fix: `Sửa trường «${field}» thành ${meant}.`,
    };
  }
  const [day = '', time] = written.split('T');
  if (time !== undefined && parseDate(day)?.precision === 'day') {
    return {
      what: `Giờ «${time}» không có thật hoặc viết sai dạng.`,
      fix: `Giờ từ 00:00 đến 23:59, múi giờ từ -14:00 đến +14:00, ví dụ ${day}T00:05+07:00.`,
    };
  }
  if (EDTF_SHAPE.test(written)) {
    return {
      what: `Ngày «${written}» không có thật.`,
      fix: `Sửa trường «${field}» theo dạng 2026-01-31.`,
    };
  }
  return {
    what: `Ngày «${written}» viết sai dạng.`,
    fix: `Sửa trường «${field}» theo dạng ${forms}.`,
  };
}

function adviseOnPeriod(field: string, written: string): Advice {
  const meant = readWrittenPeriod(written);
  const forms = '2024, 2015/2020, 2016-08-01/2019-07 hoặc ../2019-07';
  return {
    what: `Khoảng thời gian «${written}» không có thật hoặc viết sai dạng.`,
    fix: `Sửa trường «${field}» ${meant ? `thành ${meant}` : `theo dạng ${forms}`}.`,
  };
}
