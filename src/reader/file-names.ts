import { extname } from 'node:path';
import type { Problem } from '#core/problems.ts';
import { isReservedName, MAX_ADDRESS_LENGTH } from '#core/text/portable-names.ts';
import { IMAGE_EXTENSIONS } from './content-folders.ts';

/** What a name is of: a `record` or a folder, which its editors have to be able to open everywhere; a `picture`, which pages show under a name of their own. */
export type NamedThing = 'record' | 'picture';

/** The problems of a name (file or folder) that some system refuses or changes; `path` is the whole path from the content root, the name last. A picture of any name is shown: what another system would not take of it is a note. */
export function checkName(path: string, name: string, thing: NamedThing): readonly Problem[] {
  const rules = [...(thing === 'picture' ? PICTURE_RULES : ADDRESS_RULES), ...WINDOWS_RULES];
  const found: readonly Pick<NameRule, 'what' | 'fix'>[] = [
    ...rules.filter(({ breaks }) => breaks(name)),
    ...(path.length > MAX_ADDRESS_LENGTH ? [longPath(path)] : []),
  ];
  return found.map(({ what, fix }) =>
    thing === 'picture'
      ? {
          rule: 'ten-tep',
          severity: 'note',
          file: path,
          what: `${what} Trang vẫn hiện ảnh này.`,
          fix,
        }
      : { rule: 'ten-tep', file: path, what, fix },
  );
}

function longPath({ length }: string): Pick<NameRule, 'what' | 'fix'> {
  return {
    what: `Đường dẫn dài ${length} ký tự; Windows không mở được đường dẫn quá dài.`,
    fix: `Đặt tên ngắn hơn: cả đường dẫn không quá ${MAX_ADDRESS_LENGTH} ký tự.`,
  };
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
    const problem = {
      rule: 'ten-tep',
      file: `${folder}/${name}`,
      what,
      fix: 'Đổi tên một trong hai.',
    };
    return [[name, twin].every(isPicture) ? { ...problem, severity: 'note' } : problem];
  });
}

/** Whether a name ends as those of pictures do. */
export function isPicture(name: string): boolean {
  return IMAGE_EXTENSIONS.has(extname(name).toLowerCase());
}

interface NameRule {
  readonly breaks: (name: string) => boolean;
  readonly what: string;
  readonly fix: string;
}

const ADDRESS_RULES: readonly NameRule[] = [
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
];

const PICTURE_RULES: readonly NameRule[] = [
  {
    breaks: (name) => /[?\\]/.test(name),
    what: 'Tên có dấu «?» hoặc «\\», Windows không nhận.',
    fix: 'Đổi tên: bỏ ký tự ấy.',
  },
];

const WINDOWS_RULES: readonly NameRule[] = [
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
