import { visibleName } from '#core/text/visible-name.ts';

/** A failure of reading or writing in the words of a person at the keyboard, with the file and the cure; `undefined` for any other error, which is a programmer's. */
export function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const cure = code === undefined ? undefined : CURES[code];
  if (cure === undefined)
    return error.cause === undefined ? undefined : describeFailure(error.cause);
  return `${cure}${path === undefined ? '' : ` («${visibleName(path)}»)`} [${code}]`;
}

const CURES: Readonly<Record<string, string>> = {
  ENOSPC: 'Hết chỗ trên đĩa. Dọn bớt, hoặc ghi sang đĩa khác',
  EDQUOT: 'Hết phần đĩa được dùng. Dọn bớt, hoặc ghi sang đĩa khác',
  EFBIG: 'Tệp lớn hơn mức đĩa này cho phép. Ghi sang đĩa khác',
  EROFS: 'Đĩa chỉ cho đọc. Ghi sang đĩa khác',
  EACCES: 'Không có quyền đọc hoặc ghi. Sửa quyền của tệp',
  EPERM: 'Không có quyền đọc hoặc ghi. Sửa quyền của tệp',
  ENOENT: 'Không còn tệp này: có lệnh khác đang đổi thư mục. Chạy lại',
  EIO: 'Đĩa bị lỗi khi đọc hoặc ghi. Thử đĩa khác',
  EMFILE: 'Mở quá nhiều tệp cùng lúc. Đóng bớt chương trình rồi chạy lại',
};
