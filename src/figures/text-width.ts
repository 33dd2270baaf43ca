import { foldMarks } from '#core/text/fold.ts';
import { splitUnbroken } from '#core/text/unbroken.ts';

/** The one text size of every figure: 320 units drawn in 280 CSS pixels still give 12 pixels. */
export const TEXT_SIZE = 14;

/** The distance between two baselines; it clears marks stacked on capitals. */
export const LINE_HEIGHT = 19;

/** The width of the figures made for the narrowest screens. */
export const PHONE_WIDTH = 320;

const ELLIPSIS = '…';
const SPACES = /[ \n\t]+/;
// Advance widths of Kho Sans 600 in thousandths of the text size, rounded up to a class.
const ADVANCES: readonly (readonly [number, string])[] = [
  [200, ' \u00a0'],
  [285, "|ijlI,.:;'‘’·"],
  [330, '!f-‑()[]{}•'],
  [380, '/\\tr'],
  [445, 's*z?'],
  [482, '"“”«»c–x'],
  [520, 'J_vyeYLFk#$+0123456789<=>^~±×ag'],
  [565, 'VEZXSTAh`ounbdpq'],
  [600, 'CPRBK'],
  [675, 'DGUNHOQ&→←'],
  [750, 'Mw'],
  [850, 'Wm%—'],
];
const WIDEST = 1000;
const ADVANCE_OF = new Map(
  ADVANCES.flatMap(([advance, characters]) =>
    [...characters].map((one) => [one, advance] as const),
  ),
);

/** The width of a text in units, never less than the site's font needs. */
export function textWidth(text: string): number {
  const advances = [...foldMarks(text)].map((character) => ADVANCE_OF.get(character) ?? WIDEST);
  return (advances.reduce((sum, advance) => sum + advance, 0) * TEXT_SIZE) / 1000;
}

/** The text in at most `lines` lines that fit `width`; what does not fit is cut with «…». */
export function wrapText(text: string, room: { width: number; lines: number }): readonly string[] {
  const words = text.split(SPACES).filter((word) => word !== '');
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < room.lines - 1) {
    const taken = wordsThatFit(rest, room.width);
    lines.push(cutText(rest.slice(0, taken).join(' '), room.width));
    rest = rest.slice(taken);
  }
  return rest.length === 0 ? lines : [...lines, cutText(rest.join(' '), room.width)];
}

/** The text, cut with «…» where it is wider than `width`: between words and never within a document number or a date; within a word only where the first is too wide itself. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  for (const end of cutsOf(text)) {
    const cut = text.slice(0, end).replace(LOOSE_END, '') + ELLIPSIS;
    if (textWidth(cut) <= width) return cut;
  }
  const characters = [...text];
  while (characters.length > 0 && textWidth(characters.join('') + ELLIPSIS) > width) {
    characters.pop();
  }
  return characters.join('').trimEnd() + ELLIPSIS;
}

/** What no cut may end in. */
const LOOSE_END = /[\s,;:(–-]+$/;

/** The offsets at which a text may be cut, the last first. */
function cutsOf(text: string): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  for (const { text: part, unbroken } of splitUnbroken(text)) {
    if (!unbroken) {
      for (const { index } of part.matchAll(/\s/g)) {
        if (start + index > 0) cuts.push(start + index);
      }
    }
    start += part.length;
  }
  return cuts.reverse();
}

function wordsThatFit(words: readonly string[], width: number): number {
  let taken = 1;
  while (taken < words.length && textWidth(words.slice(0, taken + 1).join(' ')) <= width) {
    taken += 1;
  }
  return taken;
}
