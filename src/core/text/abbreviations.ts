/** An abbreviation and what it stands for; `spellings` are its written forms with separators, already without marks. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  readonly spellings?: string;
}

/** Abbreviations of party and government news. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  {
    short: 'KHCN',
    full: 'khoa học và công nghệ',
    spellings: 'KH\\s?&\\s?CN|KH\\s?[-+]\\s?CN|KH,\\s?CN',
  },
  { short: 'ĐMST', full: 'đổi mới sáng tạo' },
  { short: 'CĐS', full: 'chuyển đổi số' },
  { short: 'UBND', full: 'ủy ban nhân dân' },
  { short: 'HĐND', full: 'hội đồng nhân dân' },
  { short: 'MTTQ', full: 'mặt trận tổ quốc' },
  { short: 'CMCN', full: 'cách mạng công nghiệp' },
  { short: 'CNHHĐH', full: 'công nghiệp hóa hiện đại hóa', spellings: 'CNH\\s?[-–,&]\\s?HDH' },
  { short: 'ĐBSCL', full: 'đồng bằng sông Cửu Long' },
  { short: 'CCHC', full: 'cải cách hành chính' },
  { short: 'KTXH', full: 'kinh tế xã hội', spellings: 'KT\\s?[-–]\\s?XH' },
  { short: 'SHTT', full: 'sở hữu trí tuệ' },
  { short: 'CNTT', full: 'công nghệ thông tin' },
  { short: 'BCT', full: 'bộ chính trị' },
  { short: 'BCH', full: 'ban chấp hành' },
  { short: 'TW', full: 'trung ương' },
  { short: 'TP', full: 'thành phố' },
  { short: 'TPHCM', full: 'thành phố Hồ Chí Minh', spellings: 'TP\\.?\\s?(?:HCM|HO CHI MINH)' },
  { short: 'TTCP', full: 'thủ tướng chính phủ' },
  { short: 'GDĐT', full: 'giáo dục và đào tạo', spellings: 'GD\\s?&\\s?DT|GD-DT' },
  { short: 'TTTT', full: 'thông tin và truyền thông', spellings: 'TT\\s?&\\s?TT' },
  { short: 'TNMT', full: 'tài nguyên và môi trường', spellings: 'TN\\s?&\\s?MT' },
  { short: 'NNPTNT', full: 'nông nghiệp và phát triển nông thôn', spellings: 'NN\\s?&\\s?PTNT' },
  { short: 'GTVT', full: 'giao thông vận tải' },
];
