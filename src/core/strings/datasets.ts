/** What the page of data says. */
export const DATASETS = {
  title: { vi: 'Dữ liệu của kho', en: 'Data of the archive' },
  description: {
    vi: 'Mọi điều kho ghi, thành bảng để tải về: tin, văn bản, viện dẫn, số liệu và danh mục.',
    en: 'All that the archive records, as tables to download: items, documents, citations, figures and registers.',
  },
  takeTable: { vi: 'Lấy dữ liệu (CSV)', en: 'Get the data (CSV)' },
  column: { vi: 'Cột', en: 'Column' },
  type: { vi: 'Kiểu', en: 'Type' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  dictionary: { vi: 'Các cột của bảng “{table}”', en: 'Columns of the table “{table}”' },
  whole: { vi: 'Tải trọn bộ', en: 'Everything at once' },
  database: {
    vi: 'Một tệp SQLite có mọi bảng và chỉ mục tìm chữ không dấu',
    en: 'One SQLite file with every table and an index of words without their marks',
  },
  descriptor: {
    vi: 'Mô tả dữ liệu (Frictionless Data Package): kiểu, đơn vị, cỡ và SHA-256 của từng tệp',
    en: 'Description of the data (Frictionless Data Package): types, size and SHA-256 of each file',
  },
  catalogue: {
    vi: 'Danh mục dữ liệu theo DCAT, dạng JSON-LD',
    en: 'Catalogue of the data in DCAT, as JSON-LD',
  },
  catalogueTurtle: {
    vi: 'Cùng danh mục ấy, dạng Turtle',
    en: 'The same catalogue as Turtle',
  },
  csvNote: {
    vi: 'Tệp CSV mở đúng bằng bảng tính cài tiếng Việt: mã UTF-8, cột ngăn bằng dấu chấm phẩy, phần thập phân sau dấu phẩy; danh sách trong một ô là mảng JSON. Chữ mà bảng tính sẽ coi là công thức có dấu nháy đơn đứng trước.',
    en: 'CSV files open rightly in a spreadsheet with Vietnamese settings: UTF-8, columns parted by semicolons, decimals after a comma; a list in a cell is a JSON array. Text that a spreadsheet would run as a formula stands behind an apostrophe.',
  },
  besides: {
    vi: 'Cạnh trang của mỗi tin và văn bản còn có index.json, index.txt, index.md (bản ghi và nội dung), trich-dan.bib, trich-dan.ris, trich-dan.csl.json (cho phần mềm quản lý tài liệu tham khảo); văn bản có chia điều, mục thì có akn.xml (Akoma Ntoso 3.0). Trong index.json: kind, id, address, rồi các trường của bản ghi, mỗi số liệu kèm địa chỉ và câu nêu nó, rồi citations (các lần viện dẫn) và sha256 (của tệp bản ghi). Cạnh trang của mỗi văn bản, cơ quan, địa phương, chủ đề, chỉ tiêu, người có tin-moi.atom.xml và tin-moi.json để theo dõi tin mới; cạnh trang của mỗi cơ quan, địa phương, chủ đề, chỉ tiêu, người còn có index.json, index.txt, index.md của mục ấy.',
    en: 'Beside the page of each item and document stand index.json, index.txt, index.md (the record and its text) and trich-dan.bib, trich-dan.ris, trich-dan.csl.json (for reference managers), and akn.xml (Akoma Ntoso 3.0) where a document carries its divisions. In index.json: kind, id, address, then the fields of the record, each figure with its address and its sentence, then citations and sha256 (of the file of the record). Beside the page of each document, organisation, place, topic, indicator and person stand tin-moi.atom.xml and tin-moi.json, which follow new items; beside that of each organisation, place, topic, indicator and person also index.json, index.txt and index.md of the entry.',
  },
  types: {
    string: { vi: 'chữ', en: 'text' },
    edtf: { vi: 'ngày (EDTF)', en: 'date (EDTF)' },
    uri: { vi: 'địa chỉ', en: 'address' },
    integer: { vi: 'số nguyên', en: 'whole number' },
    number: { vi: 'số', en: 'number' },
    list: { vi: 'danh sách', en: 'list' },
  },
} as const;
