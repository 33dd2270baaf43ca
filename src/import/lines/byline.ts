import { afterAuthorLabel, readSignature } from './author-words.ts';

/** The line of whoever made an article, as it stands: «Tin, ảnh: Duy Thiên», «CÁT ĐẰNG», «Theo Báo Nhân Dân»; the name alone behind words that say no more than that it is the author («Tác giả: Lê Thử»); `undefined` where a line says something else. */
export function readByline(text: string): string | undefined {
  const written = text.replace(/^[\s–—\-./]+|[\s–—\-/,;]+$/gu, '').trim();
  if (written.length === 0 || written.length > LONGEST) return undefined;
  const name = afterAuthorLabel(written);
  const line = name ?? written;
  if (name !== undefined && isNobody(name)) return undefined;
  if (isSigned(written) || isSigned(line) || isOffice(line) || isAgencyLine(line)) return line;
  const bare = line
    .replace(/^\((?<name>.*)\)$/u, '$<name>')
    .replace(/[.…]+$/u, (dots) => (/(?:\p{Lu})\.$/u.test(line) ? dots : ''))
    .replace(WHAT_WAS_DONE, '')
    .replace(RANK, '');
  return isName(bare) || isStaff(bare) ? line : undefined;
}

/** Whether a line names an account behind the label of an author: «Tác giả: admin». */
export function namesAccount(line: string): boolean {
  const name = afterAuthorLabel(line.trim());
  return name !== undefined && isNobody(name);
}

/** Whether a line names those who write without naming one: «PV», «Ban biên tập». */
export function isStaff(line: string): boolean {
  return STAFF.test(line);
}

// «Lê Thử (thực hiện)», «Mai Thử (Theo TTXVN)», «Mai Thử (Nguồn: Bản tin Thử, số 6-2003)»
const WHAT_WAS_DONE = /\s*\((?:[^().!?;:]{2,40}|(?:nguồn|theo)\s*:[^().!?;:]{2,60})\)$/iu;
const RANK =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|CKI{0,2}|LS|NSND|NSƯT|Đại tá|Thượng tá|Trung tá|Thiếu tá|Nhà báo|Luật sư|Kỹ sư|Bác sĩ|Dược sĩ|Thạc sĩ|Tiến sĩ|Phó giáo sư|Giáo sư)[.,]*\s*)+(?=\p{Lu})/u;
const STAFF =
  /^(?:(?:nhóm )?(?:PV|phóng viên|CTV|cộng tác viên)|BBT|ban biên tập|tổng hợp|sưu tầm)(?:\s*(?:,|-|–|và|&|\/)?\s*(?:(?:nhóm )?(?:PV|phóng viên|CTV|cộng tác viên)|BBT|tổng hợp))*$/iu;

const LONGEST = 80;

// «PV: Thưa bà, …?» begins a question, «Nội dung: …» a text, «Theo Sở, tỷ lệ này tăng 3%.» and «Nguồn vốn …» are sentences: behind the work stand names.
function isSigned(line: string): boolean {
  const signature = readSignature(line);
  if (signature === undefined || /[?!%]$/.test(signature.who)) return false;
  const { who, isMarked } = signature;
  if (isOffice(who) || SITE_NAME.test(who)) return true;
  if (!isMarked && !/^\p{Lu}/u.test(who)) return false;
  const words = who.match(/\p{L}+/gu) ?? [];
  const named = words.filter((word) => /^\p{Lu}/u.test(word));
  return named.length * 2 >= words.length || (words.length <= SHORT_NAME && !/[.,;]/.test(who));
}

// «Theo thunghiem.gov.example»
const SITE_NAME = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
// A pen name may be written small: «Ảnh: ngọc hân».
const SHORT_NAME = 3;

// «(TTXVN/Vietnam+)», «TTXVN»
function isAgencyLine(line: string): boolean {
  return AGENCY_LINE.test(line) || SITE_IN_BRACKETS.test(line);
}

