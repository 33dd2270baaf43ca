/** What an item's page says. */
export const ITEM = {
  date: 'Ngày',
  source: 'Nguồn',
  byline: 'Tác giả',
  places: 'Địa phương',
  event: 'Sự kiện',
  eventDate: 'Thời gian',
  eventVenue: 'Nơi họp',
  eventPlace: 'Địa phương',
  organiser: 'Đơn vị tổ chức',
  chairs: 'Chủ trì',
  speakers: 'Phát biểu',
  attendees: 'Thành phần dự',
  people: 'Người trong tin',
  statistics: 'Số liệu',
  indicator: 'Chỉ tiêu',
  value: 'Giá trị',
  scope: 'Thời gian, nơi',
  documents: 'Văn bản được nhắc tới',
  numbers: 'Xem thêm theo số',
  wording: 'Nguồn viết',
  sourceIssuer: 'Cơ quan ban hành theo lời nguồn',
  registeredIssuer: 'Theo danh mục văn bản',
  pictures: 'Ảnh của bài gốc',
  picturesNote: 'Kho không giữ các ảnh này, chỉ ghi lại chú thích.',
  images: 'Ảnh',
  credit: 'Ảnh',
  organisations: 'Cơ quan, tổ chức',
  topics: 'Chủ đề',
  original: 'Nguồn của tin',
  originalName: 'Nơi đăng',
  originalTitle: 'Tên bài gốc',
  originalDate: 'Ngày ghi ở nguồn',
  originalByline: 'Tác giả bài gốc',
  originalUrl: 'Địa chỉ bài gốc',
  digest: 'SHA-256 của bản ghi',
  revision: 'Phiên bản nội dung (git)',
  cite: 'Trích dẫn bài này',
  threads: 'Tin trước, tin sau',
  earlier: 'Trước',
  later: 'Sau',
  inTime: 'Theo thời gian',
  related: 'Tin liên quan',
} as const;

/** «Cùng nhắc tới Nghị quyết số 02-NQ/TU», why two items are related. */
export function sameDocument(name: string): string {
  return `cùng nhắc tới ${name}`;
}

/** «cùng địa phương Cần Thơ». */
export function samePlace(name: string): string {
  return `cùng địa phương ${name}`;
}

/** «cùng chủ đề Sở hữu trí tuệ». */
export function sameTopic(name: string): string {
  return `cùng chủ đề ${name}`;
}

/** The thread of all items that cite a document. */
export function documentThread(name: string): string {
  return `Cùng nhắc tới ${name}`;
}

/** The thread of all items of a place. */
export function placeThread(name: string): string {
  return `Cùng địa phương ${name}`;
}

/** The parts of «Trích dẫn bài này» in the order a Vietnamese list of references has them. */
export function citationText(parts: {
  readonly title: string;
  readonly archive: string;
  readonly date: string;
  readonly source: string;
  readonly original: string | undefined;
  readonly address: string;
}): string {
  const original = parts.original === undefined ? '' : `, «${parts.original}»`;
  return `«${parts.title}», ${parts.archive}, ${parts.date}. Theo ${parts.source}${original}. ${parts.address}`;
}
