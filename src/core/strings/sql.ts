/** What the page that asks the data in SQL says. */
export const SQL = {
  title: { vi: 'Hỏi dữ liệu bằng SQL', en: 'Ask the data in SQL' },
  description: {
    vi: 'Hỏi mọi bảng của kho bằng SQL ngay trong trình duyệt; câu hỏi không gửi đi đâu, tệp dữ liệu không bị sửa.',
    en: 'Ask every table of the archive in SQL, in the browser itself; no question is sent anywhere and no file is changed.',
  },
  needsScript: {
    vi: 'Trang này cần JavaScript. Không có thì tải tệp SQLite về và hỏi bằng chương trình sqlite3; các câu hỏi mẫu dưới đây dùng được ở cả hai nơi.',
    en: 'This page needs JavaScript. Without it, download the SQLite file and ask it with sqlite3; the examples below work in both places.',
  },
  query: { vi: 'Câu hỏi SQL', en: 'SQL' },
  queryHint: {
    vi: 'Bấm Ctrl + Enter để chạy. Hàm khong_dau(chữ) bỏ dấu, viết thường.',
    en: 'Press Ctrl + Enter to run. The function khong_dau(text) takes the marks off and makes small letters.',
  },
  run: { vi: 'Chạy', en: 'Run' },
  file: {
    vi: 'Hoặc mở một tệp kho-tin.sqlite đã tải về',
    en: 'Or open a kho-tin.sqlite file that you have',
  },
  examples: { vi: 'Câu hỏi mẫu', en: 'Examples' },
  use: { vi: 'Chạy câu này', en: 'Run this one' },
  tables: { vi: 'Các bảng', en: 'The tables' },
  tablesNote: {
    vi: 'Tên bảng và cột như ở trang dữ liệu, dấu gạch nối viết thành gạch dưới; danh sách là mảng JSON. Bảng {table} tìm chữ không dấu trong tin.',
    en: 'Tables and columns are those of the data page, a hyphen written as an underscore; lists are JSON arrays. The table {table} finds words of items without their marks.',
  },
  opening: { vi: 'Đang mở dữ liệu…', en: 'Opening the data…' },
  opened: { vi: 'Đã mở tệp {name}.', en: 'Opened the file {name}.' },
  notOpened: {
    vi: 'Chưa mở được dữ liệu. Hãy thử lại, hoặc chọn tệp kho-tin.sqlite đã tải về.',
    en: 'The data could not be opened. Try again, or choose a kho-tin.sqlite file that you have.',
  },
  running: { vi: 'Đang chạy…', en: 'Running…' },
  result: { vi: 'Kết quả', en: 'Result' },
  noRows: { vi: 'Đã chạy, không có bảng kết quả.', en: 'Done; it gave no table.' },
  found: { vi: '{count} dòng.', en: '{count} row.|{count} rows.' },
  cut: {
    vi: '{count} dòng đầu; còn nữa, hãy thêm LIMIT hoặc điều kiện.',
    en: 'The first {count} row; there are more, add LIMIT or a condition.|The first {count} rows; there are more, add LIMIT or a condition.',
  },
  shown: {
    vi: 'Trang hiện {count} dòng, tệp CSV có cả.',
    en: 'The page shows {count}; the CSV file has them all.',
  },
  take: { vi: 'Lấy dữ liệu (CSV)', en: 'Get the data (CSV)' },
  errors: {
    table: {
      vi: 'Không có bảng tên «{name}». Xem tên các bảng ở dưới.',
      en: 'There is no table “{name}”. The tables are listed below.',
    },
    column: {
      vi: "Không có cột tên «{name}». Chữ thì đặt trong dấu nháy đơn: 'Cần Thơ'.",
      en: "There is no column “{name}”. Text stands in single quotes: '57-NQ/TW'.",
    },
    function: { vi: 'Không có hàm tên «{name}».', en: 'There is no function “{name}”.' },
    ambiguous: {
      vi: 'Nhiều bảng có cột «{name}»: viết tên bảng đứng trước, như tin.id.',
      en: 'Several tables have a column “{name}”: write its table first, as in tin.id.',
    },
    token: {
      vi: 'Không hiểu «{name}»: có thể thiếu một dấu nháy.',
      en: '“{name}” is not understood: a quote may be missing.',
    },
    match: {
      vi: "Chữ sau MATCH chưa đúng dạng. Viết các chữ không dấu, không có dấu câu: 'khoa hoc'.",
      en: "The text after MATCH is not of its form. Write words without marks or signs: 'khoa hoc'.",
    },
    syntax: { vi: 'Câu viết sai ở gần chữ «{name}».', en: 'Something is wrong near “{name}”.' },
    incomplete: { vi: 'Câu chưa viết xong.', en: 'The statement is not finished.' },
    slow: {
      vi: 'Câu chạy quá 5 giây nên đã dừng. Hãy thêm điều kiện.',
      en: 'It ran for more than 5 seconds and was stopped. Add a condition.',
    },
    readonly: {
      vi: 'Ở đây chỉ đọc được, không sửa được dữ liệu.',
      en: 'The data can only be read here, not changed.',
    },
    file: {
      vi: 'Tệp này không phải tệp SQLite, hoặc đã hỏng.',
      en: 'This is no SQLite file, or it is damaged.',
    },
    memory: {
      vi: 'Máy không đủ bộ nhớ cho câu này. Hãy thêm điều kiện.',
      en: 'There is not enough memory for this. Add a condition.',
    },
    other: {
      vi: 'Không chạy được. SQLite báo: {name}',
      en: 'It could not be run. SQLite says: {name}',
    },
  },
} as const;
