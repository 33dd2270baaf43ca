import { CHAIRMAN, OLD_MINISTRIES } from '#core/citation/data/old-codes.ts';
import { canonicalCode, isIssuerCode, isTypeCode, splitCode } from './codes.ts';
import { isLowerAt, matchAt } from './match-at.ts';
import type { Sketch } from './sketch-text.ts';

/** The codes that follow a serial: «-NQ/TW» gives `codes` NQ, TW; `lead` and `inner` are the separators as written, made plain. */
export interface SymbolReading {
  readonly end: number;
  readonly codes: readonly string[];
  readonly lead: string;
  readonly inner: string;
  /** Type and issuer are written as one, which elsewhere may be another word («May 10 – CTCP»). */
  readonly glued?: true;
}

interface Segment {
  readonly end: number;
  readonly code: string;
  readonly known: boolean;
}

interface Joint {
  readonly end: number;
  readonly sign: string;
  readonly spacing: 'none' | 'one side' | 'both sides';
}

const MIXED_CASE_CODES =
  'SLt(?!\\p{L})|T[Tt][Gg]|T[wưƯ](?!\\p{L})|Q[ĐÐ]i(?=[/-])|[CT]Tr|Qy(?=[ĐÐ])|Th(?=U)|Tr(?=H)|Ti(?=N)';
const DOTTED_CAPITAL = '\\p{Lu}(?:\\.(?=\\p{Lu}(?!\\p{Ll})))?';
/** A third figure is the mark of a footnote: «98/2023/QH152». */
const TERM =
  '(?:1\\d(?=\\d{0,2}(?![\\p{L}\\d]))|\\d{1,2}(?![\\p{L}\\d])|[IVX]{1,5}(?![\\p{L}\\d]))';
const SEGMENT = new RegExp(
  `Q[Hh] ?${TERM}|(?<letters>(?:${MIXED_CASE_CODES}|${DOTTED_CAPITAL}|&(?=\\p{Lu}))+)\\d{0,3}(?!\\d)`,
  'uy',
);
const LOWER_SEGMENT = /(?<letters>[a-zđưð]{2,8})\d{0,3}(?![\p{L}\d])/uy;
/** Units of one or two letters are numbered («C06», «PC08»); after a longer code figures are the mark of a footnote. */
/** Bodies of one assembly: «ĐĐQH15», «HĐNN8», its committees «UBKHCNMT15». */
const ASSEMBLY_BODY =
  /(?:QH\d{1,2}|H[ĐÐ]NN[78]|(?<!\p{L})(?:UB(?:KH|PL|TP|KT|TC|QP|VH|XH|[ĐÐ]N|DN|TN)\p{Lu}*|H[ĐÐ]DT)1[0-9])$/u;
const NUMBERED_UNIT = /^\p{Lu}{1,2}\d{1,3}$/u;
const LONGEST_UNIT = 2;
const JOINT = /(?<before> {0,3})(?<sign>[-/_]?)(?<after> {0,3})/y;
const NEXT_CODE = /[-/–](?<code>\p{Lu}{2,8})(?!\p{L})/uy;
/** Codes of issuers that ended old numbers alone, after a spaced dash too: «41 - TTg», «64 - CP», «324 - CT». */
const LONE_CODES = new Set(['CP', 'TTg', 'TW', 'HĐBT', CHAIRMAN.code]);
/** The joint circular of most bodies has eight (01/2017/TTLT-BTP-BCA-BQP-BTC-BNN&PTNT-VKSNDTC-TANDTC); twice as many are room enough. */
const MAX_SEGMENTS = 16;

/** Reads the codes after a serial or a year; `undefined` when what follows is no symbol of a document. */
export function readSymbol(sketch: Sketch, at: number): SymbolReading | undefined {
  const lead = readJoint(sketch, at);
  const first = lead && readSegment(sketch, lead.end);
  if (lead === undefined || first === undefined) return undefined;
  const rest = readFurtherSegments(sketch, first);
  const written = [first, ...rest.segments].map((segment) => segment.code);
  // «90 - QĐTW», «57-NQTW»: type and issuer written as one.
  const split = written.length > 1 || first.known ? undefined : splitCode(first.code);
  const codes = split ?? written;
  if (!isPlausibleLead(lead, codes)) return undefined;
  const end = rest.segments.at(-1)?.end ?? first.end;
  return { end, codes, lead: lead.sign, inner: rest.inner, ...(split && { glued: true }) };
}

