import { PROVINCES_BEFORE_2025 } from '#core/provinces/provinces-before-2025.ts';
import { PROVINCES_SINCE_2025 } from '#core/provinces/provinces-since-2025.ts';
import { namedAmid } from './author-words.ts';
import { isNobody, isStaff, readByline } from './byline.ts';
import { readMoment, withoutMoment } from './moment.ts';

/** Who stands in the line of a moment beside it: «Hồ Thị Thử – 09/09/2024», «Ngày 19/11/2022 - Ban Chủ nhiệm», «Bài: Lê Thử | Ngày 15 tháng 02 năm 2025»; `undefined` where what is beside it is a place, a section, a counter, an account, the staff. */
export function nameBesideMoment(line: string): string | undefined {
  if (readMoment(line) === undefined || PLACED.test(line)) return undefined;
  const named = namedAmid(line);
  const parts = [
    named,
    ...withoutMoment(line)
      .replace(COUNTED, ' | ')
      .split(/\s*(?:[|•·–]|\s-\s)\s*/u),
  ];
  return parts
    .map((part = '') => part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, ''))
    .filter((part) => part !== '' && !isPlace(part))
    .map(readByline)
    .find((name) => name !== undefined && !isNobody(name) && !isStaff(name));
}

// How long it takes to read, how often it was: «20/11/2025 Lê Thử 2 phút đọc».
const COUNTED =
  /(?:(?:khoảng|đọc trong|thời gian đọc)\s*:?\s*)?(?<![\d.,])\d[\d.,]*\s*(?:phút(?: đọc)?|min(?:ute)?s?(?: read)?|lượt (?:xem|đọc|thích)|bình luận|views?|comments?)(?!\p{L})/giu;

// «Mẫu Một, ngày 14 tháng 11 năm 2025», as at the head of a letter.
const PLACED = /^\p{Lu}[^,|]{1,40},\s*ngày\s+\d{1,2}\s+tháng/u;

const PLACES = new Set(
  [...PROVINCES_SINCE_2025, ...PROVINCES_BEFORE_2025].flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((place) => place.toLowerCase()),
  ),
);

function isPlace(part: string): boolean {
  const bare = part.replace(
    /^(?:TP\.?|thành phố|tỉnh|xã|phường|đặc khu|huyện|thị xã|quận)\s+/iu,
    '',
  );
  return bare !== part || PLACES.has(bare.toLowerCase());
}
