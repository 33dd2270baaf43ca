import { readHtml } from '#import/html/read-html.ts';
import { readPlainText } from '#import/plain-text/read-plain-text.ts';

/** How many pages were broken at random, and what stopped a reader. */
export interface FuzzedPages {
  readonly pages: number;
  readonly crashes: readonly string[];
}

const PAGES = 1000;

/** Reads pages with stretches cut, doubled, swapped and filled with signs of markup; the same ones in every run. */
export function fuzzPages(sources: readonly string[]): FuzzedPages {
  const random = randomFrom(20_261_126);
  const crashes: string[] = [];
  for (let n = 0; n < PAGES; n += 1) {
    const page = breakPage(sources[n % sources.length] ?? '', random);
    try {
      readHtml(page);
      readPlainText(page);
    } catch (error) {
      crashes.push(`${n}: ${error}`);
    }
  }
  return { pages: PAGES, crashes };
}

const SIGNS = [
  '<',
  '>',
  '</',
  '"',
  "'",
  '&',
  '&#0;',
  '<!--',
  '-->',
  '<table>',
  '</td>',
  '<p',
  '\u0000',
  '\ud800',
  '<![CDATA[',
];
const MOST_CHANGES = 12;

function breakPage(page: string, random: () => number): string {
  let broken = page;
  const changes = 1 + Math.floor(random() * MOST_CHANGES);
  for (let i = 0; i < changes; i += 1) {
    const at = Math.floor(random() * broken.length);
    const end = at + Math.floor(random() * 200);
    const cut = broken.slice(at, end);
    const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? '';
    const put = [sign, cut + cut, '', cut + sign + cut][Math.floor(random() * 4)] ?? '';
    broken = broken.slice(0, at) + put + broken.slice(end);
  }
  return broken;
}

// A linear congruential generator (Numerical Recipes): the same pages on every machine.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
