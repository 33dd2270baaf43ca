import type { ImportProblem } from '../article.ts';
import type { Decoding } from './decode-bytes.ts';

/** Words in doubt that are named one by one; the rest is counted. */
const MOST_NAMED = 12;

/** What an editor must know of how a text was read: lines in an old encoding, words that lost letters. */
export function tellDecoding({
  repaired,
  doubtful,
  text,
}: Pick<Decoding, 'repaired' | 'doubtful' | 'text'>): readonly ImportProblem[] {
  const encodings = [...new Set(repaired.map(({ encoding }) => encoding))];
  const read: ImportProblem[] =
    encodings.length === 0
      ? []
      : [
          {
            severity: 'note',
            what: `Chữ bảng mã cũ hoặc từng bị đọc sai mã (${encodings.join(', ')}) đã chuyển sang Unicode.`,
            fix: 'Đọc lại một lượt, nhất là tên riêng và chữ hoa.',
          },
        ];
  const words = new Map(doubtful.map(({ word, readings }) => [word, readings]));
  const named = [...words].slice(0, MOST_NAMED).map(([word, readings]) => describe(word, readings));
  const more = words.size > MOST_NAMED ? ` và ${words.size - MOST_NAMED} từ khác` : '';
  const lost: ImportProblem[] =
    words.size === 0
      ? []
      : [
          {
            severity: 'note',
            what: `Bản gốc đã mất chữ, có từ đọc được nhiều cách: ${named.join('; ')}${more}.`,
            fix: 'Đối chiếu với bản gốc rồi gõ lại từng từ.',
          },
        ];
  const broken: ImportProblem[] = !text.includes('\uFFFD')
    ? []
    : [
        {
          severity: 'note',
          what: 'Có chữ đã hỏng khi chuyển mã (�), không đoán lại được.',
          fix: 'Tìm dấu � trong bản nháp và gõ lại theo bản gốc.',
        },
      ];
  return [...read, ...lost, ...broken];
}

function describe(word: string, readings: readonly string[]): string {
  return readings.length === 0 ? `«${word}»` : `«${word}» (${readings.join(', ')})`;
}
