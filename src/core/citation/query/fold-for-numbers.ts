import { foldMarks } from '#core/text/fold.ts';

/** Lower case without marks, every dash a hyphen and every blank a blank; «TƯ» is TW where it is no word. Each character keeps its place in NFC text. */
export function foldForNumbers(text: string): string {
  const central = text.normalize('NFC').replace(CENTRAL, '$<lead>t$<point>w');
  return foldMarks(central)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const CENTRAL =
  /(?<lead>(?<!\p{L})(?:nq|kl|ct|qđ|qd|kh|hd|tb|ctr)?)(?<!thông\s{1,3})t(?<point>\.?)ư(?!\p{L})/giu;
