/** What the tables of fields in the data dictionary say. */
export const FIELD_TABLE = {
  field: 'Trường',
  meaning: 'Nghĩa',
  required: 'bắt buộc',
  oneOf: 'Một trong',
  caption: {
    item: 'Các trường của tin',
    document: 'Các trường của văn bản',
    organisation: 'Các trường của cơ quan',
    place: 'Các trường của địa phương',
    topic: 'Các trường của chủ đề',
    page: 'Các trường của trang chữ',
    site: 'Các trường của cả kho',
  },
} as const;
