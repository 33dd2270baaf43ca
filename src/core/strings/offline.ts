/** What the block «Lưu để đọc ngoại tuyến» says; `{…}` are filled in by the page. */
export const OFFLINE = {
  needsScript: {
    vi: 'Việc lưu cần JavaScript. Không có JavaScript, hãy dùng gói .zip.',
    en: 'Saving needs JavaScript. Without it, use the .zip package.',
  },
  unable: {
    vi: 'Trình duyệt không lưu được ở địa chỉ này (cần https). Hãy dùng gói .zip.',
    en: 'The browser cannot save at this address (https is needed). Use the .zip package.',
  },
  fromDisk: {
    vi: 'Bản này đang đọc từ đĩa, không cần mạng và không cần lưu.',
    en: 'This copy is read from disk: it needs no network and no saving.',
  },
  open: { vi: 'Chọn phần để lưu', en: 'Choose parts to save' },
  choices: { vi: 'Lưu những phần nào', en: 'Which parts to save' },
  base: {
    vi: 'Trang chủ, danh mục, văn bản (luôn lưu)',
    en: 'Front page, lists, documents in Vietnamese (always saved)',
  },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  images: { vi: 'Ảnh và tệp đính kèm', en: 'Images and attachments' },
  english: { vi: 'Các trang có giao diện tiếng Anh', en: 'The pages with English menus' },
  year: { vi: 'Tin năm {year}', en: 'Items of {year}' },
  total: { vi: 'Cần khoảng {size} trong trình duyệt.', en: 'Needs about {size} in the browser.' },
  room: { vi: 'Trình duyệt còn dành được {size}.', en: 'The browser has {size} left.' },
  save: { vi: 'Lưu để đọc ngoại tuyến', en: 'Save to read offline' },
  saving: { vi: 'Đang lưu: {done} trên {size}.', en: 'Saving: {done} of {size}.' },
  stop: { vi: 'Dừng', en: 'Stop' },
  resume: { vi: 'Tiếp tục', en: 'Go on' },
  kept: {
    vi: 'Đã lưu, chiếm {size}. Không có mạng vẫn đọc được các phần đã lưu.',
    en: 'Saved, {size} in all. The saved parts can be read without a network.',
  },
  outdated: {
    vi: 'Kho đã có bản mới hơn bản đã lưu; bấm lưu lần nữa để lấy bản mới.',
    en: 'The archive is newer than the saved copy; save again to get the new one.',
  },
  incomplete: {
    vi: 'Chưa lưu xong: {files} trên {all} tệp ({done} trên {size}). Bấm “Tiếp tục” để lưu nốt, phần đã tải không tải lại.',
    en: 'Not all is saved: {files} of {all} files ({done} of {size}). Press “Go on” for the rest; what was fetched is not fetched twice.',
  },
  formerStays: {
    vi: 'Bản lưu trước đây còn nguyên, không có mạng vẫn đọc được.',
    en: 'The copy saved before is whole and can be read without a network.',
  },
  partCleared: {
    vi: 'Trình duyệt đã xóa một phần bản đã lưu: còn {files} trên {all} tệp. Bấm “Tiếp tục” để lưu đủ.',
    en: 'The browser removed a part of the saved copy: {files} of {all} files are left. Press “Go on” to save all.',
  },
  cleared: {
    vi: 'Trình duyệt đã xóa bản đã lưu để lấy chỗ. Bấm “Tiếp tục” để lưu lại.',
    en: 'The browser removed the saved copy to make room. Press “Go on” to save it again.',
  },
  unanswered: {
    vi: 'Các tệp đã đủ, nhưng trình duyệt chưa nhận phần mở trang khi mất mạng. Bấm “Tiếp tục”.',
    en: 'All files are there, but the browser has not taken the part that opens them without a network. Press “Go on”.',
  },
  remove: { vi: 'Xóa bản đã lưu', en: 'Remove the saved copy' },
  removed: { vi: 'Đã xóa bản đã lưu.', en: 'The saved copy was removed.' },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  network: {
    vi: 'Mất mạng, hoặc máy chủ không trả lời.',
    en: 'The network was lost, or the server does not answer.',
  },
  full: {
    vi: 'Trình duyệt hết chỗ để lưu: hãy chọn ít phần hơn, hoặc xóa bớt những gì trình duyệt đang giữ.',
    en: 'The browser has no room left: choose fewer parts, or clear some of what it holds.',
  },
  refused: {
    vi: 'Máy chủ không gửi tệp “{file}” (mã {status}).',
    en: 'The server does not send the file “{file}” (code {status}).',
  },
  changed: {
    vi: 'Tệp “{file}” nhận được không giống tệp đã công bố, nên không lưu. Nếu lần sau vẫn thế, hãy báo cho nơi giữ kho.',
    en: 'The file “{file}” is not as published, so it was not saved. If this stays so, tell who keeps the archive.',
  },
  foreign: {
    vi: 'Có bên khác trả lời thay cho kho, có thể là mạng đòi đăng nhập. Hãy đăng nhập mạng rồi bấm lưu lần nữa.',
    en: 'Somebody else answers in place of the archive, perhaps a network that asks for a login. Log in there, then save again.',
  },
  newer: {
    vi: 'Kho vừa có bản mới trong lúc lưu. Bấm “Tiếp tục” để lưu bản mới; tệp không đổi không tải lại.',
    en: 'The archive was renewed while it was saved. Press “Go on” to save the new one; files that did not change are not fetched twice.',
  },
  busy: {
    vi: 'Một thẻ khác của trình duyệt đang lưu kho này.',
    en: 'Another tab of the browser is saving this archive.',
  },
  worker: {
    vi: 'Trình duyệt không nhận phần mở trang khi mất mạng.',
    en: 'The browser did not take the part that opens pages without a network.',
  },
  failed: { vi: 'Có lỗi ngoài dự tính.', en: 'Something unforeseen went wrong.' },
} as const;
