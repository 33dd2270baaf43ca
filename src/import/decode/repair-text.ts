import { raiseStart } from './capitals.ts';
import { type DoubtfulWord, mendLostLetters, type ReadLine } from './lost-letters.ts';
import { READINGS, type TextReading } from './readings.ts';
import { countBrokenLetters, type Weight, weighText } from './weigh-text.ts';

/** A line that is read in another encoding than it was taken for. */
export interface Repair {
  /** From 1. */
  readonly line: number;
  readonly encoding: string;
}

/** A text as its writer saw it, as far as that can be told. */
export interface RepairedText {
  readonly text: string;
  /** The encoding that most of it was written in, where it is not the one that it was read in. */
  readonly winner: string | undefined;
  readonly repaired: readonly Repair[];
  readonly doubtful: readonly DoubtfulWord[];
}

/** Whether a text is letters that somebody read and saved, or bytes that are known not to be UTF-8: these need less proof. */
export type Origin = 'text' | 'bytes';

/** The text with every line in the encoding that makes Vietnamese of it; what is Vietnamese, or of no language that it knows, stays as it is. */
export function repairText(text: string, origin: Origin): RepairedText {
  const isPlain = text.split('\n').every((line) => PLAIN.test(line));
  if (isPlain) return { text, winner: undefined, repaired: [], doubtful: [] };
  const whole = chooseReading(text.slice(0, LONGEST_SAMPLE), origin);
  const lines = readEachLine(text, whole, origin);
  const mended = mendLostLetters(lines.map(raiseFirst));
  return {
    text: mended.lines.join('\n').normalize('NFC'),
    winner: whole?.name,
    repaired: lines.flatMap(({ reading }, index) =>
      reading === undefined ? [] : [{ line: index + 1, encoding: reading.name }],
    ),
    doubtful: mended.doubtful,
  };
}

/** TCVN3 has no capitals with tones: a line begins with one, if it does not go on with a list («:», «;»). */
function raiseFirst(line: ReadLine, index: number, lines: readonly ReadLine[]): ReadLine {
  if (line.reading?.name !== TCVN3) return line;
  const before = lines.slice(0, index).findLast(({ text }) => text.trim() !== '');
  const isItem = /[:;,]\s*$/.test(before?.text ?? '') || /;\s*$/.test(line.text);
  return isItem ? line : { ...line, text: raiseStart(line.text) };
}

const TCVN3 = 'TCVN3';

/** Nothing beyond ASCII, nor a control, which are letters in two encodings. */
const PLAIN = /^[\t\x20-\x7E]*$/;
/** Enough words to tell an encoding by; the lines are read one by one after that. */
const LONGEST_SAMPLE = 200_000;
/** Words that become Vietnamese only when read so: three are no accident, nor are two where one is written as in no other language. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_WITH_SIGNS = 2;
/** Without one, all that is beyond ASCII are signs («5 µm», «m²», «20 °C»), which are letters elsewhere. */
const INSIDE_WORDS =
  /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]|\p{L}[\u0080-\u00BF\u00D7\u00F7\u0152-\u2122]\p{L}/u;
/** Of a text read rightly hardly any word stays foreign. */
const FOREIGN_SHARE = 1 / 3;

function readEachLine(
  text: string,
  whole: TextReading | undefined,
  origin: Origin,
): readonly ReadLine[] {
  const read = text.split('\n').map((line): ReadLine => {
    if (PLAIN.test(line)) return { text: line, reading: undefined };
    const reading = readingOfLine(line, whole, origin);
    return { text: reading?.read(line) ?? line, reading };
  });
  const seen = new Set(read.flatMap(({ reading }) => reading ?? []));
  return read.map((line) => (line.reading === undefined ? readAsOthers(line, seen) : line));
}

function readingOfLine(
  line: string,
  whole: TextReading | undefined,
  origin: Origin,
): TextReading | undefined {
  const own = chooseReading(line, origin);
  if (whole === undefined || own === whole) return own;
  const [asWhole, asOwn, asIs] = [whole.read(line), own?.read(line) ?? line, line].map(score);
  if (asOwn !== undefined && asWhole !== undefined && asOwn > asWhole) return own;
  if (asWhole === asIs && whole.foreign.test(line)) return undefined;
  return (asWhole ?? 0) >= (asIs ?? 0) ? whole : undefined;
}

/** A short line («Hµ Néi») proves nothing by itself; among lines of that encoding it is one of them. */
function readAsOthers(line: ReadLine, seen: ReadonlySet<TextReading>): ReadLine {
  const now = weighText(line.text);
  if (now.bad === 0) return line;
  for (const reading of seen) {
    const text = reading.read(line.text);
    const then = weighText(text);
    if (then.good > now.good && then.bad === 0) return { text, reading };
  }
  return line;
}

function chooseReading(text: string, origin: Origin): TextReading | undefined {
  const asIs = weighText(text);
  if (asIs.bad === 0 && asIs.good > 0 && origin === 'text') return undefined;
  let best:
    | { readonly reading: TextReading; readonly gain: number; readonly common: number }
    | undefined;
  for (const reading of READINGS) {
    const read = reading.read(text);
    if (read === text || isReadRightly(asIs, reading)) continue;
    // Words that lost letters are weighed as what they will be.
    const weight = weighText(mendLostLetters(toLines(read, reading)).lines.join('\n'));
    // Whatever was written, fewer words of every day never come of reading it rightly.
    if (weight.common < asIs.common) continue;
    const gain = weight.good - weight.bad;
    const least = best?.gain ?? asIs.good - asIs.bad;
    const isAsGood = best !== undefined && gain === least && weight.common > best.common;
    if (gain <= least && !isAsGood) continue;
    if (isProven({ text, reading, weight, asIs, origin }))
      best = { reading, gain, common: weight.common };
  }
  return best?.reading;
}

/** Most words that are spelt as Vietnamese have a letter that no byte of the encoding looks like. */
function isReadRightly(asIs: Weight, { foreign }: TextReading): boolean {
  const words = [...asIs.goodWords];
  return (
    words.length > 0 &&
    words.filter((word) => foreign.test(word)).length * 2 > words.length &&
    asIs.bad <= asIs.good
  );
}

function toLines(text: string, reading: TextReading): readonly ReadLine[] {
  return text.split('\n').map((line) => ({ text: line, reading }));
}

function isProven(reading: {
  readonly text: string;
  readonly reading: TextReading;
  readonly weight: Weight;
  readonly asIs: Weight;
  readonly origin: Origin;
}): boolean {
  const { weight, asIs } = reading;
  const made = [...weight.goodWords].filter((word) => !asIs.goodWords.has(word)).length;
  const isEnough = made >= fewestWords(reading);
  const isMisreadUtf8 = reading.reading.name === 'UTF-8' && countBrokenLetters(reading.text) > 0;
  if (isMisreadUtf8) return isEnough && weight.bad <= weight.good;
  const isInWords = reading.origin === 'bytes' || INSIDE_WORDS.test(reading.text);
  return isEnough && isInWords && weight.bad <= weight.good * FOREIGN_SHARE;
}

function fewestWords({
  text,
  reading,
  origin,
}: {
  readonly text: string;
  readonly reading: TextReading;
  readonly origin: Origin;
}): number {
  if (origin === 'bytes') return 1;
  if (reading.name === 'UTF-8' && countBrokenLetters(text) > 0) return 1;
  return reading.sign?.test(text) === true ? FEWEST_WORDS_WITH_SIGNS : FEWEST_WORDS;
}

function score(text: string): number {
  const { good, bad } = weighText(text);
  return good - bad;
}
