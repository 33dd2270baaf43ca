/** A time of day found beside a date: `HH:MM` or `HH:MM:SS`, its offset where one is written, and the words that are left. */
export interface WrittenClock {
  readonly time: string;
  readonly offset: string | undefined;
  readonly rest: string;
}

const DIGITAL = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?';
const HALF = '(?<half>rưỡi)';
const SPOKEN = `(?<spoken>\\d{1,2})\\s*(?:h|giờ|g)(?:\\s*(?:${HALF}|(?<past>\\d{1,2})(?:\\s*(?:phút|'))?))?`;
const CLOCK = new RegExp(`(?<![\\p{L}\\d])(?:${DIGITAL}|${SPOKEN})(?![\\d:])`, 'iu');
const ZONE =
  /^\s*[[(]?\s*(?:(?:GMT|UTC)\s*)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)\s*[\])]?/i;
const UNIVERSAL = /^\s*[[(]?\s*(?:Z|GMT|UTC)(?![\p{L}\d])\s*[\])]?/iu;
const HALF_OF_DAY =
  /(?<![\p{L}\d])(?:(?<early>AM|SA|sáng)|(?<late>PM|CH|chiều|tối)|(?<unsure>trưa|đêm|khuya))(?![\p{L}\d])/iu;

/** The time of day in the words on either side of a date: «8:32», «08h32», «8 giờ rưỡi chiều», «3:25:00.000Z», «17:29 [GMT+7]»; `undefined` when there is none, `unreadable` when there is one that cannot be told with certainty. */
export function readWrittenClock(
  before: string,
  after: string,
): WrittenClock | 'unreadable' | undefined {
  const words = `${before.replace(/T$/, ' ')} ${after.replace(/^T(?=\d)/i, ' ')}`;
  const match = CLOCK.exec(words);
  if (match?.groups === undefined) return undefined;
  const behind = words.slice(match.index + match[0].length);
  const zone = readZone(behind);
  const rest = `${words.slice(0, match.index)} ${behind.slice(zone.length)}`;
  const half = HALF_OF_DAY.exec(rest);
  const time = timeOf(match.groups, half?.groups);
  if (time === undefined) return 'unreadable';
  return { time, offset: zone.offset, rest: rest.replace(HALF_OF_DAY, ' ') };
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf(clock: Groups, half: Groups | undefined): string | undefined {
  const written = Number(clock['hour'] ?? clock['spoken']);
  const hour = hourOfDay(written, half);
  if (hour === undefined) return undefined;
  const minute = clock['minute'] ?? clock['past'] ?? (clock['half'] ? '30' : '0');
  const second = Number(clock['second'] ?? 0) === 0 ? [] : [clock['second'] ?? ''];
  return [String(hour), minute, ...second].map((part) => part.padStart(2, '0')).join(':');
}

// Noon and midnight are told in too many ways, and «8 giờ đêm» is not «2 giờ đêm»: where the half of the day decides, only sure ones are read.
function hourOfDay(hour: number, half: Groups | undefined): number | undefined {
  if (half === undefined || hour > 12) return hour;
  if (half['unsure'] !== undefined) return undefined;
  if (hour === 12) return undefined;
  return half['late'] === undefined ? hour : hour + 12;
}

function readZone(behind: string): { readonly offset?: string; readonly length: number } {
  const universal = UNIVERSAL.exec(behind);
  const match = ZONE.exec(behind);
  if (match?.groups !== undefined) {
    const { sign, hours = '', minutes = '00' } = match.groups;
    return { offset: `${sign}${hours.padStart(2, '0')}:${minutes}`, length: match[0].length };
  }
  return universal === null ? { length: 0 } : { offset: 'Z', length: universal[0].length };
}
