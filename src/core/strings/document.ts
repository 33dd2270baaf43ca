/** What the pages of documents and of numbers say. */
export const DOCUMENT = {
  cite: { vi: 'Trích dẫn văn bản này', en: 'Cite this document' },
  facts: { vi: 'Thông tin về văn bản', en: 'Document details' },
  type: { vi: 'Loại văn bản', en: 'Type of document' },
  number: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  serial: { vi: 'Số (chưa rõ ký hiệu)', en: 'Serial number' },
  title: { vi: 'Trích yếu', en: 'Subject' },
  system: { vi: 'Thuộc hệ thống văn bản', en: 'Party or State' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  date: { vi: 'Ngày ban hành', en: 'Date of issue' },
  monthOrYear: { vi: 'Thời gian ban hành', en: 'Date of issue' },
  term: { vi: 'Khóa, nhiệm kỳ', en: 'Term' },
  plenum: { vi: 'Hội nghị Trung ương', en: 'Plenum of the Central Committee' },
  plenumSession: {
    vi: 'Hội nghị lần thứ {session}, khóa {term}',
    en: 'Plenum {session}, {term} term',
  },
  place: { vi: 'Địa phương', en: 'Place' },
  topics: { vi: 'Chủ đề', en: 'Topics' },
  aliases: { vi: 'Cách gọi khác', en: 'Other names' },
  status: { vi: 'Tình trạng hiệu lực', en: 'Legal status' },
  statusOf: {
    vi: '{state} (theo {source}, tra cứu {checked})',
    en: '{state} (according to {source}, looked up {checked})',
  },
  url: { vi: 'Bản công bố chính thức', en: 'Official copy' },
  inForce: { vi: 'Có hiệu lực từ', en: 'In force from' },
  ended: { vi: 'Hết hiệu lực từ', en: 'No longer in force from' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  unknownFacts: { vi: 'Chưa nguồn nào nêu: {facts}.', en: 'No source states: {facts}.' },
  about: { vi: 'Giới thiệu', en: 'About' },
  onPage: { vi: 'Trên trang này', en: 'On this page' },
  contents: { vi: 'Các phần của văn bản', en: 'Contents' },
  divisions: { vi: 'Nội dung', en: 'Text' },
  citeDivisions: { vi: 'Trích dẫn từng điều, mục', en: 'Cite a division' },
  relations: { vi: 'Quan hệ với văn bản khác', en: 'Relations to other documents' },
  citedBy: {
    vi: 'Các tin nhắc tới văn bản này, theo thời gian',
    en: 'Items that cite this document, in order of time',
  },
  citedByShort: { vi: 'Các tin nhắc tới', en: 'Citing items' },
  byYear: { vi: 'Lọc theo năm', en: 'Filter by year' },
  byPlace: { vi: 'Lọc theo địa phương', en: 'Filter by place' },
  citingData: {
    vi: 'Các tin ấy cùng câu nhắc tới',
    en: 'These items with the sentences that cite',
  },
  anyYear: { vi: 'Mọi năm', en: 'Any year' },
  anyPlace: { vi: 'Mọi địa phương', en: 'Any place' },
  shownOf: { vi: '{shown}/{total} tin', en: '{shown}/{total} items' },
  shownHere: { vi: '{shown}/{total} tin trên trang này', en: '{shown}/{total} items on this page' },
  yearOf: {
    vi: 'Năm {year} ({count} tin)',
    en: '{year} ({count} item)|{year} ({count} items)',
  },
  relationsOf: {
    vi: '{words}: {count} văn bản',
    en: '{words}: {count} document|{words}: {count} documents',
  },
  sources: { vi: 'Nguồn của các thông tin trên', en: 'Sources of these facts' },
  note: { vi: 'Lưu ý', en: 'Please note' },
  wording: { vi: 'Nguồn viết', en: 'Wording of the source' },
} as const;

/** What the page of a document says of its life and its text. */
export const LIFE = {
  title: { vi: 'Đời văn bản', en: 'Life of the document' },
  version: { vi: 'bản {number}', en: 'version {number}' },
  fullText: { vi: 'Toàn văn', en: 'Full text' },
  summary: { vi: 'Tóm tắt bằng lời của kho', en: 'Summary in the words of the archive' },
  asIssued: { vi: '{kind}, theo bản ban hành.', en: '{kind}, as issued.' },
  asAmended: {
    vi: '{kind}, theo bản đã sửa bởi {document}.',
    en: '{kind}, as amended by {document}.',
  },
} as const;

/** What the page of a document says of its files. */
export const FILES = {
  title: { vi: 'Tệp đính kèm', en: 'Attachments' },
  from: { vi: 'Lấy từ', en: 'From' },
  fetched: { vi: 'Lấy về', en: 'Fetched' },
  keptAt: { vi: 'Nơi giữ', en: 'Kept at' },
  closed: { vi: 'Chưa được phép cho xem', en: 'Not open to readers' },
} as const;

/** What the page of a document says of its targets. */
export const TARGETS = {
  title: { vi: 'Mục tiêu và kết quả', en: 'Targets and results' },
  summary: {
    vi: '{count} mục tiêu có số đo: {parts}; so với số liệu mà các tin trong kho nêu.',
    en: '{count} measured targets: {parts}; held against the figures that items of the archive state.',
  },
  unreported: {
    vi: '{count} mục tiêu có số đo; chưa tin nào trong kho nêu số liệu để so.',
    en: '{count} measured targets; no item of the archive states figures to hold against them.',
  },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  atMost: { vi: 'tối đa', en: 'at most' },
  by: { vi: 'đến', en: 'by' },
  setBy: { vi: 'Đặt ra ở', en: 'Set by' },
  reached: { vi: 'đã đạt', en: 'reached' },
  onTheWay: { vi: 'đang thực hiện', en: 'on the way' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  none: { vi: 'chưa có số liệu', en: 'not reported' },
} as const;

/** What the page of a document number says. */
export const NUMBER = {
  title: { vi: 'Số {number}', en: 'Number {number}' },
  description: {
    vi: 'Các văn bản mang số {number} và những tin nhắc tới.',
    en: 'The documents numbered {number} and the items that cite them.',
  },
  none: {
    vi: 'Kho chưa có trang riêng cho văn bản mang số này; dưới đây là các tin nhắc tới.',
    en: 'The archive has no page for a document of this number yet; these are the items that cite it.',
  },
  one: {
    vi: 'Kho có một văn bản mang số này.',
    en: 'One document has this number.',
  },
  many: {
    vi: 'Nhiều văn bản mang cùng số này. So cơ quan ban hành, ngày và địa phương để chọn đúng văn bản.',
    en: 'Several documents carry this number. Compare issuing body, date and place to find the right one.',
  },
  documents: { vi: 'Văn bản mang số này', en: 'Documents of this number' },
  items: { vi: 'Tin nhắc tới số này', en: 'Items that cite this number' },
} as const;
