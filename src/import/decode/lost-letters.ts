import { mendLostBytes } from './lost-bytes.ts';
import { mendLostHorn } from './lost-horn.ts';
import type { TextReading } from './readings.ts';

/** A word that lost a letter and can be read in more than one way; the text holds it as it came. */
export interface DoubtfulWord {
  /** From 1. */
  readonly line: number;
  readonly word: string;
  readonly readings: readonly string[];
}

/** A line, read. */
export interface ReadLine {
  readonly text: string;
  readonly reading: TextReading | undefined;
}

/** Lines with the letters that were lost on the way, where only one letter makes Vietnamese of the word. */
export interface MendedLines {
  readonly lines: readonly string[];
  readonly doubtful: readonly DoubtfulWord[];
}

/** How a line is mended: what it says then, and the words that stay in doubt. */
export type MendLine = (line: string) => {
  readonly text: string;
  readonly doubtful: readonly Omit<DoubtfulWord, 'line'>[];
};

/** The lines with what each encoding loses on the way put back: TCVN3 its ư, UTF-8 the bytes that Windows has no sign for. */
export function mendLostLetters(lines: readonly ReadLine[]): MendedLines {
  const byName = (name: string) =>
    lines.flatMap(({ text, reading }) => (reading?.name === name ? [text] : [])).join('\n');
  const menders: Readonly<Record<string, MendLine | undefined>> = {
    TCVN3: mendLostHorn(byName('TCVN3')),
    'UTF-8': mendLostBytes(byName('UTF-8')),
  };
  const mended = lines.map(({ text, reading }) => {
    const mend = menders[reading?.name ?? ''];
    return mend?.(text) ?? { text, doubtful: [] };
  });
  return {
    lines: mended.map(({ text }) => text),
    doubtful: mended.flatMap(({ doubtful }, index) =>
      doubtful.map((word) => ({ line: index + 1, ...word })),
    ),
  };
}
