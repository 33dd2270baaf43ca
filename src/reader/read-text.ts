import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Problem } from '#core/problems.ts';

/** A text file as the archive sees it (NFC, no BOM, LF) with the SHA-256 (hex) of its bytes, or the problem that stands in the way. */
export type TextFile =
  | { readonly text: string; readonly digest: string; readonly problem?: undefined }
  | { readonly problem: Problem };

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Reads a file of the content root; `file` is how the problem names it, `path` where it lies. */
export function readText(file: string, path: string): TextFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'lỗi';
    return {
      problem: {
        rule: 'khong-doc-duoc',
        file,
        what: `Không đọc được tệp (${code}).`,
        fix: 'Kiểm tra quyền đọc và ổ đĩa.',
      },
    };
  }
  if (bytes.toString('latin1').trim() === '') {
    return {
      problem: { rule: 'tep-rong', file, what: 'Tệp rỗng.', fix: 'Viết nội dung, hoặc xóa tệp.' },
    };
  }
  try {
    return { text: normaliseText(DECODER.decode(bytes)), digest: sha256(bytes) };
  } catch {
    const what = 'Tệp không phải chữ UTF-8.';
    return {
      problem: {
        rule: 'bang-ma',
        file,
        what,
        fix: 'Lưu lại tệp với mã hóa UTF-8 (trong trình soạn thảo: Save with Encoding → UTF-8).',
      },
    };
  }
}

/** Text in NFC, with LF line ends and no byte order mark. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** The SHA-256 of bytes in lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
