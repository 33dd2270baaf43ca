/** The titles of the drawings on the pages. */
export const FIGURES = {
  itemsByYear: 'Tin theo năm',
  timeline: 'Từ ngày ban hành tới các tin',
  issued: 'Ban hành',
  relations: 'Quan hệ, vẽ thành hình',
} as const;
