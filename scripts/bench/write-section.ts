import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'BENCHMARKS.md';

/** Puts what a measurement printed into BENCHMARKS.md under its heading, in the place of what was written there before, or at its end. */
export function writeSection(heading: string, lines: readonly string[]): void {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, withSection(text, heading, lines));
}

/** The text with that section, which ends where the next begins. */
export function withSection(text: string, heading: string, lines: readonly string[]): string {
  const section = `${heading}\n\n${lines.join('\n').trim()}\n`;
  const start = text.indexOf(heading);
  if (start === -1) return `${text.trimEnd()}\n\n${section}`;
  const end = text.indexOf('\n## ', start);
  return text.slice(0, start) + section + (end === -1 ? '' : text.slice(end));
}
