import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'BENCHMARKS.md';

/** The heading of what this measurement writes. */
const HEADING = '## Builds: `npm run bench -- build`';

/** Puts what was measured into BENCHMARKS.md, in the place of what was written there before, or at its end. */
export function writeSection(lines: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, withSection(text, lines));
}

/** The text with that section, which ends where the next begins. */
export function withSection(text: string, lines: readonly string[]): string {
  const section = `${HEADING}\n\n${lines.join('\n').trim()}\n`;
  const start = text.indexOf(HEADING);
  if (start === -1) return `${text.trimEnd()}\n\n${section}`;
  const end = text.indexOf('\n## ', start);
  return text.slice(0, start) + section + (end === -1 ? '' : text.slice(end));
}
