/** A relation that texts state, in the words of the national legal database, and how writers put it. Unmarked expressions, a blank for each gap. */
export interface StatedRelation {
  readonly kind: string;
  readonly words: readonly string[];
  /** «A thực hiện theo B» states no relation; «A được sửa đổi theo B» does. */
  readonly passive: 'with an agent' | 'never';
}

/** The relations that are looked for in running text; each is a kind of the model. The longest words of a kind first. */
export const STATED_RELATIONS: readonly StatedRelation[] = [
  {
    kind: 'quy định chi tiết, hướng dẫn thi hành',
    words: [
      'quy dinh chi tiet,? (?:va )?(?:bien phap )?huong dan(?: viec)? thi hanh',
      'quy dinh chi tiet,? (?:va )?bien phap (?:de )?(?:to chuc,? )?(?:va )?(?:huong dan )?thi hanh',
      'quy dinh chi tiet(?: viec)?(?: thi hanh)?',
      'huong dan (?:chi tiet )?(?:viec )?(?:thi hanh|thuc hien|ap dung|trien khai)',
      'huong dan(?: chi tiet)?',
    ],
    passive: 'with an agent',
  },
  {
    kind: 'sửa đổi, bổ sung',
    words: ['sua doi,? (?:va )?bo sung', 'sua doi', 'bo sung'],
    passive: 'with an agent',
  },
  {
    kind: 'thay thế',
    words: ['thay the(?: cho)?', 'thay cho', 'thay(?= bang)'],
    passive: 'with an agent',
  },
  { kind: 'bãi bỏ', words: ['bai bo', 'huy bo'], passive: 'with an agent' },
  { kind: 'đính chính', words: ['dinh chinh'], passive: 'with an agent' },
  { kind: 'hợp nhất', words: ['hop nhat'], passive: 'with an agent' },
  { kind: 'cụ thể hóa', words: ['cu the hoa'], passive: 'with an agent' },
  {
    kind: 'thực hiện',
    words: ['(?:to chuc )?(?:trien khai,? )?(?:va )?thuc hien', 'trien khai', 'thi hanh'],
    passive: 'never',
  },
  { kind: 'căn cứ', words: ['can cu(?: vao)?', 'chieu(?: theo)?'], passive: 'never' },
];

/** What may stand between a relation's verb and the document it acts on. Unmarked words. */
export const OBJECT_FILLERS: readonly string[] = [
  '(?:quy che|quy dinh|chuong trinh|danh muc|ke hoach|bieu mau|quy trinh|de an|chien luoc|dieu le|ban)(?: {1,2}[a-z]+){0,12} ban hanh kem theo',
  'mot so|toan bo|mot phan|mot so dieu|cac|nhung|noi dung|quy dinh|dieu khoan|ten|cum tu|loi ky thuat',
  'dieu|khoan|diem|muc|phan|chuong|phu luc|ban hanh kem theo|kem theo|thi hanh|thuc hien|ap dung',
  've|viec|cua|tai|cho|doi voi|va|bien phap|de|to chuc|van ban|co hieu qua|tot|nghiem|nghiem tuc',
  'hieu qua|day du|dong bo|thang loi|thanh cong|quyet liet|chu truong|tinh than|muc tieu|ket luan',
];

/** What may stand between a document and the verb by which it acts on another, after its day and its body. Unmarked words. */
export const SUBJECT_FILLERS: readonly string[] = [
  've|viec|nham|de|va|se|da|cung|dong thoi|ra doi|duoc ban hanh|ban hanh|chinh thuc|tiep tuc|vua',
  'day manh|tang cuong|trien khai|to chuc|ke hoach|chuong trinh|chuong trinh hanh dong|mot so|co',
  'nhiem vu|giai phap|cac|noi dung|huong dan|quy dinh chi tiet|trong do|qua do|hanh dong|muc dich',
  'sua doi|bo sung|thay the|bai bo|thuc hien|nghiem tuc|hieu qua|la van ban|truc tiep|duoc coi la',
];

/** A title begins with one of these; it may hold any words but those of `NO_TITLE`. Unmarked. */
export const TITLE_OPENERS =
  've|quy dinh|phe duyet|ban hanh|huong dan|cong bo|thong qua|dieu chinh';

/** Words that another subject or a wish brings in, so that what follows is no deed of the document before. Unmarked. */
export const NO_TITLE: readonly string[] = [
  'duoc|bi|yeu cau|giao|de nghi|chi dao|can|phai|khong|chua|khi|nhung|de xuat|kien nghi|neu|cho biet',
  'tong ket|so ket|danh gia|kiem diem|theo|trong khi|ma|da|dang|se|hop|hoi nghi|bao cao|sau khi|truoc khi|ket qua|tinh hinh|tra loi|noi|phat bieu',
];

/** Deeds by which a body makes the document that a sentence ends in: «Thực hiện A, tỉnh ban hành B». Unmarked. */
export const MAKING_DEEDS =
  'ban hanh|ky|ra|thong qua|xay dung|co|phe duyet|trinh ban hanh|cu the bang';

/** Words that make a deed hang on something else, right after the document that it acts on. Unmarked. */
export const CONDITIONS = 'neu|khi nao|mot khi|trong truong hop|chi khi';

/** What may stand before a verb that opens its sentence. Unmarked. */
export const SENTENCE_OPENERS =
  'de|nham|tiep tuc|day manh|tang cuong|tren co so|ve viec|ve|v/v|nghiem tuc|hom nay|nam nay|vua qua|truoc do|ngay sau do|sau do|trong do|dong thoi|kip thoi|chu dong|da|va';
