import type { Problem } from '#core/problems.ts';
import { hasMixedLetters } from '#core/text/look-alikes.ts';
import { findMojibake, type Mojibake } from '#core/text/mojibake.ts';
import { shortenTitle } from '#core/text/shorten.ts';
import { CONTROLS, HIDDEN_LETTERS, isOrdinary, REORDERING } from '#core/text/visible-text.ts';

/** What is worth a look in the letters of a file, as it was written and as its readers see it, each kind at its first line: letters of a lost or foreign encoding, characters that hide or reorder what is around them, marks and letters that stand where they cannot belong. */
export function noteText(file: string, written: string, seen: string): readonly Problem[] {
  const [onWritten, onSeen] = isOrdinary(written) ? [[], [LOOSE_MARK]] : [ON_WRITTEN, ON_SEEN];
  const asWritten = onWritten.flatMap((note) => noteFirst({ file, text: written, note }));
  const asSeen = onSeen.flatMap((note) => noteFirst({ file, text: seen, note }));
  return [...asWritten, ...asSeen, ...noteEncodings(file, findMojibake(written))];
}

interface TextNote {
  readonly rule: string;
  readonly isMeant: (text: string) => boolean;
  readonly what: string;
  readonly fix: string;
}

const RETYPE = 'Gõ lại chữ ấy theo bản gốc.';

const ON_WRITTEN: readonly TextNote[] = [
  {
    rule: 'ky-tu-an',
    isMeant: (text) => REORDERING.test(text),
    what: 'Dòng có ký tự đảo chiều chữ, người đọc không thấy; kho bỏ các ký tự ấy.',
    fix: 'Đọc lại dòng này theo đúng thứ tự, rồi gõ lại cho sạch.',
  },
  {
    rule: 'ky-tu-an',
    isMeant: (text) => HIDDEN_LETTERS.test(text.replace(FLAGS, '')),
    what: 'Dòng có chữ ẩn mà không ai thấy; kho bỏ các chữ ấy.',
    fix: 'Xóa cả đoạn quanh chỗ ấy rồi gõ lại.',
  },
  {
    rule: 'ky-tu-an',
    isMeant: (text) => CONTROLS.test(text),
    what: 'Dòng có ký tự điều khiển, không ai thấy; kho bỏ hoặc thay bằng dấu nó vốn là.',
    fix: 'Đọc lại chỗ ấy theo bản gốc, rồi gõ lại cho sạch.',
  },
  {
    rule: 'ky-tu-hong',
    isMeant: (text) => text.includes('\uFFFC'),
    what: 'Dòng có chỗ của một hình hay đối tượng đã mất khi dán.',
    fix: 'Thêm hình thành ảnh kho giữ, hoặc xóa chỗ ấy.',
  },
];

/** The one of them that ordinary letters can call for. */
const LOOSE_MARK: TextNote = {
  rule: 'dau-roi',
  isMeant: (text) => /\p{Script=Latin}[\u0300-\u036F]/u.test(text),
  what: 'Dòng có dấu rời không ghép được vào chữ.',
  fix: RETYPE,
};

const ON_SEEN: readonly TextNote[] = [
  {
    // U+FFFD is what a decoder leaves for what it could not read: the loss lies before this archive.
    rule: 'ky-tu-hong',
    isMeant: (text) => text.includes('\uFFFD'),
    what: 'Dòng có chữ đã hỏng khi chuyển mã (�).',
    fix: RETYPE,
  },
  {
    rule: 'ky-tu-hong',
    isMeant: (text) => /[\p{Co}\p{Cn}]/u.test(text),
    what: 'Dòng có ký tự riêng của một phông chữ, máy khác hiện thành ô vuông.',
    fix: 'Thay bằng chữ hay dấu thường, ví dụ «-» cho dấu đầu dòng.',
  },
  LOOSE_MARK,
  {
    rule: 'chu-lan',
    isMeant: hasMixedLetters,
    what: 'Dòng có từ lẫn chữ Latinh với chữ Kirin.',
    fix: 'Gõ lại từ ấy bằng một bảng chữ.',
  },
];

// England, Scotland and Wales.
const FLAGS = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;
const LONGEST_CURE = 100;

function noteFirst({
  file,
  text,
  note,
}: {
  readonly file: string;
  readonly text: string;
  readonly note: TextNote;
}): readonly Problem[] {
  if (!note.isMeant(text)) return [];
  const { rule, what, fix } = note;
  const index = text.split('\n').findIndex(note.isMeant);
  return [{ rule, severity: 'note', file, line: Math.max(0, index) + 1, what, fix }];
}

function noteEncodings(file: string, found: readonly Mojibake[]): readonly Problem[] {
  const byEncoding = Map.groupBy(found, ({ encoding }) => encoding);
  return [...byEncoding].flatMap(([encoding, lines]): readonly Problem[] => {
    const [first, ...others] = lines;
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` và ${others.length} dòng khác`;
    const what = `Dòng${more} có chữ bảng mã ${encoding} bị đọc sai.`;
    const { line, repaired } = first;
    const fix =
      repaired === undefined
        ? 'Chữ đã mất một phần: chép lại từ bản gốc, rồi lưu bằng UTF-8.'
        : `Có phải là «${shortenTitle(repaired.trim(), LONGEST_CURE)}»? Chuyển cả tệp sang Unicode rồi đọc lại.`;
    return [{ rule: 'chu-sai-ma', severity: 'note', file, line, what, fix }];
  });
}
