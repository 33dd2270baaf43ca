/** The zone this archive tells time in, all year round: Vietnam has kept UTC+7 since 1975 and knows no summer time. */
export const ARCHIVE_OFFSET = '+07:00';

/** A time of day with the offset it was written in. */
export interface ZonedTime {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time: string;
  /** `Z`, `+07:00`. */
  readonly offset: string;
}

/** The same instant on the archive's clock: its time there, and by how many days (-1, 0 or 1) it falls on another day. */
export function toArchiveClock({ time, offset }: ZonedTime): {
  readonly time: string;
  readonly days: number;
} {
  const [hour, minute, ...seconds] = time.split(':');
  const there = minutesOf(hour, minute) - offsetMinutes(offset) + offsetMinutes(ARCHIVE_OFFSET);
  const days = Math.floor(there / DAY);
  const within = there - days * DAY;
  const clock = [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0'));
  return { time: [...clock, ...seconds].join(':'), days };
}

const DAY = 24 * 60;

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const [hour, minute] = offset.slice(1).split(':');
  const ahead = minutesOf(hour, minute);
  return offset.startsWith('-') ? -ahead : ahead;
}

function minutesOf(hour = '0', minute = '0'): number {
  return Number(hour) * 60 + Number(minute);
}
