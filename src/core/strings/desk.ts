import { DESK_START } from './desk-start.ts';

/** What the editors' desk says; `{…}` are filled in by the page. */
export const DESK = {
  title: { vi: 'Soạn tin', en: 'Write an item' },
  description: {
    vi: 'Bàn soạn tin trong trình duyệt: dán bài hoặc mở tệp, điền và sửa, xem trước rồi lưu thành tệp của kho.',
    en: 'A desk in the browser: paste a text or open a file, fill in and mend, preview, then save a file of the archive.',
  },
  lead: {
    vi: 'Mọi việc diễn ra trong trình duyệt này: không cần tài khoản, không có gì được gửi đi. Bản nháp tự giữ khi đóng trang.',
    en: 'All of it happens in this browser: no account, nothing is sent anywhere. Drafts stay when the page is closed.',
  },
  needsScript: {
    vi: 'Bàn soạn tin cần JavaScript. Không có JavaScript, hãy viết tệp theo trang hướng dẫn biên tập.',
    en: 'The desk needs JavaScript. Without it, write the file by hand; the guide for editors says how.',
  },
  failed: {
    vi: 'Có lỗi ngoài dự tính; bản nháp vẫn còn. Hãy tải lại trang.',
    en: 'Something unforeseen went wrong; the draft is kept. Load the page again.',
  },
  drafts: {
    label: { vi: 'Bản nháp', en: 'Draft' },
    untitled: { vi: 'Chưa có tiêu đề', en: 'No title yet' },
    add: { vi: 'Bản mới', en: 'New draft' },
    remove: { vi: 'Xóa bản này', en: 'Delete this draft' },
    removed: {
      vi: 'Đã xóa bản nháp. Bấm «Hoàn tác» để lấy lại.',
      en: 'The draft was deleted. Press “Undo” to bring it back.',
    },
    undo: { vi: 'Hoàn tác', en: 'Undo' },
    redo: { vi: 'Làm lại', en: 'Redo' },
    undone: { vi: 'Đã hoàn tác một bước.', en: 'One step was undone.' },
    redone: { vi: 'Đã làm lại một bước.', en: 'One step was done again.' },
    kept: {
      vi: 'Bản nháp đã giữ trong trình duyệt này.',
      en: 'The draft is kept in this browser.',
    },
    unkept: {
      vi: 'Trình duyệt không cho trang này giữ bản nháp (cửa sổ riêng tư, hoặc hết chỗ): hãy tải tệp về trước khi đóng trang.',
      en: 'The browser does not let this page keep drafts (a private window, or no room left): download the file before closing the page.',
    },
  },
  start: DESK_START,
  form: {
    heading: { vi: 'Thông tin của tin', en: 'Facts of the item' },
    required: { vi: 'bắt buộc', en: 'required' },
    more: { vi: 'Thêm thông tin', en: 'More' },
    add: { vi: 'Thêm: {name}', en: 'Add: {name}' },
    remove: { vi: 'Xóa mục {place}: {name}', en: 'Delete {name} {place}' },
    removeShort: { vi: 'Xóa', en: 'Delete' },
    row: { vi: 'Mục {place}', en: 'Entry {place}' },
    dateHint: { vi: 'Gõ 20/11/2025, 11/2025 hoặc 2025.', en: 'Type 20/11/2025, 11/2025 or 2025.' },
    periodHint: {
      vi: 'Gõ 2024, 2015-2020, quý I/2025, đến tháng 7/2019.',
      en: 'Type 2024, 2015-2020, 20/11/2025.',
    },
    linesHint: { vi: 'Mỗi dòng một mục.', en: 'One a line.' },
    pickHint: { vi: 'Gõ vài chữ của tên rồi chọn.', en: 'Type a part of the name, then choose.' },
    none: { vi: 'Không chọn', en: 'None' },
    unregistered: { vi: '{id} (chưa có trong danh mục)', en: '{id} (not registered)' },
    found: { vi: 'Có {count} mục khớp.', en: '{count} entry matches.|{count} entries match.' },
    surface: { vi: 'Chữ trong bài', en: 'Words of the text' },
    meant: { vi: 'Là văn bản', en: 'The document meant' },
    people: { vi: 'Sự kiện và người', en: 'Event and people' },
    registers: {
      vi: 'Cơ quan, địa phương, chủ đề, văn bản',
      en: 'Bodies, places, topics, documents',
    },
    statistics: { vi: 'Số liệu', en: 'Figures' },
    pictures: { vi: 'Ảnh', en: 'Pictures' },
    rest: { vi: 'Những điều ít dùng', en: 'Seldom used' },
  },
  body: {
    heading: { vi: 'Nội dung', en: 'Body' },
    label: { vi: 'Nội dung của tin', en: 'Body of the item' },
    hint: {
      vi: 'Viết bằng câu của mình. Dòng bắt đầu bằng ## là đề mục, bằng - là mục của danh sách; cách đoạn bằng một dòng trống.',
      en: 'A line that begins with ## is a heading, with - an entry of a list; an empty line parts paragraphs.',
    },
    tools: { vi: 'Với chữ đang chọn', en: 'With the words selected' },
    toFigure: { vi: 'Ghi thành số liệu', en: 'Make it a figure' },
    toCitation: { vi: 'Ghi thành viện dẫn', en: 'Make it a citation' },
    nothing: {
      vi: 'Hãy chọn một câu trong nội dung trước.',
      en: 'Select a sentence of the body first.',
    },
    noFigure: { vi: 'Câu đã chọn không có số nào.', en: 'The sentence has no number.' },
    noCitation: {
      vi: 'Câu đã chọn không nhắc văn bản nào có số, ký hiệu hoặc tên gọi riêng.',
      en: 'The sentence cites no document.',
    },
    figureMade: {
      vi: 'Đã thêm {count} số liệu; hãy xem lại ở mục «Số liệu».',
      en: '{count} figure was added.|{count} figures were added.',
    },
    citationMade: {
      vi: 'Đã thêm {count} văn bản được viện dẫn.',
      en: '{count} cited document was added.|{count} cited documents were added.',
    },
    unknownDocument: {
      vi: '«{words}» chưa có trong danh mục văn bản: vẫn thành liên kết theo số, muốn có trang riêng thì thêm vào «van-ban/».',
      en: '“{words}” is not in the register of documents.',
    },
    manyDocuments: {
      vi: '«{words}» có thể là nhiều văn bản: hãy chọn ở mục văn bản được viện dẫn.',
      en: '“{words}” may be one of several documents: choose it among the cited documents.',
    },
  },
  pictures: {
    choose: { vi: 'Thêm ảnh từ máy', en: 'Add pictures' },
    hint: {
      vi: 'Ảnh lớn được thu về nhiều nhất 1600 điểm ảnh. Chỉ dùng ảnh được phép; mỗi ảnh cần lời mô tả.',
      en: 'Large pictures are reduced to 1600 pixels. Each needs words for those who cannot see it.',
    },
    added: {
      vi: 'Đã thêm {count} ảnh; hãy viết lời mô tả.',
      en: '{count} picture was added.|{count} pictures were added.',
    },
    unreadable: {
      vi: 'Không mở được ảnh «{name}»: tệp hỏng, hoặc không phải ảnh.',
      en: '“{name}” cannot be opened as a picture.',
    },
    tooLarge: {
      vi: 'Ảnh «{name}» quá lớn: hãy thu nhỏ dưới 50 MB rồi thêm lại.',
      en: 'The picture “{name}” is too large: reduce it below 50 MB.',
    },
    size: { vi: '{width} × {height} điểm ảnh', en: '{width} × {height} pixels' },
  },
  problems: {
    heading: { vi: 'Cần sửa', en: 'To be mended' },
    none: { vi: 'Không còn lỗi nào: lưu được.', en: 'Nothing is left to mend: it can be saved.' },
    errors: {
      vi: 'Còn {count} lỗi cần sửa.',
      en: '{count} error is left.|{count} errors are left.',
    },
    notes: {
      vi: 'Có {count} điều nên xem lại.',
      en: '{count} point is worth a look.|{count} points are worth a look.',
    },
    note: { vi: 'Nên xem lại', en: 'Worth a look' },
  },
  preview: {
    heading: { vi: 'Xem trước', en: 'Preview' },
    waiting: {
      vi: 'Trang xem trước hiện ra khi tiêu đề, ngày và nguồn đã đúng.',
      en: 'The preview appears when title, date and source are right.',
    },
    frame: { vi: 'Trang xem trước của tin', en: 'Preview of the item' },
  },
  save: {
    heading: { vi: 'Lưu', en: 'Save' },
    slug: { vi: 'Tên tệp', en: 'File name' },
    slugHint: {
      vi: 'Tên tệp thành địa chỉ của tin, nên đặt một lần rồi giữ. Để trống thì lấy từ tiêu đề.',
      en: 'It becomes the address of the item. Left empty, it is made of the title.',
    },
    place: { vi: 'Sẽ ghi: {file}', en: 'Will be written: {file}' },
    folder: { vi: 'Lưu vào thư mục kho', en: 'Save into the folder of the archive' },
    file: { vi: 'Tải tệp .md', en: 'Download the .md file' },
    zip: { vi: 'Tải gói .zip kèm ảnh', en: 'Download a .zip with pictures' },
    host: { vi: 'Mở trang tạo tệp trên {host}', en: 'Open the “new file” page on {host}' },
    blocked: {
      vi: 'Chưa lưu: còn {count} lỗi cần sửa. Sửa xong rồi bấm lưu lần nữa.',
      en: 'Not saved: {count} error is left.|Not saved: {count} errors are left.',
    },
    written: {
      vi: 'Đã ghi {file} vào thư mục «{folder}».',
      en: 'Wrote {file} into the folder “{folder}”.',
    },
    writtenPictures: {
      vi: 'Đã ghi {file} và {count} ảnh vào thư mục «{folder}».',
      en: 'Wrote {file} and {count} picture into the folder “{folder}”.|Wrote {file} and {count} pictures into the folder “{folder}”.',
    },
    downloaded: {
      vi: 'Đã tải về {file}. Đặt tệp vào {place} của kho.',
      en: 'Downloaded {file}. Put it into {place} of the archive.',
    },
    unfinished: {
      vi: 'Đã tải về {file}; tệp còn {count} lỗi nên kho chưa nhận.',
      en: 'Downloaded {file}; it still has {count} error.|Downloaded {file}; it still has {count} errors.',
    },
    exists: {
      vi: 'Chưa ghi tệp nào: thư mục đã có {file}. Đổi tên tệp rồi lưu lại.',
      en: 'Nothing was written: {file} is there already. Choose another name.',
    },
    notArchive: {
      vi: 'Chưa ghi tệp nào: thư mục «{folder}» không phải kho (không có content/site.yaml). Chọn thư mục gốc của kho.',
      en: 'Nothing was written: “{folder}” is not an archive (no content/site.yaml). Choose the top folder of the archive.',
    },
    refused: {
      vi: 'Chưa ghi tệp nào: trình duyệt không được phép ghi vào thư mục này.',
      en: 'Nothing was written: the browser may not write to this folder.',
    },
    cancelled: {
      vi: 'Chưa ghi tệp nào: chưa chọn thư mục.',
      en: 'Nothing was written: no folder was chosen.',
    },
    unfolded: {
      vi: 'Trình duyệt này không ghi thẳng vào thư mục được: hãy tải tệp hoặc gói về.',
      en: 'This browser cannot write into folders: download the file or the package.',
    },
    copied: {
      vi: 'Đã mở trang tạo tệp; nội dung ở bộ nhớ tạm, hãy dán vào ô của trang ấy.',
      en: 'The page was opened; the text is in the clipboard: paste it there.',
    },
    opened: { vi: 'Đã mở trang tạo tệp trong thẻ mới.', en: 'The page was opened in a new tab.' },
    picturesApart: {
      vi: 'Ảnh phải tải lên riêng, cạnh tệp tin: lấy từ gói .zip.',
      en: 'Pictures have to be uploaded beside it: take them from the .zip.',
    },
  },
} as const;
