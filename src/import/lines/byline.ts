/** The line of whoever made an article, as it stands: «Tin, ảnh: Duy Thiên», «CÁT ĐẰNG», «Theo Báo Nhân Dân»; `undefined` where a line says something else. */
export function readByline(text: string): string | undefined {
  const line = text.replace(/^[\s–—\-./]+|[\s–—\-/]+$/gu, '').trim();
  if (line.length === 0 || line.length > LONGEST) return undefined;
  if (SIGNED.test(line) || OFFICE_NAME.test(line)) return line;
  const bare = line
    .replace(/^\((?<name>.*)\)$/u, '$<name>')
    .replace(/[.…]+$/u, (dots) => (/(?:\p{Lu})\.$/u.test(line) ? dots : ''));
  return isName(bare) ? line : undefined;
}

const LONGEST = 80;
const WORK =
  '(?:tin|bài|ảnh|bài viết|tác giả(?: bài viết)?|người viết|thực hiện|nhóm (?:pv|phóng viên)|pv|phóng viên|video|clip|đồ họa|nội dung|biên tập|ctv)';
const SIGNED = new RegExp(
  `^\\(?(?:${WORK}(?:\\s*(?:,|và|&|-|–|\\/)\\s*${WORK})*\\s*:\\s*\\S|(?:theo|nguồn(?: tin)?|dẫn nguồn)\\s*:?\\s+\\p{Lu})`,
  'iu',
);

// An office that signs its own news: «Sở KH&CN TP. Cần Thơ».
const OFFICE_NAME =
  /^(?:Sở|Ban|Báo|Bộ|Cổng|Trung tâm|Văn phòng|UBND|Ủy ban|Phòng|Hội|Đoàn|Cục|Vụ|Viện|Trường|Chi cục|Tạp chí|Thông tấn)\s(?!.*(?:\s(?:đã|sẽ|là|có|được|phát biểu|tổ chức)\s|[.!?;:]$)).{2,60}$/u;

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
// A line of these alone is a heading or a signature of an office.
const OFFICE = /^(?:trang|tin|kết luận|mục|phần|chương|điều|kính)(?!\p{L})/iu;

/** The letters in brackets that open an article («(TGCT) Ngày…»): who spread it; `undefined` where it opens otherwise. */
export function readAgency(text: string): string | undefined {
  return AGENCY.exec(text)?.groups?.['agency'];
}

// Not the words with which an editor begins.
const AGENCY =
  /^(?!LTS|TP\b|UBND|HĐND)\(?(?<agency>\p{Lu}[\p{Lu}\d.&-]{1,12})(?:\)\s*[–-]?|\s*[–-])\s+(?=\p{Lu})/u;

/** Whether a name is that of an account which anyone may have posted with, or the address of a profile. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}

const NOBODY =
  /^(?:admin\S*|quản trị(?: viên| hệ thống)?|editor|webmaster|root|user\d*|bbt|system account|https?:.*)$/iu;
