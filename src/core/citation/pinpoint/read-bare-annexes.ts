import { CARRIED_BY } from '#core/citation/data/pinpoint-words.ts';
import { type AntecedentRequest, readAntecedent } from './find-antecedent.ts';
import type { Pinpoint } from './pinpoint.ts';

const BARE_ANNEX = new RegExp(
  `(?<![a-z\\d])phu luc(?<link> {1,3}(?:${CARRIED_BY}|cua) {1,3})`,
  'g',
);

/** «Phụ lục ban hành kèm theo Nghị định này»: the only annex, which has no number. */
export function readBareAnnexes(request: AntecedentRequest): readonly Pinpoint[] {
  const { sketch, citations } = request;
  const startOf = new Map(citations.map(({ start }, index) => [start, index]));
  return [...sketch.plain.matchAll(BARE_ANNEX)].flatMap(({ 0: whole, index, groups }) => {
    const at = index + whole.length;
    const of = startOf.get(at) ?? readAntecedent(request, at)?.of;
    const end = at - (groups?.['link'] ?? '').length;
    return of === undefined ? [] : [{ start: index, end, phuLuc: '', of }];
  });
}
