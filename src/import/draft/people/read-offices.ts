import { sentenceAround } from '#core/text/sentences.ts';
import { BODIES, DEEDS, OFFICES } from './titles.ts';

/** The offices told behind a name, and all the words beside it that may name a body. */
export interface ReadOffices {
  readonly roles: readonly string[];
  readonly beside: string;
}

const NONE: ReadOffices = { roles: [], beside: '' };
const OPENING = /\s*[,–—(-]\s*/uy;
const END = /[:()“”"«»!?…\n]/u;
const LONGEST = 300;
const AND = '\\sv(?:à)\\s(?=(?:ông|bà|đồng chí|đại diện|các|một|lãnh đạo)(?!\\p{L})|\\p{Ll})';
const DEED = new RegExp(`\\s(?:${DEEDS.join('|')})(?![\\p{L}\\p{M}])|${AND}`, 'u');
const OFFICE = new RegExp(`^(?:${OFFICES.join('|')})(?![\\p{L}\\p{M}])`, 'u');
const BODY = new RegExp(`^(?:${BODIES.join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** Reads the offices behind a name that ends at an offset: «, Phó Chủ tịch UBND thành phố», « – Phó Hiệu trưởng …», until the sentence goes on to what the person does. */
export function readOffices(text: string, at: number): ReadOffices {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text);
  if (opening === null) return NONE;
  const start = at + opening[0].length;
  const sentence = sentenceAround(text, { start, end: start });
  const [words = ''] = text.slice(start, Math.min(sentence.end, start + LONGEST)).split(END);
  return readSegments(words.split(',').map((one) => one.trim()));
}

function readSegments(segments: readonly string[]): ReadOffices {
  const roles: string[] = [];
  const beside: string[] = [];
  for (const segment of segments) {
    const deed = DEED.exec(segment);
    const words = trimEnd(deed === null ? segment : segment.slice(0, deed.index));
    const isOffice = OFFICE.test(words);
    if (!isOffice && !BODY.test(words)) break;
    const last = roles.at(-1);
    if (isOffice) roles.push(words);
    else if (last !== undefined) roles[roles.length - 1] = `${last}, ${words}`;
    beside.push(words);
    if (deed !== null) break;
  }
  return { roles, beside: beside.join('\n') };
}

function trimEnd(words: string): string {
  return words.replace(/[\s.;]+$/u, '').replace(/\s+/g, ' ');
}
