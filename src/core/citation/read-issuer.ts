import { ISSUERS } from './issuers.ts';
import { isUpperAt, matchAt } from './match-at.ts';
import { plainPhrase, type Sketch } from './sketch-text.ts';

/** An issuer phrase beside a citation. */
export interface IssuerReading {
  readonly end: number;
  /** The phrase, place included: «Ban Thường vụ Thành ủy Hà Nội». */
  readonly phrase: string;
  /** Whether the phrase begins with a body of the issuers' table. */
  readonly standing: 'registered' | 'like a body';
}

const LEADERS = [
  'thu tuong',
  'pho thu tuong',
  'chu tich',
  'pho chu tich',
  'bo truong',
  'thu truong',
  'thuong truc',
  'ban thuong vu',
  'btv',
  'ban chap hanh',
  'bch',
  'lanh dao',
  'giam doc',
  'tong bi thu',
  'bi thu',
  'hoi nghi(?: lan thu [a-z\\d]{1,5})?',
];
const HEADS = [
  'ban',
  'bo',
  'so',
  'cuc',
  'tong cuc',
  'vu',
  'hoi',
  'hoi dong',
  'uy ban',
  'vien',
  'toa an',
  'tand',
  'ngan hang',
  'van phong',
  'dang uy',
  'dang bo',
  'dang doan',
  'tinh doan',
  'trung uong',
  'chu tich',
  'bo truong',
  'giam doc',
  'tong giam doc',
  'hieu truong',
  'thanh tra',
  'lien doan',
  'mat tran',
  'truong',
  'tinh',
  'thanh pho',
  'tp',
  'doan',
  'bch',
  'btv',
  'kho bac',
  'tong lien doan',
  'hoi nghi',
  'thong doc',
  'cong an',
  'lien bo',
  'lien so',
  'tap doan',
  'tong cong ty',
  'cong ty',
];
const STOPS = [
  've',
  'ngay',
  'khoa',
  'quy dinh',
  'ban hanh',
  'phe duyet',
  'huong dan',
  'nam(?= \\d)',
  'va',
  'da',
  'la',
  'den',
  'doi voi',
  'duoc',
  'thi',
  'ma',
  'de',
  'nham',
  'cho',
  'tai',
  'voi',
  'se',
  'nay',
  'trong',
  'cong nhan',
  'cong bo',
  'thong qua',
  'yeu cau',
  'neu',
  'sua doi',
  'ky',
  'giao',
  'gui',
  'cung',
  'sau',
  'theo',
  'thay',
  'bai bo',
  'co',
  'tu',
  'ra',
  'kem',
  'gom',
  'tiep tuc',
  'vua',
  'do',
  'nhan',
  'chi dao',
  'thuc hien',
];
const NAMES = ISSUERS.flatMap((issuer) => [issuer.name, ...(issuer.phrases ?? [])])
  .map(plainPhrase)
  .sort((one, other) => other.length - one.length)
  .map((words) => words.replaceAll('.', '\\.').replaceAll(' ', ' {1,3}'));

/** A registered body with its leaders in front («Chủ tịch UBND»), as an expression over a plain sketch. */
export const REGISTERED_BODY = `(?:(?:${LEADERS.join('|')}) {1,3}){0,2}(?:${NAMES.join('|')})(?![a-z\\d])`;

const REGISTERED = new RegExp(REGISTERED_BODY, 'y');
const UNKNOWN_HEAD = new RegExp(`(?:${HEADS.join('|')})(?![a-z])`, 'y');
const STOP = new RegExp(`[,;:()"“”«»?!…/]|(?<! tp)\\.|(?<= )(?:${STOPS.join('|')}) `, 'g');
const CAPITAL_WORD = /\p{Lu}[\p{L}\d&-]*|(?<=lần thứ )\S+/gu;
/** The family names that most often follow an office («Chủ tịch UBND tỉnh Trần Văn A»), but not the places named after people. */
const PERSON =
  /(?<=\s)(?:Nguyễn|Trần|Lê(?! Quý| Lợi)|Phạm|Hoàng|Huỳnh|Phan(?! Thiết| Rang)|Vũ(?! Thư)|Võ|Đặng|Bùi|Đỗ|Hồ(?! Chí Minh)|Ngô|Dương|Lý|Đinh|Trương|Chu|Lưu|Tô|Mai|Đào|Lâm(?! Đồng| Hà)|Phùng|Tạ|Trịnh)\s\p{Lu}/u;
const PLACE_NOUN = / {1,3}(?:tinh|thanh pho|huyen|quan|thi xa|tp)(?![a-z])/y;
const MAX_PHRASE = 80;

/** Reads the body that issued a document where its name begins at an offset: a registered one with its place, or a phrase that begins like a body. */
export function readIssuer(sketch: Sketch, at: number): IssuerReading | undefined {
  const registered = matchAt(REGISTERED, sketch.plain, at);
  if (registered !== undefined) {
    const end = extendName(sketch, at + registered[0].length);
    return { end, phrase: phraseOf(sketch, at, end), standing: 'registered' };
  }
  const head = matchAt(UNKNOWN_HEAD, sketch.plain, at);
  if (head === undefined || !isUpperAt(sketch.composed, at)) return undefined;
  const end = extendName(sketch, at + head[0].length);
  return { end, phrase: phraseOf(sketch, at, end), standing: 'like a body' };
}

/** «Tỉnh ủy Bạc Liêu», «UBND tỉnh Phú Yên», «Hội Luật gia Việt Nam»: the name goes on to its last capitalised word. */
function extendName(sketch: Sketch, from: number): number {
  const window = `${sketch.plain.slice(from, from + MAX_PHRASE)} `;
  STOP.lastIndex = 0;
  const length = STOP.exec(window)?.index ?? window.length;
  const written = sketch.composed.slice(from, from + length);
  const person = PERSON.exec(written)?.index ?? written.length;
  const last = [...written.slice(0, person).matchAll(CAPITAL_WORD)].at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  return from + (matchAt(PLACE_NOUN, sketch.plain, from)?.[0].length ?? 0);
}

function phraseOf(sketch: Sketch, start: number, end: number): string {
  return sketch.composed.slice(start, end).trim().replaceAll(/\s+/g, ' ');
}
