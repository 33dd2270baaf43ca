import { readFileSync } from 'node:fs';
import type { RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { type AnsweredCitation, answerText } from './answer-text.ts';
import { decodeText } from './decode-text.ts';

/** The citations of one file, in order of the text. */
export interface FileAnswer {
  readonly name: string;
  readonly text: string;
  readonly citations: readonly AnsweredCitation[];
}

const STANDARD_INPUT = 0;

/** Reads each file (`-` is standard input) and answers its citations; a file that cannot be read becomes a sentence that names it, and the others are still answered. */
export function answerFiles(
  names: readonly string[],
  register: RegisterIndex,
): { readonly answers: readonly FileAnswer[]; readonly failures: readonly string[] } {
  const answers: FileAnswer[] = [];
  const failures: string[] = [];
  for (const name of new Set(names)) {
    try {
      const text = decodeText(readFileSync(name === '-' ? STANDARD_INPUT : name));
      answers.push({ name, text, citations: answerText(text, register) });
    } catch (cause) {
      failures.push(`Không đọc được tệp «${name}»: ${reasonOf(cause)}`);
    }
  }
  return { answers, failures };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này.',
  EISDIR: 'đây là thư mục.',
  EACCES: 'không có quyền đọc.',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'không phải chữ UTF-8 hay UTF-16.',
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? `lỗi ${code || String(cause)}.`;
}
