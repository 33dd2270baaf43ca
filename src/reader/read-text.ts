import { hash } from 'node:crypto';
import { noteText } from '#core/model/checks/text-notes.ts';
import type { Problem } from '#core/problems.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import { type FileBytes, MAX_TEXT_BYTES, readBytes } from './read-bytes.ts';

/** A text file as the archive sees it (as its readers see it: NFC, LF, nothing invisible) with the SHA-256 (hex) of its bytes and `notes`, what is worth a look in it; or the problem that stands in the way. */
export type TextFile =
  | {
      readonly text: string;
      /** The text before anything invisible was taken out of it. */
      readonly written: string;
      readonly digest: string;
      readonly notes: readonly Problem[];
      readonly problem?: undefined;
    }
  | {
      readonly problem: Problem;
      /** Whether there is no such file. */
      readonly missing: boolean;
    };

/** Reads a text of the content root, named from it; problems name it in the same way. */
export function readText(root: string, file: string): TextFile {
  return asText(file, readBytes(root, file, MAX_TEXT_BYTES));
}

/** Bytes that were read of a file as its text. */
export function asText(file: string, read: FileBytes): TextFile {
  if (read.problem !== undefined) return read;
  const problem = findByteProblem(read.bytes);
  if (problem !== undefined) return { problem: { ...problem, file }, missing: false };
  const written = read.bytes.toString('utf8').replace(/\r\n?/g, '\n');
  const text = toVisibleText(written);
  return {
    text,
    written: written.replace(/^\uFEFF/, ''),
    digest: sha256(read.bytes),
    notes: noteText(file, written, text),
  };
}

/** The SHA-256 of bytes in lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

const DECODER = new TextDecoder('utf-8', { fatal: true });
const SAVE_AS_UTF8 =
  'Lưu lại tệp với mã hóa UTF-8 (Notepad: Save As, Encoding: UTF-8), rồi xem lại các chữ có dấu.';

function findByteProblem(bytes: Buffer): Omit<Problem, 'file'> | undefined {
  if (bytes.toString('latin1').trim() === '') {
    return { rule: 'tep-rong', what: 'Tệp rỗng.', fix: 'Viết nội dung, hoặc xóa tệp.' };
  }
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) {
    return { rule: 'bang-ma', what: 'Tệp ghi bằng mã UTF-16.', fix: SAVE_AS_UTF8 };
  }
  if (bytes.includes(0) && isWithoutMark(bytes)) {
    return { rule: 'bang-ma', what: 'Tệp ghi bằng mã UTF-16.', fix: SAVE_AS_UTF8 };
  }
  const broken = findLine(bytes, (line) => !isUtf8(line));
  if (broken !== undefined) {
    return {
      rule: 'bang-ma',
      line: broken,
      what: 'Dòng có chữ không phải UTF-8.',
      fix: SAVE_AS_UTF8,
    };
  }
  return undefined;
}

// UTF-16 without its mark: every other byte of plain Latin letters is zero.
function isWithoutMark(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 400);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros * 4 > start.length;
}

// A line feed is never a part of another character in UTF-8, so lines can be told apart in bytes.
function findLine(bytes: Buffer, isMeant: (line: Buffer) => boolean): number | undefined {
  if (!isMeant(bytes)) return undefined;
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (isMeant(bytes.subarray(start, end === -1 ? bytes.length : end))) return line;
    if (end === -1) return line;
    start = end + 1;
  }
  return undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    DECODER.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
