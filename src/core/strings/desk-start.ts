/** What the editors’ desk says of texts that are pasted, chosen or dropped; `{…}` are filled in by the page. */
export const DESK_START = {
  heading: { vi: 'Bắt đầu từ một bài', en: 'Begin with a text' },
  paste: { vi: 'Dán bài vào đây', en: 'Paste the text here' },
  pasteHint: {
    vi: 'Dán từ trang web hay Word đều được; bảng và đề mục được giữ. Muốn tự viết thì bỏ qua phần này.',
    en: 'From a web page or Word; tables and headings are kept. To write by hand, skip this part.',
  },
  read: { vi: 'Đọc bài', en: 'Read the text' },
  file: { vi: 'Hoặc chọn, thả tệp', en: 'Or choose or drop files' },
  fileHint: {
    vi: 'HTML, DOCX, PDF, văn bản .txt, hoặc ảnh.',
    en: 'HTML, DOCX, PDF, plain text, or pictures.',
  },
  pasted: { vi: 'bài đã dán', en: 'pasted text' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  filled: {
    vi: 'Đã đọc bài và điền vào bản nháp. Hãy xem từng phần.',
    en: 'The text was read into the draft. Look through each part.',
  },
  several: {
    vi: 'Tệp có {count} bài, mỗi bài thành một bản nháp.',
    en: 'The file holds {count} article; it became a draft.|The file holds {count} articles; each became a draft.',
  },
  unreadable: {
    vi: 'Không đọc được bài này; bản nháp giữ nguyên. Hãy mở bài bằng chương trình khác, chép phần chữ rồi dán vào đây.',
    en: 'This text could not be read; the draft is as it was. Open it elsewhere, copy its words and paste them here.',
  },
  nothing: {
    vi: 'Chưa có chữ nào để đọc: hãy dán bài trước.',
    en: 'Nothing to read yet: paste the text first.',
  },
  dropped: { vi: 'Phần đã bỏ ({count})', en: 'Left out ({count})' },
  entries: {
    vi: 'Dòng có thể thêm vào tệp khác của kho ({count})',
    en: 'Lines for other files of the archive ({count})',
  },
  unopened: {
    vi: 'Không mở được «{name}»: đó là thư mục, hoặc tệp vừa bị xóa, chuyển đi hay đang bị khóa.',
    en: '“{name}” cannot be opened: it is a folder, or a file that was just removed or is locked.',
  },
  openAgain: {
    vi: 'Chọn lại từng tệp; bản nháp giữ nguyên.',
    en: 'Choose the files again, one by one; the draft is as it was.',
  },
  ofFile: { vi: 'Tệp «{name}»: {what}', en: 'File “{name}”: {what}' },
  pinpoints: {
    vi: 'Chỗ dẫn tới điều, khoản, mục ({count})',
    en: 'References to articles and sections ({count})',
  },
  told: { vi: 'Điều cần biết khi đọc bài', en: 'What to know about the reading' },
} as const;
