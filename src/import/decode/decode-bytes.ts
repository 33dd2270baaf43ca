import { windowsCharacter } from '#core/text/legacy-encodings.ts';
import { isBinary } from './is-binary.ts';
import type { DoubtfulWord } from './lost-letters.ts';
import { type Repair, repairText } from './repair-text.ts';
import { guessUtf16, UTF_16_MARKS } from './utf-16.ts';

/** What the bytes of a text say: NFC, LF at line ends; `encoding` is that of most lines. */
export interface Decoding {
  readonly text: string;
  readonly encoding: string;
  /** Lines that were written in another encoding than they were read in, as they are now. */
  readonly repaired: readonly Repair[];
  /** Words that lost letters on the way and may be read in more than one way. */
  readonly doubtful: readonly DoubtfulWord[];
}

/** What bytes say, in whichever encoding Vietnamese has been written in; `undefined` where they are no text. A declared charset is not asked: the bytes win. */
export function decodeBytes(bytes: Uint8Array): Decoding | undefined {
  const marked = UTF_16_MARKS.find(({ mark }) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  const label = marked?.label ?? guessUtf16(bytes);
  if (label !== undefined) return finish(new TextDecoder(label).decode(bytes), 'UTF-16');
  if (isBinary(bytes)) return undefined;
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined) return finish(utf8, 'UTF-8');
  return finish(readLines(bytes), undefined);
}

function finish(read: string, encoding: string | undefined): Decoding {
  const text = read.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isSeenInBytes = encoding === undefined;
  const { winner, ...repair } = repairText(text, isSeenInBytes ? 'bytes' : 'text');
  return { ...repair, encoding: encoding ?? winner ?? 'Windows-1252' };
}

const STRICT_UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** A character is at most four bytes: a file cut in the middle of one lacks at most three. */
const LONGEST_CUT = 3;

function readUtf8(bytes: Uint8Array): string | undefined {
  for (let cut = 0; cut <= LONGEST_CUT; cut += 1) {
    try {
      const text = STRICT_UTF_8.decode(bytes.subarray(0, bytes.length - cut));
      return cut === 0 ? text : `${text}\uFFFD`;
    } catch {
      if (!isPartOfCharacter(bytes[bytes.length - cut - 1])) return undefined;
    }
  }
  return undefined;
}

function isPartOfCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}

/** Line by line: those that are UTF-8 are read so, the others as Windows-1252, in which every byte is kept. */
function readLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    const line = bytes.subarray(start, stop);
    lines.push(readLine(line));
    start = stop + 1;
  }
  return lines.join('\n');
}

function readLine(line: Uint8Array): string {
  try {
    return STRICT_UTF_8.decode(line);
  } catch {
    return Array.from(line, windowsCharacter).join('');
  }
}
