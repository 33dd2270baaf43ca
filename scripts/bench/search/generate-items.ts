import { slugify } from '#core/text/slug.ts';
import type { BenchItem } from './bench-item.ts';
import {
  MADE_EVENTS,
  MADE_FILLER,
  MADE_NAMES,
  MADE_PLACES,
  MADE_TOPICS,
  MADE_TYPES,
} from './made-vocabulary.ts';

/** What a made item says, so that a judged query can name the items that answer it. */
export interface MadeFacts {
  readonly place: string;
  readonly topic: string;
  readonly number: string;
  readonly person: string;
  readonly year: number;
}

/** An item made by rule, with what it says. */
export interface MadeItem extends BenchItem {
  readonly facts: MadeFacts;
}

/** Makes `count` items, always the same ones: places, topics, documents and people in all their combinations, with sentences that lead astray. */
export function generateItems(count: number): readonly MadeItem[] {
  const next = makeRandom(20_160_801);
  return Array.from({ length: count }, (_, i) => makeItem(i, next));
}

function makeItem(i: number, next: () => number): MadeItem {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value;
  const place = MADE_PLACES[i % MADE_PLACES.length] as string;
  const [topic, ...details] = pick(MADE_TOPICS);
  const [type, code] = pick(MADE_TYPES);
  const issuer = code === 'KH' || code === 'QĐ' ? 'UBND' : 'TU';
  const number = numberOf(code, issuer, 1 + Math.floor(next() * 190));
  const person = `${pick(MADE_NAMES.family)} ${pick(MADE_NAMES.middle)} ${pick(MADE_NAMES.given)}`;
  const year = 2014 + Math.floor(next() * 12);
  const event = pick(MADE_EVENTS);
  const day = `${year}-${pad(1 + Math.floor(next() * 12))}-${pad(1 + Math.floor(next() * 28))}`;
  const named = `${type} số ${number}`;
  const title =
    i % 3 === 0
      ? `${place}: ${event} thực hiện ${named} về ${topic}`
      : i % 3 === 1
        ? `${place} ${event} ${topic}`
        : `${place} đẩy mạnh ${pick(details)}`;
  const other = pick(MADE_TOPICS);
  return {
    id: `${year}/${slugify(`${title.slice(0, 50)} ${i}`)}`,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    date: day,
    lead:
      i % 2 === 0
        ? `${issuer === 'TU' ? 'Cấp ủy' : 'Ủy ban nhân dân'} ${place} ${event} ${named} về ${topic}.`
        : '',
    body: [
      `${named} về ${topic} được ban hành năm ${year}. ${pick(MADE_FILLER)}`,
      `Ông ${person}, Giám đốc Sở KH&CN ${place}, cho biết ${pick(details)} và ${pick(details)} là hai việc chính.`,
      `${pick(MADE_FILLER)} ${pick(MADE_FILLER)}`,
      `Đại biểu cũng nhắc kinh nghiệm của ${pick(MADE_PLACES)} về ${pick(other)}.`,
    ],
    facts: { place, topic, number, person, year },
  };
}

function numberOf(code: string, issuer: string, serial: number): string {
  const digits = pad(serial);
  return issuer === 'TU' ? `${digits}-${code}/${issuer}` : `${digits}/${code}-${issuer}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

// A linear congruential generator (Numerical Recipes): the same items on every machine.
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
