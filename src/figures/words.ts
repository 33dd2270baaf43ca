import { formatNumber } from '#core/text/numbers.ts';

/** Every word the figures print beside the archive's own; one table a language. */
export const FIGURE_WORDS = {
  vi: {
    table: 'Xem dạng bảng',
    scroll: (title: string) => `${title}: kéo ngang để xem hết hình`,
    year: 'Năm',
    month: 'Tháng',
    count: 'Số lượng',
    items: (count: number) => `${formatNumber(count)} tin`,
    barPeak: (year: number, count: number) =>
      `Nhiều nhất là năm ${year} với ${formatNumber(count)}.`,
    barSpan: (first: number, last: number, total: number) =>
      first === last
        ? `Năm ${first}: ${formatNumber(total)}.`
        : `Từ năm ${first} đến năm ${last}, tổng cộng ${formatNumber(total)}.`,
    barGaps: (years: number) => `${formatNumber(years)} năm không có.`,
    about: 'khoảng',
    date: 'Ngày',
    event: 'Sự việc',
    timelineSpan: (count: number, first: string, last: string) =>
      `${formatNumber(count)} mốc, từ ${first} đến ${last}.`,
    timelineBinned: 'Số tin được gộp theo từng quãng thời gian.',
    direction: 'Chiều',
    forward: 'văn bản này →',
    inverse: '→ văn bản này',
    relation: 'Quan hệ',
    document: 'Văn bản',
    relations: (forward: number, inverse: number) =>
      `${formatNumber(forward)} quan hệ từ văn bản này, ${formatNumber(inverse)} quan hệ đến văn bản này.`,
    folded: (count: number) => `và ${formatNumber(count)} văn bản khác`,
    province: 'Tỉnh, thành phố',
    merged: 'Gồm các địa phương trước ngày 01/7/2025',
    mergedInto: 'Từ ngày 01/7/2025',
    tileMap: (provinces: number, covered: number, total: number) =>
      `Bản đồ ô vuông: mỗi ô một tỉnh, thành phố, đặt gần đúng vị trí. ${formatNumber(covered)} trong ${formatNumber(provinces)} địa phương có tin, tổng cộng ${formatNumber(total)} tin. Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.`,
    period: 'Thời gian',
    value: 'Giá trị',
    definition: 'Cách tính',
    source: 'Tin',
    series: (points: number, unit: string) =>
      `${formatNumber(points)} số liệu, đơn vị: ${unit}. Chỉ nối các điểm có cùng cách tính.`,
    cumulative: 'cả giai đoạn',
    wholeYear: 'trong năm',
    wholeMonth: 'trong tháng',
    moment: 'tại thời điểm',
    untilThen: 'tính đến',
    sinceThen: 'tính từ',
    place: 'Địa phương',
    total: 'Cộng',
    yearPlace: (places: number, total: number) =>
      `${formatNumber(total)} tin ở ${formatNumber(places)} địa phương, chia theo năm.`,
  },
  en: {
    table: 'View as a table',
    scroll: (title: string) => `${title}: scroll sideways to see all of it`,
    year: 'Year',
    month: 'Month',
    count: 'Count',
    items: (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`,
    barPeak: (year: number, count: number) => `The most is ${count}, in ${year}.`,
    barSpan: (first: number, last: number, total: number) =>
      first === last ? `${first}: ${total}.` : `From ${first} to ${last}, ${total} in all.`,
    barGaps: (years: number) => `${years} ${years === 1 ? 'year has' : 'years have'} none.`,
    about: 'about',
    date: 'Date',
    event: 'Event',
    timelineSpan: (count: number, first: string, last: string) =>
      `${count} ${count === 1 ? 'event' : 'events'}, from ${first} to ${last}.`,
    timelineBinned: 'Items are counted by period.',
    direction: 'Direction',
    forward: 'this document →',
    inverse: '→ this document',
    relation: 'Relation',
    document: 'Document',
    relations: (forward: number, inverse: number) =>
      `${forward} relations from this document, ${inverse} to it.`,
    folded: (count: number) => `and ${count} more`,
    province: 'Province',
    merged: 'Made of the provinces before 1 July 2025',
    mergedInto: 'Since 1 July 2025',
    tileMap: (provinces: number, covered: number, total: number) =>
      `Tile map: one square a province, near its true position. ${covered} of ${provinces} provinces have items, ${total} in all. Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa.`,
    period: 'Period',
    value: 'Value',
    definition: 'Definition',
    source: 'Item',
    series: (points: number, unit: string) =>
      `${points} figures, unit: ${unit}. Only points of one definition are joined.`,
    cumulative: 'whole period',
    wholeYear: 'in the year',
    wholeMonth: 'in the month',
    moment: 'at that time',
    untilThen: 'up to then',
    sinceThen: 'since then',
    place: 'Place',
    total: 'Total',
    yearPlace: (places: number, total: number) => `${total} items in ${places} places, by year.`,
  },
} as const satisfies Record<string, Record<string, unknown>>;

/** The words of one language. */
export type FigureWords = { readonly [K in keyof (typeof FIGURE_WORDS)['vi']]: WordOf<K> };

type WordOf<K extends keyof (typeof FIGURE_WORDS)['vi']> = (typeof FIGURE_WORDS)['vi'][K] extends (
  ...parts: infer Parts
) => string
  ? (...parts: Parts) => string
  : string;

/** What every figure is told by its caller: an id unique on the page, a title, and the language of its words. */
export interface FigureHeading {
  readonly id: string;
  readonly title: string;
  readonly words?: FigureWords;
}
