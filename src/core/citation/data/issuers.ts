/** A body that signs documents, as its code stands in numbers and as writers name it in running text. */
export interface Issuer {
  /** Code in document numbers. */
  readonly code: string;
  /** Full name. */
  readonly name: string;
  /** Other names in running text; the longest match wins. */
  readonly phrases?: readonly string[];
  readonly system: 'party' | 'state';
  /** One code for a body of every province, district or commune, told apart by its place alone. */
  readonly perPlace?: true;
  /** Codes of the only types it issues under its own code; left out where it issues whatever its system knows, save what `RESERVED_TYPES` keeps for others. */
  readonly types?: readonly string[];
  /** First and last day of the body under this code, where it was set up or dissolved. */
  readonly from?: string;
  readonly to?: string;
}

/** Types that only the bodies listed issue: a decree is the Government’s, a resolution that of an assembly, a committee or the Government. */
export const RESERVED_TYPES: Readonly<Record<string, readonly string[]>> = {
  NQ: [
    ...['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'ĐUK', 'QUTW', 'BCSĐ', 'ĐĐ'],
    ...['QH', 'UBTVQH', 'CP', 'HĐND', 'HĐBT', 'HĐTP'],
  ],
  NĐ: ['CP', 'HĐBT'],
  L: ['QH', 'CTN'],
  PL: ['UBTVQH'],
  SL: [],
};

/** What a board or an office of a committee issues; directives and conclusions are the committee’s. */
const BOARD_TYPES = ['QĐ', 'QyĐ', 'QC', 'HD', 'KH', 'TB', 'BC', 'TTr', 'CTr', 'ĐA'];

/** Issuers of the Party and of the State whose codes appear in document numbers; corrected by archivists, tested as data. */
export const ISSUERS: readonly Issuer[] = [
  {
    code: 'TW',
    name: 'Trung ương Đảng',
    phrases: [
      'Ban Chấp hành Trung ương',
      'Ban Chấp hành TW',
      'BCH Trung ương',
      'BCH TW',
      'BCHTW',
      'Bộ Chính trị',
      'BCT',
      'Ban Bí thư',
      'Ban Bí thư Trung ương',
      'Ban Bí thư TW',
      'Ban Bí thư T.Ư',
      'Trung ương',
      'Hội nghị Trung ương',
      'TW',
      'T.Ư',
      'BCH TƯ',
      'BCH T.Ư',
      'Ban Chấp hành T.Ư',
      'Ban Chấp hành TƯ',
    ],
    system: 'party',
  },
  {
    code: 'VPTW',
    name: 'Văn phòng Trung ương Đảng',
    phrases: ['Văn phòng Trung ương'],
    system: 'party',
    types: BOARD_TYPES,
  },
  { code: 'BTCTW', name: 'Ban Tổ chức Trung ương', system: 'party', types: BOARD_TYPES },
  {
    code: 'BTGTW',
    name: 'Ban Tuyên giáo Trung ương',
    system: 'party',
    types: BOARD_TYPES,
    to: '2025-02-02',
  },
  {
    code: 'BTGDVTW',
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    system: 'party',
    types: BOARD_TYPES,
    from: '2025-02-03',
  },
  {
    code: 'BDVTW',
    name: 'Ban Dân vận Trung ương',
    system: 'party',
    types: BOARD_TYPES,
    to: '2025-02-02',
  },
  {
    code: 'UBKTTW',
    name: 'Ủy ban Kiểm tra Trung ương',
    phrases: ['UBKT Trung ương', 'UBKTTW'],
    system: 'party',
    types: BOARD_TYPES,
  },
  { code: 'BNCTW', name: 'Ban Nội chính Trung ương', system: 'party', types: BOARD_TYPES },
  {
    code: 'BKTTW',
    name: 'Ban Kinh tế Trung ương',
    system: 'party',
    types: BOARD_TYPES,
    to: '2025-02-02',
  },
  { code: 'BCSĐ', name: 'Ban cán sự đảng', system: 'party', to: '2025-02-02' },
  { code: 'ĐĐ', name: 'Đảng đoàn', system: 'party', to: '2025-02-02' },
  { code: 'QUTW', name: 'Quân ủy Trung ương', system: 'party' },
  { code: 'ĐUK', name: 'Đảng ủy Khối', system: 'party' },
  {
    code: 'TU',
    name: 'Tỉnh ủy, Thành ủy',
    phrases: [
      'Tỉnh ủy',
      'Thành ủy',
      'Ban Thường vụ Tỉnh ủy',
      'Ban Thường vụ Thành ủy',
      'Ban Chấp hành Đảng bộ tỉnh',
      'Ban Chấp hành Đảng bộ thành phố',
      'BTV Tỉnh ủy',
      'BTV Thành ủy',
    ],
    system: 'party',
    perPlace: true,
  },
  { code: 'HU', name: 'Huyện ủy', system: 'party', perPlace: true, to: '2025-06-30' },
  { code: 'QU', name: 'Quận ủy', system: 'party', perPlace: true, to: '2025-06-30' },
  { code: 'ThU', name: 'Thị ủy', system: 'party', perPlace: true, to: '2025-06-30' },
  { code: 'ĐU', name: 'Đảng ủy', system: 'party', perPlace: true },
  {
    code: 'VPTU',
    name: 'Văn phòng Tỉnh ủy',
    phrases: ['Văn phòng Thành ủy'],
    system: 'party',
    types: BOARD_TYPES,
    perPlace: true,
  },
  {
    code: 'BTCTU',
    name: 'Ban Tổ chức Tỉnh ủy',
    phrases: ['Ban Tổ chức Thành ủy'],
    system: 'party',
    types: BOARD_TYPES,
    perPlace: true,
  },
  {
    code: 'BTGTU',
    name: 'Ban Tuyên giáo Tỉnh ủy',
    phrases: ['Ban Tuyên giáo Thành ủy'],
    system: 'party',
    types: BOARD_TYPES,
    perPlace: true,
  },
  {
    code: 'UBKTTU',
    name: 'Ủy ban Kiểm tra Tỉnh ủy',
    phrases: ['Ủy ban Kiểm tra Thành ủy'],
    system: 'party',
    types: BOARD_TYPES,
    perPlace: true,
  },
  { code: 'QH', name: 'Quốc hội', system: 'state', types: ['NQ', 'L'] },
  {
    code: 'UBTVQH',
    name: 'Ủy ban Thường vụ Quốc hội',
    phrases: ['UBTV Quốc hội', 'UBTVQH'],
    system: 'state',
    types: ['NQ', 'PL', 'BC', 'KH', 'TTr'],
  },
  { code: 'CTN', name: 'Chủ tịch nước', system: 'state', types: ['QĐ', 'L'] },
  { code: 'CP', name: 'Chính phủ', system: 'state', types: ['NQ', 'NĐ', 'BC', 'TTr', 'ĐA'] },
  {
    code: 'TTg',
    name: 'Thủ tướng Chính phủ',
    phrases: ['Thủ tướng', 'Phó Thủ tướng', 'TTg'],
    system: 'state',
    types: ['QĐ', 'CT', 'CĐ'],
  },
  {
    code: 'HĐBT',
    name: 'Hội đồng Bộ trưởng',
    system: 'state',
    types: ['NĐ', 'NQ', 'QĐ', 'CT'],
    to: '1992-09-30',
  },
  { code: 'VPCP', name: 'Văn phòng Chính phủ', system: 'state' },
  { code: 'TTCP', name: 'Thanh tra Chính phủ', system: 'state' },
  { code: 'KTNN', name: 'Kiểm toán nhà nước', system: 'state' },
  { code: 'TANDTC', name: 'Tòa án nhân dân tối cao', phrases: ['TAND tối cao'], system: 'state' },
  {
    code: 'VKSNDTC',
    name: 'Viện kiểm sát nhân dân tối cao',
    phrases: ['VKSND tối cao'],
    system: 'state',
  },
  {
    code: 'HĐTP',
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    phrases: ['Hội đồng Thẩm phán'],
    system: 'state',
    types: ['NQ'],
  },
  {
    code: 'NHNN',
    name: 'Ngân hàng Nhà nước',
    phrases: ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
    system: 'state',
  },
  {
    code: 'BKHCN',
    name: 'Bộ Khoa học và Công nghệ',
    phrases: ['Bộ KH&CN', 'Bộ KHCN', 'Bộ KH-CN'],
    system: 'state',
  },
  {
    code: 'BTTTT',
    name: 'Bộ Thông tin và Truyền thông',
    phrases: ['Bộ Thông tin - Truyền thông', 'Bộ TT&TT', 'Bộ TT-TT', 'Bộ TTTT'],
    system: 'state',
    to: '2025-02-28',
  },
  {
    code: 'BGDĐT',
    name: 'Bộ Giáo dục và Đào tạo',
    phrases: [
      'Bộ GD&ĐT',
      'Bộ GD-ĐT',
      'Bộ GDĐT',
      'Bộ Giáo dục - Đào tạo',
      'Bộ Giáo dục & Đào tạo',
      'Bộ Giáo dục Đào tạo',
      'Bộ Giáo dục',
    ],
    system: 'state',
  },
  { code: 'BTC', name: 'Bộ Tài chính', system: 'state' },
  {
    code: 'BKHĐT',
    name: 'Bộ Kế hoạch và Đầu tư',
    phrases: ['Bộ KH&ĐT', 'Bộ KH-ĐT', 'Bộ KHĐT'],
    system: 'state',
    to: '2025-02-28',
  },
  { code: 'BNV', name: 'Bộ Nội vụ', system: 'state' },
  { code: 'BTP', name: 'Bộ Tư pháp', system: 'state' },
  { code: 'BCT', name: 'Bộ Công Thương', system: 'state' },
  { code: 'BYT', name: 'Bộ Y tế', system: 'state' },
  {
    code: 'BNNPTNT',
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    phrases: [
      'Bộ Nông nghiệp - Phát triển nông thôn',
      'Bộ NN&PTNT',
      'Bộ NN-PTNT',
      'Bộ Nông nghiệp & Phát triển nông thôn',
    ],
    system: 'state',
    to: '2025-02-28',
  },
  {
    code: 'BTNMT',
    name: 'Bộ Tài nguyên và Môi trường',
    phrases: ['Bộ Tài nguyên - Môi trường', 'Bộ TN&MT', 'Bộ TN-MT', 'Bộ TNMT'],
    system: 'state',
    to: '2025-02-28',
  },
  {
    code: 'BNNMT',
    name: 'Bộ Nông nghiệp và Môi trường',
    phrases: ['Bộ NN&MT'],
    system: 'state',
    from: '2025-03-01',
  },
  {
    code: 'BGTVT',
    name: 'Bộ Giao thông vận tải',
    phrases: ['Bộ GTVT'],
    system: 'state',
    to: '2025-02-28',
  },
  { code: 'BXD', name: 'Bộ Xây dựng', system: 'state' },
  {
    code: 'BVHTTDL',
    name: 'Bộ Văn hóa, Thể thao và Du lịch',
    phrases: [
      'Bộ Văn hóa - Thể thao và Du lịch',
      'Bộ VHTTDL',
      'Bộ VH-TT-DL',
      'Bộ VH,TT&DL',
      'Bộ Văn hóa Thể thao và Du lịch',
    ],
    system: 'state',
  },
  {
    code: 'BLĐTBXH',
    name: 'Bộ Lao động - Thương binh và Xã hội',
    phrases: ['Bộ LĐ-TB&XH', 'Bộ LĐTBXH', 'Bộ LĐ-TB-XH', 'Bộ Lao động, Thương binh và Xã hội'],
    system: 'state',
    to: '2025-02-28',
  },
  { code: 'BQP', name: 'Bộ Quốc phòng', system: 'state' },
  { code: 'BCA', name: 'Bộ Công an', system: 'state' },
  { code: 'BNG', name: 'Bộ Ngoại giao', system: 'state' },
  { code: 'UBDT', name: 'Ủy ban Dân tộc', system: 'state', to: '2025-02-28' },
  { code: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo', system: 'state', from: '2025-03-01' },
  {
    code: 'BHXH',
    name: 'Bảo hiểm xã hội Việt Nam',
    phrases: ['Bảo hiểm xã hội', 'BHXH Việt Nam'],
    system: 'state',
  },
  {
    code: 'UBND',
    name: 'Ủy ban nhân dân',
    phrases: ['UBND', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân'],
    system: 'state',
    perPlace: true,
  },
  {
    code: 'SKHCN',
    name: 'Sở Khoa học và Công nghệ',
    phrases: ['Sở KH&CN', 'Sở KHCN', 'Sở KH-CN'],
    system: 'state',
    perPlace: true,
  },
  {
    code: 'HĐND',
    name: 'Hội đồng nhân dân',
    phrases: ['HĐND'],
    system: 'state',
    types: ['NQ', 'BC', 'TTr', 'KH', 'TB'],
    perPlace: true,
  },
];
