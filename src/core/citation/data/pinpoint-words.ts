/** The divisions of a document that a pinpoint names, from the smallest to the largest. */
export const PINPOINT_UNITS = ['diem', 'khoan', 'dieu', 'muc', 'chuong', 'phan', 'phuLuc'] as const;

/** The name of one division in a pinpoint. */
export type PinpointUnit = (typeof PINPOINT_UNITS)[number];

/** How each division is called in running text, unmarked, and how its number is written: an expression over composed text. */
export const UNIT_GRAMMAR: Readonly<
  Record<PinpointUnit, { readonly word: string; readonly value: string }>
> = {
  diem: { word: 'diem', value: '[a-zđ]\\d?|\\d{1,2}(?:\\.\\d{1,2}){0,2}' },
  khoan: { word: 'khoan', value: '\\d{1,3}[a-zđ]?' },
  dieu: { word: 'dieu', value: '\\d{1,3}[a-zđ]?' },
  muc: {
    word: 'muc',
    value: '[IVX]{1,6}(?:\\.\\d{1,2}){0,2}|\\d{1,2}(?:\\.\\d{1,2}){0,2}|[A-ZĐ](?:\\.\\d{1,2})?',
  },
  chuong: { word: 'chuong', value: '[IVX]{1,6}|\\d{1,2}' },
  phan: { word: 'phan', value: '[IVX]{1,6}|\\d{1,2}|[A-ZĐ]' },
  phuLuc: { word: 'phu luc', value: '[IVX]{1,6}[a-z]?|\\d{1,2}[a-zA-Z]?|[A-ZĐ]' },
};

/** Words that call a text «this one» or «the one above». Unmarked. */
export const THIS_ONE = 'nay';
/** Words that call a document that was named before. Unmarked. */
export const NAMED_BEFORE = 'noi tren|neu tren|da neu|da noi|vua neu|vua noi|tren|do|ay';

/** Words between an annex, or rules that lie within one, and the document that carries it. Unmarked; «kém» alone is another word. */
export const CARRIED_BY =
  '(?:(?:duoc {1,3})?(?:ban hanh|phe duyet|gui|dinh) {1,3}kem(?: {1,3}theo)?|kem {1,3}theo)(?: {1,3}cua)?';

/** Texts that have articles and are no document of the archive, so that a pinpoint into them is none. Unmarked. */
export const OTHER_TEXTS: readonly string[] = [
  'dieu le',
  'cong uoc',
  'hiep dinh',
  'hiep uoc',
  'hop dong',
  'nghi dinh thu',
  'tuyen ngon',
  'quy uoc',
  'noi quy',
  'thoa uoc',
  'thoa thuan',
  'ban ghi nho',
];

/** Names under which a document speaks of itself or of its annexed rules, beside those of the types. Unmarked. */
export const SELF_NAMES: readonly string[] = ['hien phap', 'quy chuan', 'dieu le', 'quy trinh'];

/** Words by which an article of an amending document says what it does to another. Unmarked. */
export const AMENDING_WORDS =
  'sua doi|bo sung|bai bo|thay the|dinh chinh|chinh sua|thay cum tu|bo cum tu';
