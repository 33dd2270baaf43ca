import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';

const CSS = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [LIGHT = '', DARK = ''] = CSS.split('@media (prefers-color-scheme: dark)').map(
  (part) => part.split('@media')[0],
);

const TEXT = 4.5;
const EDGE = 3;

/** Every pair of text or edge and ground that the style sheets use. */
const PAIRS = [
  ...['paper', 'surface'].flatMap((ground) => [
    ...['ink', 'muted', 'link', 'visited', 'caution'].map((text) => ({
      text,
      ground,
      least: TEXT,
      why: 'text',
    })),
    ...['edge', 'accent', 'focus'].map((text) => ({ text, ground, least: EDGE, why: 'edge' })),
  ]),
  { text: 'on-accent', ground: 'accent', least: TEXT, why: 'buttons' },
  { text: 'on-band', ground: 'band', least: TEXT, why: 'the front page' },
  { text: 'on-mark', ground: 'mark', least: TEXT, why: 'words found' },
];

describe.each([
  { theme: 'light', tokens: readTokens(LIGHT) },
  { theme: 'dark', tokens: { ...readTokens(LIGHT), ...readTokens(DARK) } },
])('in the $theme theme', ({ tokens }) => {
  test.each(PAIRS)('$text on $ground is legible ($why)', ({ text, ground, least }) => {
    expect(contrastOf(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(least);
  });
});

test('black on white has the greatest contrast there is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
});

function readTokens(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** WCAG 2.2, «contrast ratio». */
function contrastOf(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, «relative luminance». */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the scheme is asked for where the colours stand, and nowhere else', () => {
  const asking = listFiles('src').filter((file) =>
    /prefers-color-scheme/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(asking).toEqual(['styles/tokens.css']);
});
