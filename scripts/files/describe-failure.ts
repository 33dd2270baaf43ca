import { visibleName } from '#core/text/visible-name.ts';
import { Refusal } from './refusal.ts';

/** A failure of reading or writing in the words of a person at the keyboard, with the file and the cure; `undefined` for any other error, which is a programmer's. */
export function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Refusal) return error.message;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  const cure = code === undefined ? undefined : CURES[code];
  if (cure === undefined) {
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    return inner === undefined ? undefined : describeFailure(inner);
  }
  if (code === 'ENOENT' && syscall?.startsWith('spawn')) {
    return `Không có chương trình «${visibleName(path ?? '')}» trên máy này. Cài chương trình ấy rồi chạy lại [${code}]`;
  }
  const places = [path, dest].flatMap((place) =>
    place === undefined ? [] : [`«${visibleName(place)}»`],
  );
  return `${cure}${places.length === 0 ? '' : ` (${places.join(' → ')})`} [${code}]`;
}

const CURES: Readonly<Record<string, string>> = {
  ENOSPC: 'Hết chỗ trên đĩa. Dọn bớt, hoặc ghi sang đĩa khác',
  EDQUOT: 'Hết phần đĩa được dùng. Dọn bớt, hoặc ghi sang đĩa khác',
  EFBIG: 'Tệp lớn hơn mức đĩa này cho phép. Ghi sang đĩa khác',
  EROFS: 'Đĩa chỉ cho đọc. Ghi sang đĩa khác',
  EACCES: 'Không có quyền đọc hoặc ghi. Sửa quyền của tệp',
  EPERM: 'Không có quyền đọc hoặc ghi. Sửa quyền của tệp',
  ENOENT: 'Không có tệp này, hoặc có lệnh khác đang đổi thư mục. Xem lại đường dẫn rồi chạy lại',
  EEXIST: 'Chỗ cần ghi đã có tệp khác. Xem lại chỗ ấy rồi chạy lại',
  ENOTDIR: 'Có tệp nằm ở chỗ cần một thư mục. Xem lại đường dẫn',
  EISDIR: 'Có thư mục nằm ở chỗ cần một tệp. Xem lại đường dẫn',
  ELOOP: 'Liên kết trỏ vòng quanh. Xóa liên kết ấy',
  ENAMETOOLONG: 'Đường dẫn dài hơn mức hệ điều hành cho phép. Đặt tên ngắn hơn',
  ENOTEMPTY: 'Có lệnh khác đang ghi vào thư mục. Chờ lệnh ấy xong rồi chạy lại',
  EBUSY: 'Hệ điều hành hay chương trình khác đang giữ chỗ này. Đóng chương trình ấy rồi chạy lại',
  ETXTBSY: 'Chương trình khác đang giữ tệp này. Đóng chương trình ấy rồi chạy lại',
  EIO: 'Đĩa bị lỗi khi đọc hoặc ghi. Thử đĩa khác',
  EMFILE: 'Mở quá nhiều tệp cùng lúc. Đóng bớt chương trình rồi chạy lại',
  ENFILE: 'Mở quá nhiều tệp cùng lúc. Đóng bớt chương trình rồi chạy lại',
  ENOMEM: 'Máy hết bộ nhớ. Đóng bớt chương trình rồi chạy lại',
  EAGAIN: 'Máy hết chỗ cho chương trình mới. Đóng bớt chương trình rồi chạy lại',
  ERR_WORKER_OUT_OF_MEMORY: 'Máy hết bộ nhớ. Đóng bớt chương trình rồi chạy lại',
  EADDRINUSE: 'Cổng này đã có chương trình khác dùng. Chọn số khác sau --port',
  EADDRNOTAVAIL: 'Máy này không mở được địa chỉ ấy. Xem lại cấu hình mạng của máy',
  ERR_MODULE_NOT_FOUND: 'Thiếu gói mà chương trình cần. Gõ «npm ci» rồi chạy lại',
};
