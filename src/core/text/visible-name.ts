/** A name of a file, or any other name that came from outside, as one line that does nothing to a terminal: what is invisible, looks like a space, turns the direction of writing or steers a terminal stands as its code (`\u{1b}`), and of a very long name the middle is left out. */
export function visibleName(name: string): string {
  const letters = [...visibleText(name).replace(LIKE_A_SPACE, showCode)];
  if (letters.length <= LONGEST) return letters.join('');
  return `${letters.slice(0, LONGEST / 2).join('')}…${letters.slice(-LONGEST / 2).join('')}`;
}

/** Words of any length in which no character steers a terminal or hides: each such character stands as its code. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, showCode);
}

// A line of a screen or two; systems allow 255 bytes a part, a zip file 65,535 bytes in all.
const LONGEST = 240;

/** Controls, formats (direction, zero width, tags), halves of pairs, what has no meaning yet, line and paragraph ends. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu;
const LIKE_A_SPACE = /(?! )[\p{Zs}\u2800\u3164\uffa0\u115f\u1160]/gu;

function showCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
