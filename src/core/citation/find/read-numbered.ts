import type { DocumentType } from '#core/citation/data/document-types.ts';
import { isBareNumber } from './bare-number.ts';
import { isTypeCode, typeOfCode } from './codes.ts';
import { fitsType } from './fits-type.ts';
import { matchAt } from './match-at.ts';
import { type Mention, type Passage, UNKNOWN_FIELDS } from './mention.ts';
import { systemOf } from './normalise.ts';
import { readFirstNumber } from './read-first-number.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type Preamble, readPreamble } from './read-preamble.ts';
import { readSurroundings, type Surroundings } from './read-surroundings.ts';
import type { TypeReading } from './read-type.ts';
import type { Sketch } from './sketch-text.ts';

const AND = '(?:va|hoac|cung|voi)';
const MEMBER = new RegExp(
  ` {0,3}(?:[,;](?: {0,3}${AND})?|${AND}|&|den) {0,3}(?:so:? {0,2})?(?=\\d)`,
  'y',
);
const MAX_LIST = 60;

interface List {
  readonly start: number;
  readonly type: TypeReading;
  readonly head: NumberReading;
}

interface ReadMember {
  readonly start: number;
  readonly number: NumberReading;
  readonly list: List;
  readonly around: Surroundings;
  readonly preamble: Preamble;
}

/** Reads a type's name with the number after it, and the further numbers of a list; `undefined` when no document is named there. */
export function readNumbered(sketch: Sketch, type: TypeReading): Passage | undefined {
  const first = readFirstNumber(sketch, type);
  if (first === undefined) return undefined;
  const { number: head, issuer, doubtful } = first;
  const list: List = { start: type.start, type, head };
  const mentions: Mention[] = [];
  let member: NumberReading | undefined = head;
  const said = readPreamble(sketch, type.start);
  const preamble = issuer === undefined ? said : { ...said, issuer };
  const scope = type.type.code === 'TTLT' ? 'several bodies' : 'one body';
  let start = first.start ?? type.start;
  let end = head.end;
  while (member !== undefined && mentions.length < MAX_LIST) {
    const around = readSurroundings(sketch, member.end, scope);
    const mention = toMention({ start, number: member, list, around, preamble });
    mentions.push(doubtful === undefined ? mention : { ...mention, doubtful });
    if (doubtful !== undefined) return { mentions, end: member.end };
    end = member.end;
    member = readMember(sketch, end, list) ?? readMember(sketch, around.factsEnd, list);
    start = member?.start ?? end;
  }
  return { mentions, end };
}

function readMember(sketch: Sketch, at: number, list: List): NumberReading | undefined {
  const joint = matchAt(MEMBER, sketch.plain, at);
  if (joint === undefined) return undefined;
  const reading = readNumber(sketch, at + joint[0].length);
  if (reading === undefined) return undefined;
  const { type, head } = list;
  if (reading.symbol !== undefined) return fitsType(reading, type) ? reading : undefined;
  const isOrdinal = joint[0].includes(';') && sketch.plain.charAt(reading.end) === '.';
  if (isOrdinal || reading.serial.length < Math.min(2, head.serial.length)) return undefined;
  return isBareNumber(sketch, reading, { type, introduction: 'list member' }) ? reading : undefined;
}

function toMention({ start, number, list, around, preamble }: ReadMember): Mention {
  return {
    ...UNKNOWN_FIELDS,
    start,
    end: number.end,
    anchor: { start, end: number.end },
    kind: number.symbol === undefined ? 'short' : 'numbered',
    type: list.type.type,
    typeName: typeNameOf(list.type.type, number),
    number,
    list: list.start,
    year: number.year ?? around.year,
    date: around.date ?? (around.issuer === undefined ? preamble.date : undefined),
    issuer: around.issuer ?? preamble.issuer,
    partners: around.partners,
    term: around.term ?? (around.issuer === undefined ? preamble.term : undefined),
    subject: around.subject,
  };
}

/** «văn bản số 6386/BNV-CCVC» has no type code, so it is an official letter. */
function typeNameOf(type: DocumentType, number: NumberReading): string {
  if (type.name !== 'Văn bản' || number.symbol === undefined) return type.name;
  const code = number.symbol.codes.find(isTypeCode) ?? 'CV';
  return typeOfCode(code, systemOf(number))?.name ?? type.name;
}
