/** One kind of document: how it is called, its code in numbers, and how far a bare number after its name can be trusted. */
export interface DocumentType {
  /** Canonical name, as the archive writes it. */
  readonly name: string;
  /** Code in document numbers; some names (Văn bản, Luật) have none. */
  readonly code?: string;
  /** Other ways writers spell the name, in lower case. */
  readonly aliases?: readonly string[];
  /** Upper-case short names used instead of the name in running text. */
  readonly initials?: readonly string[];
  /**
   * `noun`: a number after the name is a document («Nghị định 116»).
   * `verb`: the name is also an everyday word («quyết định 3 vấn đề»), so what follows the number must agree.
   * `marked`: a number counts only after «số» or with its symbol («Báo cáo số 12»).
   * `never`: only a number with its symbol counts («dự án số 15» is a place).
   */
  readonly bareNumber: 'noun' | 'verb' | 'marked' | 'never';
  /** Initials after which a bare number counts as well («NQ57»); others also name blocks of flats and cars («CT4», «KH 12»). */
  readonly initialsTakeBareNumber?: true;
  /** A serial with its year counts after the capital of the name without «số»: «Luật 71/2025». */
  readonly takesDatedNumber?: true;
  /** Readers ask for it with the code after the number and no sign between: «57 nq». Of the others none is typed so, or it counts something: «5 lt». */
  readonly isCodeAfterNumber?: true;
  /** The only system that has the type. */
  readonly system?: 'party' | 'state';
  /** Called by the number of the decision that approved it («Đề án 06» is 06/QĐ-TTg), so that no body beside a bare number completes it. */
  readonly calledByApproval?: true;
  /** The issuer code when only one body issues the type. */
  readonly soleIssuer?: string;
}

/** Types of documents of the Party (Quy định 66-QĐ/TW) and of the State (Decree 30/2020/NĐ-CP, annex III), the longest names first among those that begin alike. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết liên tịch', code: 'NQLT', bareNumber: 'noun' },
  {
    name: 'Nghị quyết',
    code: 'NQ',
    isCodeAfterNumber: true,
    initials: ['NQ'],
    initialsTakeBareNumber: true,
    bareNumber: 'noun',
  },
  { name: 'Chỉ thị', code: 'CT', isCodeAfterNumber: true, initials: ['CT'], bareNumber: 'verb' },
  {
    name: 'Thông báo kết luận',
    code: 'TBKL',
    aliases: ['thông báo - kết luận', 'thông báo ý kiến kết luận'],
    initials: ['TBKL'],
    initialsTakeBareNumber: true,
    bareNumber: 'noun',
  },
  { name: 'Kết luận', code: 'KL', isCodeAfterNumber: true, initials: ['KL'], bareNumber: 'verb' },
  {
    name: 'Quyết định',
    code: 'QĐ',
    isCodeAfterNumber: true,
    initials: ['QĐ'],
    initialsTakeBareNumber: true,
    bareNumber: 'verb',
  },
  {
    name: 'Quy định',
    code: 'QyĐ',
    initials: ['QyĐ'],
    initialsTakeBareNumber: true,
    bareNumber: 'verb',
  },
  { name: 'Quy chế', code: 'QC', bareNumber: 'verb' },
  { name: 'Thông báo', code: 'TB', isCodeAfterNumber: true, initials: ['TB'], bareNumber: 'verb' },
  { name: 'Hướng dẫn', code: 'HD', isCodeAfterNumber: true, initials: ['HD'], bareNumber: 'verb' },
  { name: 'Báo cáo', code: 'BC', isCodeAfterNumber: true, initials: ['BC'], bareNumber: 'marked' },
  { name: 'Kế hoạch', code: 'KH', isCodeAfterNumber: true, initials: ['KH'], bareNumber: 'verb' },
  { name: 'Chương trình hành động', code: 'CTr', initials: ['CTHĐ'], bareNumber: 'verb' },
  {
    name: 'Chương trình',
    code: 'CTr',
    isCodeAfterNumber: true,
    initials: ['CTr'],
    bareNumber: 'verb',
  },
  { name: 'Tờ trình', code: 'TTr', initials: ['TTr'], bareNumber: 'noun' },
  { name: 'Công văn', code: 'CV', isCodeAfterNumber: true, initials: ['CV'], bareNumber: 'noun' },
  { name: 'Công điện', code: 'CĐ', initials: ['CĐ'], bareNumber: 'noun' },
  {
    name: 'Văn bản hợp nhất',
    system: 'state',
    code: 'VBHN',
    initials: ['VBHN'],
    initialsTakeBareNumber: true,
    bareNumber: 'noun',
  },
  { name: 'Văn bản', initials: ['VB'], bareNumber: 'verb' },
  { name: 'Đề án', code: 'ĐA', initials: ['ĐA'], bareNumber: 'verb', calledByApproval: true },
  { name: 'Phương án', code: 'PA', bareNumber: 'never' },
  { name: 'Dự án', code: 'DA', bareNumber: 'never' },
  { name: 'Biên bản', code: 'BB', bareNumber: 'never' },
  {
    name: 'Nghị định',
    system: 'state',
    code: 'NĐ',
    isCodeAfterNumber: true,
    initials: ['NĐ'],
    initialsTakeBareNumber: true,
    bareNumber: 'noun',
    soleIssuer: 'CP',
  },
  {
    name: 'Thông tư liên tịch',
    system: 'state',
    code: 'TTLT',
    isCodeAfterNumber: true,
    aliases: ['thông tư liên bộ', 'thông tư liên ngành'],
    initials: ['TTLT'],
    initialsTakeBareNumber: true,
    bareNumber: 'noun',
  },
  {
    name: 'Thông tư',
    system: 'state',
    code: 'TT',
    isCodeAfterNumber: true,
    initials: ['TT'],
    bareNumber: 'noun',
  },
  { name: 'Thông tri', system: 'party', code: 'TT', bareNumber: 'noun' },
  { name: 'Pháp lệnh', system: 'state', code: 'PL', bareNumber: 'noun', soleIssuer: 'UBTVQH' },
  {
    name: 'Bộ luật',
    system: 'state',
    code: 'L',
    bareNumber: 'marked',
    takesDatedNumber: true,
    soleIssuer: 'QH',
  },
  {
    name: 'Luật',
    system: 'state',
    code: 'L',
    bareNumber: 'marked',
    takesDatedNumber: true,
    soleIssuer: 'QH',
  },
  { name: 'Sắc lệnh', code: 'SL', bareNumber: 'noun' },
  { name: 'Sắc luật', system: 'state', code: 'SLt', bareNumber: 'noun' },
  { name: 'Lệnh', code: 'L', bareNumber: 'never', soleIssuer: 'CTN' },
];

/** Codes of types that have no name of their own in running text. */
const COMPOUND_TYPE_CODES = [
  'QĐi',
  'CTHĐ',
  'CTPH',
  'KHPH',
  'KHLT',
  'KHLN',
  'HDLT',
  'HDLN',
  'QCPH',
  'QCLN',
  'TBLT',
  'KLTTr',
  'CTrPH',
  'CTLT',
  'TTLB',
  'CTrHĐ',
  'KHHĐ',
];

/** Every code of a type of document, each once. */
export const TYPE_CODES: readonly string[] = [
  ...new Set([...DOCUMENT_TYPES.flatMap(({ code }) => code ?? []), ...COMPOUND_TYPE_CODES]),
];
