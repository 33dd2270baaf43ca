/** A review of how a document was carried out: midway or at its end. */
export type Review = 'sơ kết' | 'tổng kết';

const KIND = '(?<kind>sơ kết|tổng kết)(?:(?:,| và) (?:sơ|tổng) kết)?';
const YEARS = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm(?: đầu)?';
const OF_WHAT = `(?: (?:tình hình|kết quả|công tác|việc|quá trình|bước đầu|giữa kỳ|giai đoạn [\\d–-]+|${YEARS}))*`;
const DEED = '(?: (?:triển khai,? thực hiện|triển khai|thực hiện|thi hành))?';
const BEFORE_CITATION = new RegExp(`${KIND}${OF_WHAT}${DEED}\\s*$`, 'iu');
/** A review that is only called for is none. */
const NOT_YET =
  /(?:sẽ|chưa|chuẩn bị|tiến tới|đề nghị|yêu cầu|giao|kế hoạch|định kỳ)(?: [\p{L},]+){0,4} $/iu;

/** Whether the words before a citation say that the document was reviewed: «tổng kết 5 năm thực hiện», «sơ kết»; what is only planned says nothing. */
export function readReview(before: string): Review | undefined {
  const found = BEFORE_CITATION.exec(before);
  const kind = found?.groups?.['kind']?.toLowerCase();
  if (found === null || NOT_YET.test(before.slice(0, found.index))) return undefined;
  return kind === 'sơ kết' || kind === 'tổng kết' ? kind : undefined;
}
