import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';

/** A place in an item that calls a picture: the item's file, the line, and the address as written. */
export interface ImageCall {
  readonly file: string;
  readonly line: number;
  readonly src: string;
}

/** The problem of a picture that does not lie beside its item; `pictures` are those that do, or lie beside others. */
export function missingImage(
  { file, line, src }: ImageCall,
  pictures: ReadonlySet<string>,
): Problem {
  const written = abbreviate(src);
  const what = nameOf(src).startsWith('.')
    ? `Tên «${written}» bắt đầu bằng dấu chấm: máy giấu tệp ấy, và kho không đọc tệp ẩn.`
    : `Không có ảnh «${written}» cạnh tin.`;
  return { rule: 'thieu-anh', file, line, what, fix: adviseOnMissing(file, src, pictures) };
}

/** The problem of a picture without words for those who cannot see it. */
export function undescribedImage({ file, line, src }: ImageCall): Problem {
  const what = `Ảnh «${abbreviate(src)}» chưa có lời mô tả cho người không nhìn thấy.`;
  const fix = 'Viết mô tả vào giữa hai dấu ngoặc vuông: ![mô tả](tệp.jpg).';
  return { rule: 'thieu-mo-ta-anh', file, line, what, fix };
}

/** The problem of a picture that cannot be opened or has too many pixels, told by `reason`. */
export function damagedImage({ file, line, src }: ImageCall, reason: string): Problem {
  const what = `Ảnh «${abbreviate(src)}» ${reason}.`;
  const fix = 'Thay bằng tệp ảnh khác, cạnh dài không quá 6.000 điểm ảnh.';
  return { rule: 'anh-hong', file, line, what, fix };
}

/** The problem of a picture in a text that is not an item's. */
export function misplacedImage(file: string, line: number): Problem {
  const what = 'Chỉ tin mới có ảnh: ảnh gọi ở đây sẽ không hiện.';
  return {
    rule: 'anh-sai-cho',
    file,
    line,
    what,
    fix: 'Chuyển ảnh sang một tin, hoặc xóa chỗ gọi.',
  };
}

/** The problem of a picture no item shows. */
export function unusedImage(file: string): Problem {
  const what = 'Không tin nào gọi ảnh này nên nó sẽ không lên trang.';
  return { rule: 'anh-thua', file, what, fix: 'Gọi ảnh trong tin, hoặc xóa tệp ảnh.' };
}

function adviseOnMissing(file: string, src: string, pictures: ReadonlySet<string>): string {
  if (/^(?:https?:)?\/\//.test(src)) {
    return 'Ảnh phải nằm cạnh tin: tải ảnh về nếu được phép dùng, rồi gọi bằng tên tệp.';
  }
  if (/^data:/.test(src)) return 'Lưu ảnh thành tệp cạnh tin, rồi gọi bằng tên tệp.';
  if (/^[a-z]:|\\/i.test(src))
    return 'Chép ảnh vào cạnh tin, rồi chỉ ghi tên tệp, không ghi ổ đĩa.';
  if (nameOf(src).startsWith('.'))
    return 'Đổi tên tệp: bỏ dấu chấm ở đầu; rồi sửa chỗ gọi theo tên mới.';
  const folder = folderOf(file);
  const beside = [...pictures].flatMap((picture) =>
    folderOf(picture) === folder ? [nameOf(picture)] : [],
  );
  const name = foldText(nameOf(src));
  const near = beside.length > 0 ? closest(name, beside.map(foldText)) : undefined;
  const meant = beside.find((picture) => foldText(picture) === near);
  if (meant !== undefined && near !== undefined && distance(name, near) <= 3) {
    return `Cạnh tin có «${meant}»: sửa cho đúng từng chữ, cả chữ hoa và đuôi tệp.`;
  }
  return 'Chép tệp ảnh vào cùng thư mục với tin, đúng tên, hoặc xóa chỗ gọi ảnh.';
}

function folderOf(path: string): string {
  return path.slice(0, path.length - nameOf(path).length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function abbreviate(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
