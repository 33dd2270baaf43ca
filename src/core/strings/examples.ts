/** What the page of worked examples says. */
export const EXAMPLES = {
  title: { vi: 'Ví dụ dùng dữ liệu', en: 'Worked examples' },
  description: {
    vi: 'Ví dụ chạy được đúng như viết với các tệp dữ liệu của kho: SQL, Node.js, DuckDB, pandas, R và bảng tính.',
    en: 'Examples that run as written on the files of the archive: SQL, Node.js, DuckDB, pandas, R and a spreadsheet.',
  },
  folder: {
    vi: 'Tải các tệp cần dùng ở trang dữ liệu vào một thư mục, rồi chạy trong thư mục ấy.',
    en: 'Download the files from the page of data into one folder, and run the examples there.',
  },
  questions: { vi: 'Câu hỏi SQL', en: 'Questions in SQL' },
  questionsNote: {
    vi: 'Chạy được trong trình duyệt và với tệp kho-tin.sqlite ở mọi chương trình đọc SQLite.',
    en: 'They run in the browser, and on kho-tin.sqlite in every program that reads SQLite.',
  },
  spreadsheet: { vi: 'Bảng tính', en: 'A spreadsheet' },
  spreadsheetSteps: {
    vi: 'Bấm đúp vào so-lieu.csv: bảng tính cài tiếng Việt mở đúng cột, đúng dấu và đúng số. Nếu bảng tính hỏi, chọn mã UTF-8, cột ngăn bằng dấu chấm phẩy, phần thập phân sau dấu phẩy. Muốn cộng một chỉ tiêu, chèn công thức này vào một ô trống, với mã chỉ tiêu của bạn:',
    en: 'Open so-lieu.csv by a double click: with Vietnamese settings its columns, letters and numbers come out right. Where it asks, choose UTF-8, columns parted by semicolons, decimals after a comma. To add up an indicator, put this formula into an empty cell, with the id of your indicator:',
  },
} as const;