function readJoint(sketch: Sketch, at: number): Joint | undefined {
  const match = matchAt(JOINT, sketch.plain, at);
  if (match === undefined) return undefined;
  const before = match.groups?.['before'] ?? '';
  const after = match.groups?.['after'] ?? '';
  const sign = match.groups?.['sign'] ?? '';
  const sides = Math.min(before.length, 1) + Math.min(after.length, 1);
  const spacing = sides === 0 ? 'none' : sides === 1 ? 'one side' : 'both sides';
  return { end: at + match[0].length, sign, spacing };
}

function readSegment(sketch: Sketch, at: number): Segment | undefined {
  const upper = matchAt(SEGMENT, sketch.composed, at);
  if (upper !== undefined) return trimGluedWord(sketch, at, withoutNote(upper));
  const lower = matchAt(LOWER_SEGMENT, sketch.composed, at);
  if (lower === undefined) return undefined;
  const segment = toSegment(at, withoutNote(lower));
  return segment.known ? segment : undefined;
}

/** The code without the figures of a footnote that were raised once and are glued to it: «66-NQ/TW1», «12-CTr/BCĐ3». */
function withoutNote({ 0: whole, groups }: RegExpExecArray): string {
  const letters = groups?.['letters'];
  if (letters === undefined || letters.length === whole.length) return whole;
  if (ASSEMBLY_BODY.test(whole)) return whole;
  if (NUMBERED_UNIT.test(whole) && !toSegment(0, letters).known)
    return whole.slice(0, letters.length + LONGEST_UNIT);
  return toSegment(0, whole).known ? whole : letters;
}

/** Writers paste words together («TT-BGDĐTsẽ», «QĐ-TTgTheo»); a known code tells where the number ends. */
function trimGluedWord(sketch: Sketch, at: number, written: string): Segment | undefined {
  const whole = toSegment(at, written);
  if (!isLowerAt(sketch.composed, whole.end)) {
    return written.length > 1 || whole.known || isHalfCode(sketch, whole.end) ? whole : undefined;
  }
  if (whole.known) return whole;
  const shorter = toSegment(at, written.slice(0, -1));
  if (shorter.known) return shorter;
  return written.length > 3 ? whole : undefined;
}

/** «99/2013/Đ-CP»: a letter of the type is lost, the issuer after it is whole. */
function isHalfCode(sketch: Sketch, at: number): boolean {
  const next = matchAt(NEXT_CODE, sketch.composed, at)?.groups?.['code'];
  return next !== undefined && isIssuerCode(canonicalCode(next));
}

function toSegment(at: number, written: string): Segment {
  const code = canonicalCode(written);
  const end = at + written.length;
  if (isTypeCode(code) || isIssuerCode(code)) return { end, code, known: true };
  return { end, code, known: false };
}

function readFurtherSegments(
  sketch: Sketch,
  first: Segment,
): { segments: readonly Segment[]; inner: string } {
  const segments: Segment[] = [];
  let inner = '';
  let previous = first;
  while (segments.length < MAX_SEGMENTS - 1) {
    const joint = readJoint(sketch, previous.end);
    const next = joint && readSegment(sketch, joint.end);
    if (joint === undefined || next === undefined) break;
    if (!isPlausibleJoint(joint, previous, { next, position: segments.length })) break;
    if (segments.length === 0) inner = joint.sign;
    segments.push(next);
    previous = next;
  }
  return { segments, inner };
}

function isPlausibleJoint(
  joint: Joint,
  previous: Segment,
  { next, position }: { next: Segment; position: number },
): boolean {
  const afterType = position === 0 && isTypeCode(previous.code);
  if (joint.sign === '')
    return afterType && joint.spacing === 'one side' && isIssuerCode(next.code);
  if (joint.spacing === 'none') return true;
  if (joint.spacing === 'one side') return next.code.length > 1;
  return position === 0 && (afterType || !next.known);
}

function isPlausibleLead(lead: Joint, codes: readonly string[]): boolean {
  const [first = '', second = ''] = codes;
  const typed = isTypeCode(first);
  // «84 TC/QĐ/TCT», «135SL/GD», «76 TC/TCT»: ministries once wrote their own code first.
  if (lead.sign === '')
    return codes.length > 1 && (typed || isTypeCode(second) || OLD_MINISTRIES.has(first));
  if (lead.sign === '/' || lead.spacing === 'none') return true;
  return codes.length > 1 ? typed : LONE_CODES.has(first);
}
