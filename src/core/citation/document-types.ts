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
   */
  readonly bareNumber: 'noun' | 'verb' | 'marked';
  /** The issuer code when only one body issues the type. */
  readonly soleIssuer?: string;
}

/** Types of documents of the Party (Quy định 66-QĐ/TW) and of the State (Decree 30/2020/NĐ-CP, annex III), the longest names first among those that begin alike. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết liên tịch', code: 'NQLT', bareNumber: 'noun' },
  { name: 'Nghị quyết', code: 'NQ', initials: ['NQ'], bareNumber: 'noun' },
  { name: 'Chỉ thị', code: 'CT', initials: ['CT'], bareNumber: 'verb' },
  {
    name: 'Thông báo kết luận',
    code: 'TBKL',
    aliases: ['thông báo - kết luận'],
    initials: ['TBKL'],
    bareNumber: 'noun',
  },
  { name: 'Kết luận', code: 'KL', initials: ['KL'], bareNumber: 'verb' },
  { name: 'Quyết định', code: 'QĐ', initials: ['QĐ'], bareNumber: 'verb' },
  { name: 'Quy định', code: 'QyĐ', initials: ['QyĐ'], bareNumber: 'verb' },
  { name: 'Quy chế', code: 'QC', bareNumber: 'verb' },
  { name: 'Thông báo', code: 'TB', initials: ['TB'], bareNumber: 'verb' },
  { name: 'Hướng dẫn', code: 'HD', initials: ['HD'], bareNumber: 'verb' },
  { name: 'Báo cáo', code: 'BC', initials: ['BC'], bareNumber: 'marked' },
  { name: 'Kế hoạch', code: 'KH', initials: ['KH'], bareNumber: 'verb' },
  { name: 'Chương trình hành động', code: 'CTr', initials: ['CTHĐ'], bareNumber: 'verb' },
  { name: 'Chương trình', code: 'CTr', initials: ['CTr'], bareNumber: 'verb' },
  { name: 'Tờ trình', code: 'TTr', initials: ['TTr'], bareNumber: 'noun' },
  { name: 'Công văn', code: 'CV', initials: ['CV'], bareNumber: 'noun' },
  { name: 'Công điện', code: 'CĐ', initials: ['CĐ'], bareNumber: 'noun' },
  { name: 'Công thư', bareNumber: 'noun' },
  { name: 'Văn bản hợp nhất', code: 'VBHN', initials: ['VBHN'], bareNumber: 'noun' },
  { name: 'Văn bản', initials: ['VB'], bareNumber: 'verb' },
  { name: 'Đề án', code: 'ĐA', initials: ['ĐA'], bareNumber: 'verb' },
  { name: 'Phương án', code: 'PA', bareNumber: 'marked' },
  { name: 'Dự án', code: 'DA', bareNumber: 'marked' },
  { name: 'Biên bản', code: 'BB', bareNumber: 'marked' },
  { name: 'Nghị định', code: 'NĐ', initials: ['NĐ'], bareNumber: 'noun', soleIssuer: 'CP' },
  {
    name: 'Thông tư liên tịch',
    code: 'TTLT',
    aliases: ['thông tư liên bộ', 'thông tư liên ngành'],
    initials: ['TTLT'],
    bareNumber: 'noun',
  },
  { name: 'Thông tư', code: 'TT', initials: ['TT'], bareNumber: 'noun' },
  { name: 'Thông tri', code: 'TT', bareNumber: 'noun' },
  { name: 'Pháp lệnh', code: 'PL', bareNumber: 'noun', soleIssuer: 'UBTVQH' },
  { name: 'Bộ luật', code: 'L', bareNumber: 'marked', soleIssuer: 'QH' },
  { name: 'Luật', code: 'L', bareNumber: 'marked', soleIssuer: 'QH' },
  { name: 'Sắc lệnh', code: 'SL', bareNumber: 'noun', soleIssuer: 'CTN' },
  { name: 'Lệnh', code: 'L', bareNumber: 'marked', soleIssuer: 'CTN' },
  { name: 'Giấy phép', code: 'GP', bareNumber: 'marked' },
  { name: 'Giấy mời', code: 'GM', bareNumber: 'marked' },
  { name: 'Quy hoạch', code: 'QH', bareNumber: 'marked' },
  { name: 'Thông cáo', code: 'TC', bareNumber: 'marked' },
  { name: 'Điều lệ', code: 'ĐL', bareNumber: 'marked' },
  { name: 'Quyết nghị', code: 'QN', bareNumber: 'noun' },
];
