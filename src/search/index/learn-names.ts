import { foldText } from '#core/text/fold.ts';
import { BUILT_IN_NAMES, type SameNames } from '../query/other-names.ts';

/** Abbreviations kept, the most used: every search reads them. */
const MOST_LEARNT = 600;

/** The abbreviations that a text introduces behind their full form: «Đồng bằng sông Cửu Long (ĐBSCL)». */
export function introducedNames(text: string): readonly SameNames[] {
  return [...text.matchAll(INTRODUCED)].flatMap(({ 1: before = '', 2: short = '' }) => {
    const full = fullForm(before.trim().split(/\s+/), short);
    return full === undefined ? [] : [[short, full]];
  });
}

const WORDS_BEFORE = String.raw`(?:[\p{L}\p{M}]+[\s,]+){2,9}`;
// Begins with the bracket, which is rare: from every word of a text on, nine words would be tried.
const INTRODUCED = new RegExp(
  String.raw`\((?<=(${WORDS_BEFORE})\()(\p{Lu}[\p{Lu}&-]{1,7})\)`,
  'gu',
);
/** Words whose first letters an abbreviation may leave out. */
const LEFT_OUT = new Set(['va', 'cua', 've', 'cho', 'tai']);

// The words just before the bracket, as many as it takes for their first letters to be the abbreviation.
function fullForm(before: readonly string[], short: string): string | undefined {
  const letters = [...foldText(short).replace(/[^a-z]/g, '')];
  let start = before.length;
  while (letters.length > 0 && start > 0) {
    const word = foldText(before[start - 1] ?? '');
    if (word.startsWith(letters.at(-1) ?? ' ')) letters.pop();
    else if (!LEFT_OUT.has(word)) return undefined;
    start--;
  }
  return letters.length > 0 ? undefined : before.slice(start).join(' ').replaceAll(',', '');
}

/** All names of an archive that mean the same: those it is told, those every archive knows, those its texts introduce. */
export function joinNames(
  told: readonly SameNames[],
  introduced: readonly SameNames[],
): readonly SameNames[] {
  const given = [...told, ...BUILT_IN_NAMES];
  const isGiven = ([short = '', full = '']: SameNames) =>
    given.some(
      (names) => names.includes(short) && foldText(names.join('|')).includes(foldText(full)),
    );
  const learnt = [...Map.groupBy(introduced, (names) => foldText(names.join('|'))).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_LEARNT)
    .flatMap(([names = []]) => (isGiven(names) ? [] : [names]));
  return [...given, ...learnt];
}
