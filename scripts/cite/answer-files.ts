import { readFileSync, statSync } from 'node:fs';
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
      if (name !== '-' && isIrregular(name)) {
        failures.push(`Không đọc được tệp «${name}»: ${IRREGULAR}`);
        continue;
      }
      const text = decodeText(readFileSync(name === '-' ? STANDARD_INPUT : name));
      answers.push({ name, text, citations: answerText(text, register) });
    } catch (cause) {
      failures.push(`Không đọc được tệp «${name}»: ${reasonOf(cause)}`);
    }
  }
  return { answers, failures };
}

const IRREGULAR =
  'không phải tệp thường (ống dẫn, thiết bị hay ổ cắm). Muốn đọc từ ống dẫn thì dùng dấu -.';

// A pipe without a writer would be waited for without an end, and a device may have none; a folder fails in words of its own.
function isIrregular(name: string): boolean {
  const found = statSync(name);
  return !found.isFile() && !found.isDirectory();
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
