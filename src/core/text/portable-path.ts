/** Why no system, or not every system, can hold a file of this path (parts with `/` between them), in Vietnamese; `undefined` where all can. The rules are those of Windows, the narrowest («Naming Files, Paths, and Namespaces»). */
export function findPathFault(path: string): string | undefined {
  if (path === '') return 'không có tên';
  for (const part of path.split('/')) {
    const fault = findNameFault(part);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

// One part of a path.
function findNameFault(name: string): string | undefined {
  return NAME_RULES.find(({ broken }) => broken.test(name))?.why;
}

/** Two paths with the same key are one file to a system that does not tell capitals apart, or ways of writing a letter with marks, or drops dots and spaces at the end. */
export function pathKey(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => part.replace(/[. ]+$/, ''))
    .join('/')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC');
}

const NAME_RULES: readonly { readonly broken: RegExp; readonly why: string }[] = [
  { broken: /^$/, why: 'có phần tên để trống' },
  { broken: /^\.{1,2}$/, why: 'có phần tên là «.» hoặc «..»' },
  { broken: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u, why: 'có ký tự điều khiển, hoặc chữ hỏng' },
  { broken: /[<>:"|?*\\]/, why: 'có ký tự Windows không nhận: < > : " | ? * \\' },
  { broken: /[. ]$/, why: 'tên kết thúc bằng dấu chấm hoặc dấu cách' },
  { broken: /^ /, why: 'tên bắt đầu bằng dấu cách' },
  {
    broken: /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i,
    why: 'tên mà Windows giữ riêng (con, nul, com1…)',
  },
];
