/** The titles of the drawings on the pages. */
export const FIGURES = {
  itemsByYear: 'Tin theo năm',
  citationsByYear: 'Trích dẫn hằng năm',
  yearsAndPlaces: 'Tin theo năm và địa phương',
  currentMap: 'Tin theo tỉnh, thành phố từ ngày 01/7/2025',
  formerMap: 'Tin theo tỉnh, thành phố trước ngày 01/7/2025',
  timeline: 'Từ ngày ban hành tới các tin',
  issued: 'Ban hành',
  relations: 'Quan hệ, vẽ thành hình',
  indicators: 'Số liệu qua thời gian',
} as const;

/** «Nhiệm vụ KH&CN cấp thành phố (nhiệm vụ)». */
export function indicatorTitle(indicator: string, unit: string): string {
  return `${indicator} (${unit})`;
}
