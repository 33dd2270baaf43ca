/** What the tables of fields in the data dictionary say. */
export const FIELD_TABLE = {
  field: { vi: 'Trường', en: 'Field' },
  meaning: { vi: 'Nghĩa', en: 'Meaning' },
  required: { vi: 'bắt buộc', en: 'required' },
  oneOf: { vi: 'Một trong', en: 'One of' },
  caption: {
    item: { vi: 'Các trường của tin', en: 'Fields of an item' },
    document: { vi: 'Các trường của văn bản', en: 'Fields of a document' },
    organisation: { vi: 'Các trường của cơ quan', en: 'Fields of an organisation' },
    place: { vi: 'Các trường của địa phương', en: 'Fields of a place' },
    topic: { vi: 'Các trường của chủ đề', en: 'Fields of a topic' },
    indicator: { vi: 'Các trường của chỉ tiêu', en: 'Fields of an indicator' },
    person: { vi: 'Các trường của người', en: 'Fields of a person' },
    page: { vi: 'Các trường của trang chữ', en: 'Fields of a text page' },
    site: { vi: 'Các trường của cả kho', en: 'Fields of the whole archive' },
  },
} as const;
