import type { Reference, ReferenceDate } from './reference.ts';

/** A reference in the RIS format of reference managers: a tag a line, `ER` at the end. A document is a report, whose number is `SN`, as Zotero and EndNote read it. */
export function formatRis(reference: Reference): string {
  const { author, issued } = reference;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', reference.type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', reference.id],
    ...(author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', reference.title],
    ['T2', reference['container-title']],
    ['SN', reference.number],
    ['M3', reference.genre],
    ['CY', reference['publisher-place']],
    ['PB', reference.publisher],
    ['DP', reference.source],
    ['PY', issued?.['date-parts'][0][0]?.toString()],
    ['DA', issued && dayOf(issued)],
    ['UR', reference.URL],
    ['LA', reference.language],
    ['N1', reference.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    .join('');
}

// RIS writes YYYY/MM/DD/other, an unknown part left empty; the last is where words about a date stand.
function dayOf({ 'date-parts': [[year = 0, month, day]], circa }: ReferenceDate): string {
  const twoDigits = (part: number | undefined) => part?.toString().padStart(2, '0') ?? '';
  const about = circa ? 'khoảng' : '';
  return `${year.toString().padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/${about}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
