import type { Division, DivisionLabel, DivisionUnit } from './division.ts';

/** What a pinpoint says of where it leads: numbers by kind, several in a list. */
export type PinpointParts = {
  readonly [unit in Exclude<DivisionUnit, 'so'>]?: string | readonly string[];
};

/** Where a pinpoint leads among the divisions that a record carries: the smallest of those it names, a larger one where the smaller is not held, `absent` where the record has divisions of that kind but not this one, and `undefined` where it has none of the kind. */
export function findDivision(
  divisions: readonly Division[],
  parts: PinpointParts,
): Division | 'absent' | undefined {
  const named = labelsOf(parts);
  const [largest] = named;
  if (largest === undefined) return undefined;
  const candidates = divisions.filter(({ path }) => holds(path, largest));
  if (candidates.length === 0)
    return divisions.some(({ path }) => path.some(({ unit }) => isAlike(unit, largest.unit)))
      ? 'absent'
      : undefined;
  for (let length = named.length; length > 0; length -= 1) {
    const wanted = named.slice(0, length);
    const found = candidates.find(
      ({ path }) => wanted.every((label) => holds(path, label)) && isEnd(path, wanted.at(-1)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const ORDER = ['phuLuc', 'phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem'] as const;

/** The first of each list, the largest division first; «mục III.2» is a part of a section. */
function labelsOf(parts: PinpointParts): readonly DivisionLabel[] {
  return ORDER.flatMap((unit) => {
    const [number] = [parts[unit] ?? []].flat();
    if (number === undefined || number === 'này') return [];
    const [first = '', ...rest] = unit === 'muc' ? number.split('.') : [number];
    return [
      { unit, number: first },
      ...rest.map((part): DivisionLabel => ({ unit: 'so', number: part })),
    ];
  });
}

function holds(path: readonly DivisionLabel[], wanted: DivisionLabel): boolean {
  return path.some((label) => isSame(label, wanted));
}

function isEnd(path: readonly DivisionLabel[], wanted: DivisionLabel | undefined): boolean {
  const own = path.at(-1);
  return own !== undefined && wanted !== undefined && isSame(own, wanted);
}

function isSame(label: DivisionLabel, wanted: DivisionLabel): boolean {
  return (
    isAlike(label.unit, wanted.unit) && label.number.toLowerCase() === wanted.number.toLowerCase()
  );
}

/** Writers call the parts of a Party document what they like: «mục 2 phần III», «điểm 2 mục III», «khoản 2 mục III». */
function isAlike(unit: DivisionUnit, wanted: DivisionUnit): boolean {
  if (unit === wanted) return true;
  if (unit === 'muc') return wanted === 'phan';
  return unit === 'so' && (wanted === 'muc' || wanted === 'diem' || wanted === 'khoan');
}
