/** What the lists of items, documents and registered entries say. */
export const LISTS = {
  items: {
    title: 'Tất cả các tin',
    description: 'Mọi tin của kho, mới nhất trước.',
  },
  documents: {
    title: 'Văn bản',
    description: 'Các văn bản của Đảng và Nhà nước mà tin trong kho nhắc tới, xếp theo loại.',
  },
  organisations: {
    title: 'Cơ quan, tổ chức',
    description: 'Các cơ quan, tổ chức có trong tin, xếp theo loại.',
    other: 'Chưa phân loại',
  },
  places: {
    title: 'Địa phương',
    description: 'Các địa phương có trong tin, kể cả địa phương đã sáp nhập, xếp theo cấp.',
    other: 'Chưa rõ cấp',
  },
  topics: {
    title: 'Chủ đề',
    description: 'Các chủ đề của tin.',
    other: 'Chủ đề',
  },
  years: {
    title: 'Năm',
    description: 'Tin của kho theo năm.',
    other: 'Năm',
  },
  pager: 'Phân trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  source: 'Nguồn',
  itemsHere: 'Tin',
  documentsHere: 'Văn bản đã ban hành',
  facts: 'Thông tin',
} as const;

/** «Trang 2», for titles and for the pager. */
export function pageLabel(page: number): string {
  return `Trang ${page}`;
}

/** «Trang 2 trong 5». */
export function pageOfLabel(page: number, total: number): string {
  return `Trang ${page} trong ${total}`;
}

/** «12 tin», the count behind a link or a heading. */
export function itemCount(formatted: string): string {
  return `${formatted} tin`;
}

/** «3 văn bản». */
export function documentCount(formatted: string): string {
  return `${formatted} văn bản`;
}

/** The way from the documents to the citations that are not settled: «3 lần viện dẫn chưa rõ văn bản nào». */
export function openCitationsLabel(formatted: string): string {
  return `${formatted} lần viện dẫn chưa rõ văn bản nào`;
}

/** Facts of registered entries, by field. */
export const ENTRY_FACTS = {
  name: 'Tên đầy đủ',
  shortName: 'Tên ngắn',
  aliases: 'Cách gọi khác',
  kind: 'Loại',
  level: 'Cấp',
  parentOrganisation: 'Cơ quan cấp trên',
  childOrganisations: 'Cơ quan trực thuộc',
  successor: 'Cơ quan kế thừa',
  predecessors: 'Kế thừa từ',
  parentPlace: 'Thuộc',
  childPlaces: 'Gồm',
  mergedInto: 'Đã nhập vào',
  mergedFrom: 'Được nhập từ',
  place: 'Địa phương',
  broader: 'Chủ đề rộng hơn',
  narrower: 'Chủ đề hẹp hơn',
  validFrom: 'Có từ',
  validTo: 'Đến hết',
} as const;

/** The description of an entry's page: «Tin trong kho về Thành phố Cần Thơ.» */
export function entryDescription(name: string): string {
  return `Tin trong kho về ${name}.`;
}

/** «Năm 2019». */
export function yearTitle(year: string): string {
  return `Năm ${year}`;
}
