import { matchAt } from './match-at.ts';
import { type IssuerReading, readIssuer } from './read-issuer.ts';
import { readTerms } from './read-term.ts';
import type { Sketch } from './sketch-text.ts';

/** The bodies that the words after a number name as those who issued it. */
export interface OwnerReading {
  readonly end: number;
  /** The first of them, as written. */
  readonly phrase: string;
  /** Those who issued it together with the first; `undefined` where the words break off before the last («và các cơ quan khác»). */
  readonly partners: readonly string[] | undefined;
}

const GAP = ' {0,3},? {0,2}\\(?';
const POSSESSIVE = new RegExp(
  `${GAP}(?:(?:da )?duoc )?(?:(?:ban hanh|ky) )?(?:cua|boi) {1,3}`,
  'y',
);
const ADVERBS = '(?:(?:da|vua|moi|vua moi|cung|sau do|chinh thuc|truc tiep) {1,2}){0,2}';
const AGENT = new RegExp(`${GAP}${ADVERBS}(?:do|duoc|ma) {1,3}`, 'y');
/** Deeds by which a body makes a document its own; who drafts, proposes or submits one does not issue it. */
const DEED = new RegExp(` {1,3}${ADVERBS}(?:ky|ban hanh|ra|thong qua)(?![a-z])`, 'y');
const APPOSITION = / {1,3}(?<bracket>\(?)/y;
/** After a body that merely stands beside a number something must end; a word that goes on may make it the subject of the next clause. */
const CLOSED =
  /(?: {0,2}[.;:)"”»\]]| {0,3}$|\n| {1,3}(?:ve|ngay {1,2}\d|khoa {1,2}[ivx\d]|nam {1,2}\d))/y;
const JOINT =
  /(?:(?<comma> {0,2}[,;])(?: {1,3}(?<late>va|cung))?|(?<and> {1,3}(?:va|cung|&))| {1,2}-(?= )) {1,3}(?:cua {1,2})?/y;
const OPEN_END = /(?: {0,2}[,;])? {0,3}(?:va|cung|&|\.{2,}|…|v\.v)(?![a-z])/y;
const GOES_ON =
  / {1,3}(?:ve|ngay|nam|quy dinh|huong dan|so)(?![a-z])| {0,2}[.;:)"”»\],(]| {0,3}$|\n/y;
const MAX_BODIES = 12;

/** Whether a document is a joint one by its name («Thông tư liên tịch»), so that every body of the list issued it. */
export type Scope = 'one body' | 'several bodies';

/** Reads who issued a document where the words after its number say so: «của Bộ Chính trị», «do Thủ tướng ký», «được Chính phủ ban hành», or a body in apposition; `undefined` where a body merely stands nearby. */
export function readOwner(sketch: Sketch, at: number, scope: Scope): OwnerReading | undefined {
  const possessor = readBody(sketch, at, POSSESSIVE);
  if (possessor !== undefined) return withPartners(sketch, possessor, scope);
  return readAgent(sketch, at, scope) ?? readApposition(sketch, at);
}

function readBody(sketch: Sketch, at: number, opening: RegExp): IssuerReading | undefined {
  const match = matchAt(opening, sketch.plain, at);
  return match && readIssuer(sketch, at + match[0].length);
}

function readAgent(sketch: Sketch, at: number, scope: Scope): OwnerReading | undefined {
  const issuer = readBody(sketch, at, AGENT);
  const owner = issuer && withPartners(sketch, issuer, scope);
  if (owner === undefined) return undefined;
  const from = readTerms(sketch, owner.end)?.end ?? owner.end;
  const deed = matchAt(DEED, sketch.plain, from);
  return deed && { ...owner, end: from + deed[0].length };
}

function withPartners(sketch: Sketch, first: IssuerReading, scope: Scope): OwnerReading {
  const partners = readPartners(sketch, first, scope);
  return {
    end: partners?.at(-1)?.end ?? first.end,
    phrase: first.phrase,
    partners: partners?.map(({ phrase }) => phrase),
  };
}

function readApposition(sketch: Sketch, at: number): OwnerReading | undefined {
  const opening = matchAt(APPOSITION, sketch.plain, at);
  const issuer = opening && readIssuer(sketch, at + opening[0].length);
  if (issuer?.standing !== 'registered') return undefined;
  const isBracketed = opening?.groups?.['bracket'] === '(';
  if (isBracketed && sketch.plain.charAt(issuer.end) !== ')') return undefined;
  if (matchAt(CLOSED, sketch.plain, issuer.end) === undefined) return undefined;
  return { end: issuer.end, phrase: issuer.phrase, partners: [] };
}

/** The bodies after the first: «của Bộ Tư pháp, Bộ Công an và Bộ Quốc phòng»; `undefined` where the list breaks off. */
function readPartners(
  sketch: Sketch,
  first: IssuerReading,
  scope: Scope,
): readonly IssuerReading[] | undefined {
  const partners: IssuerReading[] = [];
  let end = first.end;
  let isBound = false;
  while (partners.length < MAX_BODIES) {
    const joint = matchAt(JOINT, sketch.plain, end);
    const body = joint && readIssuer(sketch, end + joint[0].length);
    if (joint === undefined || body === undefined) break;
    partners.push(body);
    isBound ||= joint.groups?.['comma'] === undefined || joint.groups?.['late'] !== undefined;
    end = body.end;
  }
  if (scope === 'several bodies')
    return matchAt(OPEN_END, sketch.plain, end) === undefined ? partners : undefined;
  // A body before a verb is the subject of the next clause: «của Bộ Chính trị và Chính phủ đã giao».
  return isBound && matchAt(GOES_ON, sketch.plain, end) !== undefined ? partners : [];
}
