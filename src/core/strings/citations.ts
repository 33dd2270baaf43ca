/** What is said of citations, those above all that were not resolved to one document. */
export const CITATIONS = {
  files: { vi: 'Tải trích dẫn', en: 'Download the reference' },
  figureFiles: { vi: 'Tải trích dẫn từng số liệu', en: 'Download references to each figure' },
  listFiles: { vi: 'Lấy trích dẫn và dữ liệu của danh sách này', en: 'Cite or download this list' },
  text: { vi: 'Văn bản', en: 'Text' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  figureOf: {
    vi: '{figure} (số liệu {id} của “{title}”)',
    en: '{figure} (figure {id} of “{title}”)',
  },
  title: { vi: 'Viện dẫn chưa xác định', en: 'Unresolved citations' },
  lead: {
    vi: 'Những chỗ trong tin nhắc tới văn bản mà kho chưa xác định được là văn bản nào. Kho không đoán: người biên tập bổ sung danh mục văn bản, hoặc chỉ rõ bằng một dòng trong tin.',
    en: 'Passages that cite a document which the archive could not identify. It does not guess: an editor adds the document to the register, or settles the citation by one line in the item.',
  },
  none: {
    vi: 'Mọi viện dẫn trong kho đều đã xác định được văn bản.',
    en: 'Every citation in the archive has been resolved to its document.',
  },
  onItem: { vi: 'Viện dẫn chưa xác định được văn bản', en: 'Citations not resolved' },
  choose: {
    vi: 'Chưa rõ là văn bản nào: xem các khả năng',
    en: 'Not clear which document is meant: see the candidates',
  },
  candidates: { vi: 'Có thể là', en: 'It may be' },
  noCandidate: {
    vi: 'Kho chưa có văn bản nào khớp.',
    en: 'No document of the archive matches.',
  },
  settle: {
    vi: 'Để xác định, thêm vào phần thông tin của tin',
    en: 'To settle it, add to the front matter of the item',
  },
  knownNumber: {
    vi: 'Số {number}: kho chưa có trang của văn bản này',
    en: 'Number {number}: the archive has no page of this document yet',
  },
} as const;
