import { foldText } from '#core/text/fold.ts';

/** Provinces and cities under central government, those before July 2025 included: old news keeps the names of its time. */
const PROVINCES =
  'An Giang, Bà Rịa Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, ' +
  'Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, ' +
  'Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, ' +
  'Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, ' +
  'Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, ' +
  'Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Huế, ' +
  'Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Hồ Chí Minh, Sài Gòn';

const NAMES = PROVINCES.split(', ').map((name) =>
  name.toLowerCase().replaceAll('đ', 'd').split(' '),
);

/** The provinces a query names, each as its words stand in the query; with marks typed, only names with the same marks. */
export function findPlaces(
  words: readonly string[],
  accented: boolean,
): readonly (readonly string[])[] {
  const spell = accented ? (word: string) => word : foldText;
  const said = words.map(spell);
  return NAMES.flatMap((name) => {
    const wanted = name.map(spell);
    const at = said.findIndex((_, i) => wanted.every((word, j) => said[i + j] === word));
    return at < 0 ? [] : [words.slice(at, at + name.length)];
  });
}
