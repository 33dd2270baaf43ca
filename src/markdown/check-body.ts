import type { Body, BodyProblem } from './body.ts';
import { findLostPictures } from './checks/lost-pictures.ts';

const CHECKS: readonly ((body: Body) => readonly BodyProblem[])[] = [findLostPictures];

/** What an editor should mend in a body, in order of lines. */
export function checkBody(body: Body): readonly BodyProblem[] {
  if (body.excess !== undefined) return [body.excess];
  return CHECKS.flatMap((check) => check(body)).sort((a, b) => a.line - b.line);
}
