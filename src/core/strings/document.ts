/** What the pages of documents and of numbers say. */
export const DOCUMENT = {
  facts: 'Thông tin về văn bản',
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  serial: 'Chỉ số thứ tự',
  title: 'Trích yếu',
  system: 'Hệ thống',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày ban hành',
  term: 'Khóa, nhiệm kỳ',
  plenum: 'Hội nghị Trung ương',
  place: 'Địa phương',
  topics: 'Chủ đề',
  aliases: 'Cách gọi khác',
  status: 'Tình trạng hiệu lực',
  url: 'Bản chính thức',
  unknown: 'chưa rõ',
  about: 'Giới thiệu',
  relations: 'Quan hệ với văn bản khác',
  citedBy: 'Các tin nhắc tới văn bản này, theo thời gian',
  notCited: 'Chưa có tin nào nhắc tới văn bản này.',
  sources: 'Nguồn của các thông tin trên',
  note: 'Cần biết',
  wording: 'Nguồn viết',
} as const;

/** What the page of a document number says. */
export const NUMBER = {
  none: 'Kho chưa có trang riêng cho văn bản mang số này; dưới đây là các tin nhắc tới.',
  one: 'Kho biết một văn bản mang số này.',
  many: 'Nhiều văn bản mang cùng số này. So cơ quan ban hành, ngày và địa phương để chọn đúng văn bản.',
  documents: 'Văn bản mang số này',
  items: 'Tin nhắc tới số này',
} as const;

/** «Số 02-NQ/TU». */
export function numberTitle(number: string): string {
  return `Số ${number}`;
}

/** «Các văn bản mang số 02-NQ/TU và các tin nhắc tới.» */
export function numberDescription(number: string): string {
  return `Các văn bản mang số ${number} và những tin nhắc tới.`;
}

/** Where and when an effect status was looked up: «theo vbpl.vn, tra ngày 01/8/2025». */
export function statusProvenance(source: string, checked: string): string {
  return `theo ${source}, tra ${checked}`;
}

/** «Nghị quyết Trung ương 4 khóa XI». */
export function plenumName(type: string, session: number, term: string): string {
  return `${type} Trung ương ${session} khóa ${term}`;
}

/** «Hội nghị lần thứ 4, khóa XI». */
export function plenumSession(session: number, term: string): string {
  return `Hội nghị lần thứ ${session}, khóa ${term}`;
}

/** «Nghị quyết số 02-NQ/TU». */
export function numberedName(type: string, number: string): string {
  return `${type} số ${number}`;
}

/** «Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy Cần Thơ». */
export function fullName(
  name: string,
  date: string | undefined,
  issuer: string | undefined,
): string {
  return [name, date, issuer === undefined ? undefined : `của ${issuer}`].filter(Boolean).join(' ');
}
