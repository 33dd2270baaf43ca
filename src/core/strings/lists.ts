/** What the lists of items, documents and registered entries say. */
export const LISTS = {
  items: {
    title: { vi: 'Tất cả các tin', en: 'All items' },
    description: {
      vi: 'Mọi tin của kho, mới nhất trước.',
      en: 'Every item of the archive, newest first.',
    },
  },
  documents: {
    title: { vi: 'Văn bản', en: 'Documents' },
    description: {
      vi: 'Các văn bản của Đảng và Nhà nước mà tin trong kho nhắc tới, xếp theo loại.',
      en: 'The documents of Party and State that the items cite, by type.',
    },
  },
  documentsOfType: {
    vi: 'Các văn bản thuộc loại {type} mà tin trong kho nhắc tới, mới nhất trước.',
    en: 'The documents of the type {type} that the items cite, newest first.',
  },
  organisations: {
    title: { vi: 'Cơ quan, tổ chức', en: 'Organisations' },
    description: {
      vi: 'Các cơ quan, tổ chức có trong tin, xếp theo loại.',
      en: 'The bodies and organisations named in the items, by kind.',
    },
    other: { vi: 'Chưa phân loại', en: 'Not classified' },
  },
  places: {
    title: { vi: 'Địa phương', en: 'Places' },
    description: {
      vi: 'Các địa phương có trong tin, kể cả địa phương đã sáp nhập, xếp theo cấp.',
      en: 'The places named in the items, including those since merged, by level.',
    },
    other: { vi: 'Chưa rõ cấp', en: 'Level not known' },
  },
  topics: {
    title: { vi: 'Chủ đề', en: 'Topics' },
    description: { vi: 'Các chủ đề của tin.', en: 'The topics of the items.' },
    other: { vi: 'Chủ đề', en: 'Topics' },
  },
  indicators: {
    title: { vi: 'Chỉ tiêu', en: 'Indicators' },
    description: {
      vi: 'Các chỉ tiêu mà nhiều số liệu của kho cùng đo, mỗi chỉ tiêu một đơn vị và một kiểu thời gian.',
      en: 'The indicators that figures of the archive measure in common, each in one unit and one kind of time.',
    },
    other: { vi: 'Chỉ tiêu', en: 'Indicators' },
  },
  people: {
    title: { vi: 'Người', en: 'People' },
    description: {
      vi: 'Những người có trong nhiều tin, mỗi người kèm các chức vụ mà nguồn nêu.',
      en: 'The people named in several items, each with the offices that sources state.',
    },
    other: { vi: 'Người', en: 'People' },
  },
  years: {
    title: { vi: 'Năm', en: 'Years' },
    description: { vi: 'Tin của kho theo năm.', en: 'The items by year.' },
    other: { vi: 'Năm', en: 'Years' },
  },
  empty: { vi: 'Chưa có tin nào.', en: 'No items yet.' },
  jumps: { vi: 'Đến thời gian', en: 'Go to a time' },
  monthUnknown: { vi: 'Chưa rõ tháng', en: 'Month not known' },
  pager: { vi: 'Phân trang', en: 'Pages of the list' },
  page: { vi: 'Trang {page}', en: 'Page {page}' },
  pageOf: { vi: 'Trang {page} trong {total}', en: 'Page {page} of {total}' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  itemCount: { vi: '{count} tin', en: '{count} item|{count} items' },
  figureCount: { vi: '{count} số liệu', en: '{count} figure|{count} figures' },
  documentCount: { vi: '{count} văn bản', en: '{count} document|{count} documents' },
  openCitations: {
    vi: '{count} lần viện dẫn chưa xác định được văn bản',
    en: '{count} citation not resolved to one document|{count} citations not resolved to one document',
  },
  noDocuments: { vi: 'Kho chưa có văn bản nào.', en: 'The archive has no documents yet.' },
  noOpenCitations: {
    vi: 'Không có lần viện dẫn nào chưa xác định được văn bản',
    en: 'No citations left without one document',
  },
  itemsHere: { vi: 'Tin', en: 'Items' },
  documentsHere: { vi: 'Văn bản đã ban hành', en: 'Documents issued' },
} as const;

/** Facts of registered entries, by field. */
export const ENTRY_FACTS = {
  shortName: { vi: 'Tên viết tắt', en: 'Short name' },
  aliases: { vi: 'Cách gọi khác', en: 'Other names' },
  kind: { vi: 'Loại', en: 'Kind' },
  level: { vi: 'Cấp', en: 'Level' },
  parentOrganisation: { vi: 'Cơ quan cấp trên', en: 'Parent body' },
  childOrganisations: { vi: 'Cơ quan trực thuộc', en: 'Subordinate bodies' },
  successor: { vi: 'Cơ quan kế thừa', en: 'Succeeded by' },
  predecessors: { vi: 'Kế thừa từ', en: 'Successor to' },
  parentPlace: { vi: 'Thuộc', en: 'Part of' },
  childPlaces: { vi: 'Gồm', en: 'Contains' },
  mergedInto: { vi: 'Hợp nhất vào', en: 'Merged into' },
  mergedFrom: { vi: 'Hợp nhất từ', en: 'Merged from' },
  place: { vi: 'Địa phương', en: 'Place' },
  broader: { vi: 'Chủ đề rộng hơn', en: 'Broader topic' },
  narrower: { vi: 'Chủ đề hẹp hơn', en: 'Narrower topics' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  time: { vi: 'Kiểu thời gian', en: 'Kind of time' },
  counts: { vi: 'Đếm những gì', en: 'What it counts' },
  broaderIndicator: { vi: 'Chỉ tiêu rộng hơn', en: 'Broader indicator' },
  narrowerIndicators: { vi: 'Chỉ tiêu hẹp hơn', en: 'Narrower indicators' },
  definedBy: { vi: 'Nguồn của định nghĩa', en: 'Source of the definition' },
  officers: { vi: 'Người giữ chức vụ', en: 'Office holders' },
  offices: { vi: 'Chức vụ qua thời gian', en: 'Offices over time' },
  officeFrom: { vi: 'từ {date}', en: 'from {date}' },
  officeTo: { vi: 'đến {date}', en: 'until {date}' },
  validFrom: { vi: 'Từ', en: 'From' },
  validTo: { vi: 'Đến hết', en: 'Until' },
  description: { vi: 'Tin trong kho về {name}.', en: 'The archive’s items on {name}.' },
  year: { vi: 'Năm {year}', en: '{year}' },
} as const;
