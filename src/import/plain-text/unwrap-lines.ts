/** The paragraphs of a text: its lines, those put together that a program has wrapped or that end in the middle of a sentence; white space collapsed, empty lines gone. */
export function unwrapLines(text: string): readonly string[] {
  const groups = text.split(/\n[^\S\n]*\n/).map((group) =>
    group
      .split('\n')
      .map(collapse)
      .filter((line) => line !== ''),
  );
  const isWrapped = isWrappedText(groups);
  return groups.flatMap((lines) => joinLines(lines, isWrapped));
}

function collapse(line: string): string {
  return line
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .normalize('NFC');
}

// Programs wrap at 60 to 120 signs; the lines of a paragraph but the last are of about one length.
const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 125;
const MOST = 0.8;
const LEAST_LINES = 3;

function isWrappedText(groups: readonly (readonly string[])[]): boolean {
  const inner = groups.flatMap((lines) => lines.slice(0, -1));
  if (inner.length < LEAST_LINES) return false;
  const full = inner.filter(({ length }) => length >= SHORTEST_WRAP && length <= LONGEST_WRAP);
  return full.length >= inner.length * MOST;
}

function joinLines(lines: readonly string[], isWrapped: boolean): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line, isWrapped))
      joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function goesOn(before: string, line: string, isWrapped: boolean): boolean {
  if (/\d$/.test(before) && /^[-–] \d/.test(line)) return true;
  if (/^(?:[-–•+*]|\d+[.)])\s/.test(line)) return false;
  if (/^\p{Ll}/u.test(line) && /[,;\p{L}]$/u.test(before)) return true;
  return isWrapped && before.length >= SHORTEST_WRAP;
}