const DESK = '(?:\\s*[/–-]\\s*[\\p{L}\\d+. ]{2,30})?';
const AGENCY_LINE = new RegExp(
  `^(?:\\(\\p{Lu}[\\p{Lu}\\d]{2,11}${DESK}\\)|(?:TTXVN|VOV|VTV|VGP|VNA)${DESK})$`,
  'u',
);
// «(Vietnam+)», «(VietnamPlus)»: one word with a capital or a plus within.
const SITE_IN_BRACKETS = /^\(\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+|\+)+\)$/u;

// An office that signs its own news: «Sở KH&CN TP. Cần Thơ».
const OFFICE_NAME =
  /^(?:Sở|Ban|Báo|Bộ|Cổng|Trung tâm|Văn phòng|UBND|Ủy ban|Phòng|Hội|Đoàn|Cục|Vụ|Viện|Trường|Chi cục|Tạp chí|Thông tấn)\s(?!.*(?:\s(?:đã|sẽ|là|có|được|phát biểu|tổ chức)\s|[.!?;:]$)).{2,60}$/u;

// «BAN TUYÊN GIÁO VÀ DÂN VẬN» in capitals too
function isOffice(line: string): boolean {
  const written = line === line.toUpperCase() ? capitalised(line) : line;
  return OFFICE_NAME.test(written);
}

function capitalised(line: string): string {
  return line.charAt(0) + line.slice(1).toLowerCase();
}

// Two to six words of a name, or several names; a pen name in capitals may be one of two.
const WORD = '(?:\\p{Lu}[\\p{L}\\p{M}]*\\.?)';
const NAME = `${WORD}(?:\\s+${WORD}){0,5}`;
const NAMES = new RegExp(`^${NAME}(?:\\s*(?:,|-|–|&|và|\\/)\\s*${NAME}){0,3}$`, 'u');

function isName(text: string): boolean {
  if (!NAMES.test(text)) return false;
  const words = text.split(/\s+/u);
  return words.length >= 2 && words.length <= MOST_WORDS && !OFFICE.test(text);
}

const MOST_WORDS = 14;
// The kinds of official documents stand alone above their subjects, in capitals.
const DOCUMENT =
  '(?:thông báo|thông cáo|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|công điện|tờ trình|báo cáo|kế hoạch|hướng dẫn|chương trình|đề án|quy chế|quy định|biên bản|giấy mời|thư mời)';
// A line of these alone is a heading or a signature of an office.
const OFFICE = new RegExp(
  `^(?:(?:trang|tin|kết luận|mục|phần|chương|điều|kính|tài liệu|phụ lục|chú thích|ghi chú|bảng|biểu|hình)(?!\\p{L})|${DOCUMENT}$|(?:(?:q|kt|tm)\\.\\s*)?(?:(?:phó|quyền) )?(?:(?:tổng )?giám đốc|chủ tịch|bí thư|trưởng (?:ban|phòng|khoa)|(?:cục|vụ|viện|hiệu) trưởng|tổng biên tập|chánh văn phòng|thủ trưởng)(?: sở| đơn vị| cơ quan)?$)`,
  'iu',
);

/** The letters in brackets that open an article («(TGCT) Ngày…»): who spread it; `undefined` where it opens otherwise. */
export function readAgency(text: string): string | undefined {
  return AGENCY.exec(text)?.groups?.['agency'];
}

// Not the words with which an editor begins.
const AGENCY =
  /^(?!LTS|TP\b|UBND|HĐND)\(?(?<agency>\p{Lu}[\p{Lu}\d.&-]{1,12})(?:\)\s*[–-]?|\s*[–-])\s+(?=\p{Lu})/u;

/** Whether a name is that of an account which anyone may have posted with, or the address of a profile. */
export function isNobody(name: string): boolean {
  const bare = name.replace(/^[\s–-]+|[\s–-]+$/gu, '');
  return NOBODY.test(bare) || ACCOUNT.test(bare);
}

// The name under which someone logged in; people write theirs with capitals.
const ACCOUNT = /^[a-z\d._@-]+$/;
const NOBODY =
  /^(?:admin\S*|super ?user|(?:ban |người )?quản trị(?: viên| hệ thống| website| mạng)?|biên tập viên|editor|webmaster|root|user\d*|bbt|system account|https?:.*)$/iu;
