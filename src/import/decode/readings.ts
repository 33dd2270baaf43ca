import {
  LEGACY_ENCODINGS,
  type LegacyEncoding,
  seenAsWindows1252,
  TCVN_5712_1,
  windowsByte,
} from '#core/text/legacy-encodings.ts';
import { raiseCapitals } from './capitals.ts';

/** A way to read a text again whose bytes were taken for another encoding. */
export interface TextReading {
  /** The encoding that it was written in. */
  readonly name: string;
  /** What the text then says; letters that it does not know stay. */
  readonly read: (text: string) => string;
  /** A letter inside words that no other writing has. */
  readonly sign: RegExp | undefined;
  /** Letters that no byte of it looks like: a line that has them was read rightly. */
  readonly foreign: RegExp;
}

// Of the letters of Vietnamese, Windows-1252 lacks these; Windows-1258 lacks fewer.
const NOT_IN_1252 = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;
const NOT_IN_1258 = /[ĨĩŨũ\u1EA0-\u1EF9]/;

const LATER = '[\\u0080-\\u00BF\\u0152-\\u2122]';
/** The bytes of one character of UTF-8, each as the character that Windows-1252 has for it. */
const SEQUENCE = new RegExp(
  `[\\u00C2-\\u00DF]${LATER}|[\\u00E0-\\u00EF]${LATER}{2}|[\\u00F0-\\u00F4]${LATER}{3}`,
  'g',
);
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How often a text is read wrong on its way, at most: twice is common, oftener is not seen. */
const MOST_TIMES = 3;

const LEGACY: readonly TextReading[] = [...LEGACY_ENCODINGS, TCVN_5712_1].map(ofLegacy);
const MISREAD_UTF_8: readonly TextReading[] = [
  { name: 'UTF-8', read: readAsUtf8, sign: undefined, foreign: NOT_IN_1252 },
];

/** Every reading worth a try, the commonest first. */
export const READINGS: readonly TextReading[] = [
  ...times(MISREAD_UTF_8, MOST_TIMES),
  ...LEGACY,
  ...[...times(MISREAD_UTF_8, MOST_TIMES), ...LEGACY].map(onVietnameseWindows),
  ...LEGACY.map(afterUtf8),
];

function ofLegacy({ name, decode, sign }: LegacyEncoding): TextReading {
  const isTcvn3 = name === 'TCVN3';
  const read = (text: string) => punctuate(decode(text));
  return {
    name,
    sign,
    read: isTcvn3 ? (text) => raiseCapitals(read(text)) : read,
    foreign: NOT_IN_1252,
  };
}

/** The controls that ISO 8859-1 has are the dashes and quotation marks of Windows. */
function punctuate(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0))),
  );
}

function readAsUtf8(text: string): string {
  return text.replace(SEQUENCE, (characters) => {
    const bytes = [...characters].map((character) => windowsByte(character));
    if (bytes.includes(undefined)) return characters;
    try {
      return DECODER.decode(Uint8Array.from(bytes as number[]));
    } catch {
      return characters;
    }
  });
}

function times(readings: readonly TextReading[], most: number): readonly TextReading[] {
  return readings.flatMap((reading) =>
    Array.from({ length: most }, (_, index) => ({
      ...reading,
      read: (text: string) => {
        let read = text;
        for (let time = 0; time <= index; time += 1) read = reading.read(read);
        return read;
      },
    })),
  );
}

function onVietnameseWindows({ name, read }: TextReading): TextReading {
  return {
    name,
    sign: undefined,
    read: (text) => read(seenAsWindows1252(text)),
    foreign: NOT_IN_1258,
  };
}

function afterUtf8({ name, sign, read, foreign }: TextReading): TextReading {
  return { name, sign, foreign, read: (text) => read(readAsUtf8(text)) };
}
