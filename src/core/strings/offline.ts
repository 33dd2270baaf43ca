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
    vi: 'Trang đầu, danh mục, văn bản (luôn lưu)',
    en: 'Front page, lists, documents in Vietnamese (always saved)',
  },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  images: { vi: 'Ảnh', en: 'Images' },
  english: { vi: 'Các trang có khung tiếng Anh', en: 'The pages with English menus' },
  year: { vi: 'Tin năm {year}', en: 'Items of {year}' },
  total: { vi: 'Cần khoảng {size} trong trình duyệt.', en: 'Needs about {size} in the browser.' },
  room: { vi: 'Trình duyệt còn dành được {size}.', en: 'The browser has {size} left.' },
  save: { vi: 'Lưu để đọc ngoại tuyến', en: 'Save to read offline' },
  saving: { vi: 'Đã lưu {done} trên {size}.', en: 'Saved {done} of {size}.' },
  stop: { vi: 'Dừng', en: 'Stop' },
  stopped: {
    vi: 'Đã dừng. Lần sau bấm lưu, phần đã tải không tải lại.',
    en: 'Stopped. Save again later: what was fetched is not fetched twice.',
  },
  kept: {
    vi: 'Đã lưu, chiếm {size}. Không có mạng vẫn đọc được các phần đã lưu.',
    en: 'Saved, {size} in all. The saved parts can be read without a network.',
  },
  outdated: {
    vi: 'Kho đã có bản mới hơn bản đã lưu; bấm lưu lần nữa để lấy bản mới.',
    en: 'The archive is newer than the saved copy; save again to get the new one.',
  },
  remove: { vi: 'Xóa bản đã lưu', en: 'Remove the saved copy' },
  removed: { vi: 'Đã xóa bản đã lưu.', en: 'The saved copy was removed.' },
  failed: {
    vi: 'Chưa lưu xong: mất mạng, hoặc trình duyệt hết chỗ. Bấm lưu lần nữa để tiếp tục.',
    en: 'Not all was saved: the network was lost or the browser is full. Save again to go on.',
  },
} as const;
