import type { Problem } from '#core/problems.ts';
import { isReservedName, MAX_ADDRESS_LENGTH } from '#core/text/portable-names.ts';

/** The problems of a name (file or folder) that some system refuses or changes; `path` is the whole path from the content root, the name last. */
export function checkName(path: string, name: string): readonly Problem[] {
  const found = NAME_RULES.filter(({ breaks }) => breaks(name));
  const problems = found.map(({ what, fix }) => ({ rule: 'ten-tep', file: path, what, fix }));
  if (path.length <= MAX_ADDRESS_LENGTH) return problems;
  const what = `Đường dẫn dài ${path.length} ký tự; Windows không mở được đường dẫn quá dài.`;
  const fix = `Đặt tên ngắn hơn: cả đường dẫn không quá ${MAX_ADDRESS_LENGTH} ký tự.`;
  return [...problems, { rule: 'ten-tep', file: path, what, fix }];
}

/** A problem for each name of a folder that Windows or macOS would take for another one beside it: they differ only in capitals or in how marks are encoded. */
export function checkTwins(folder: string, names: readonly string[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const key = name.normalize('NFC').toUpperCase().toLowerCase();
    const twin = seen.get(key);
    seen.set(key, twin ?? name);
    if (twin === undefined) return [];
    const what = `Tên chỉ khác «${twin}» ở chữ hoa, chữ thường hoặc cách ghi dấu: Windows và macOS coi hai tên là một.`;
    return [{ rule: 'ten-tep', file: `${folder}/${name}`, what, fix: 'Đổi tên một trong hai.' }];
  });
}

interface NameRule {
  readonly breaks: (name: string) => boolean;
  readonly what: string;
  readonly fix: string;
}

const NAME_RULES: readonly NameRule[] = [
  {
    breaks: (name) => name !== name.normalize('NFC'),
    what: 'Tên tệp viết bằng dấu tổ hợp (NFD), nhiều máy chủ không tìm thấy.',
    fix: 'Đổi tên tệp: chữ thường không dấu, nối bằng «-».',
  },
  {
    breaks: (name) => /[#?%\\]/.test(name),
    what: 'Tên tệp có ký tự «#», «?», «%» hoặc «\\», không dùng được trong địa chỉ.',
    fix: 'Đổi tên tệp: bỏ ký tự ấy.',
  },
  {
    breaks: (name) => /[<>:"|*\p{Cc}]/u.test(name),
    what: 'Tên có ký tự điều khiển hoặc một trong các ký tự < > : " | *, Windows không nhận.',
    fix: 'Đổi tên: bỏ ký tự ấy.',
  },
  {
    breaks: (name) => /[. ]$/.test(name),
    what: 'Tên kết thúc bằng dấu chấm hoặc dấu cách; Windows bỏ mất dấu ấy.',
    fix: 'Đổi tên: bỏ dấu ở cuối.',
  },
  {
    breaks: isReservedName,
    what: 'Windows giữ tên này cho thiết bị (con, prn, aux, nul, com1, lpt1…) nên không chép tệp về được.',
    fix: 'Đổi tên: thêm một chữ, ví dụ «con-1».',
  },
];
