/** What the block that offers the package of the archive says; `{…}` are filled in by the page. */
export const PACKAGE_OFFER = {
  ask: { vi: 'Xem gói tải về của kho', en: 'See the package to download' },
  needsScript: {
    vi: 'Không có JavaScript, hãy hỏi đơn vị quản lý kho về gói .zip.',
    en: 'Without JavaScript, ask whoever keeps the archive for the .zip package.',
  },
  fromDisk: {
    vi: 'Bản này đã là gói, đang đọc từ đĩa.',
    en: 'This copy is the package already, read from disk.',
  },
  none: {
    vi: 'Ở địa chỉ này chưa đặt sẵn gói.',
    en: 'There is no package at this address yet.',
  },
  offered: { vi: 'Tải {name} ({size})', en: 'Download {name} ({size})' },
  digest: { vi: 'SHA-256 của tệp: {digest}', en: 'SHA-256 of the file: {digest}' },
  digestFile: { vi: 'Tệp mã để so', en: 'The file of digests' },
  older: {
    vi: 'Gói làm từ một bản dựng trước trang đang đọc.',
    en: 'The package was made from an earlier build than this page.',
  },
} as const;
