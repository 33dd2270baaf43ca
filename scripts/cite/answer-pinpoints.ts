import type { CitedSketch } from '#core/citation/find/find-citations.ts';
import { lastUntil } from '#core/citation/pinpoint/by-offset.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { Pinpoint, PinpointTarget } from '#core/citation/pinpoint/pinpoint.ts';
import type { TextShape } from '#core/citation/pinpoint/text-shape.ts';

/** A part of a document that the words point at: each division by its number as written, several in a list, «này» for the one it stands in. */
export interface AnsweredPinpoint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The citation of the document by its place in this list, or `this` where the text speaks of itself. */
  readonly of: PinpointTarget;
  readonly diem: string | readonly string[] | null;
  readonly khoan: string | readonly string[] | null;
  readonly dieu: string | readonly string[] | null;
  readonly muc: string | readonly string[] | null;
  readonly chuong: string | readonly string[] | null;
  readonly phan: string | readonly string[] | null;
  readonly phuLuc: string | readonly string[] | null;
}

/** The pinpoints of a text by the citation that they stand with. */
export function pinpointsByCitation(
  cited: CitedSketch,
  shape: TextShape,
  text: string,
): ReadonlyMap<number, readonly AnsweredPinpoint[]> {
  const { citations, sketch } = cited;
  const byCitation = new Map<number, AnsweredPinpoint[]>();
  for (const pinpoint of findPinpoints(cited, shape)) {
    const before = lastUntil(citations, pinpoint.start) ?? 0;
    const place = pinpoint.of === 'this' ? (shape.own ?? before) : pinpoint.of;
    const start = sketch.toSource(pinpoint.start);
    const end = sketch.toSource(pinpoint.end);
    const answered = { ...answerPinpoint(pinpoint), start, end, text: text.slice(start, end) };
    byCitation.set(place, [...(byCitation.get(place) ?? []), answered]);
  }
  return byCitation;
}

function answerPinpoint(pinpoint: Pinpoint): Omit<AnsweredPinpoint, 'start' | 'end' | 'text'> {
  const { of, diem, khoan, dieu, muc, chuong, phan, phuLuc } = pinpoint;
  return {
    of,
    diem: diem ?? null,
    khoan: khoan ?? null,
    dieu: dieu ?? null,
    muc: muc ?? null,
    chuong: chuong ?? null,
    phan: phan ?? null,
    phuLuc: phuLuc ?? null,
  };
}
