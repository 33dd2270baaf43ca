/**
 * Vietnamese writers place the tone mark of oa, oe, uy in two ways (hoà/hòa, thuỷ/thủy).
 * This archive indexes one of them, the older one, and never changes what is displayed.
 */
const TONE_MARK = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const NEW_STYLE = new RegExp(
  `(o)([ae])(${TONE_MARK})(?![\\p{L}\\p{M}])|(?<![qQ])(u)(y)(${TONE_MARK})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** The text in NFC with every open «oà, oè, uỳ» rewritten as «òa, òe, ùy»; «quý», «hoàn», «toán» and all else stay as they are. */
export function normaliseTone(text: string): string {
  const decomposed = text.normalize('NFD');
  return decomposed
    .replace(NEW_STYLE, (...parts: (string | undefined)[]) => {
      const [, o, ae, oTone, u, y, uTone] = parts;
      return o === undefined ? `${u}${uTone}${y}` : `${o}${oTone}${ae}`;
    })
    .normalize('NFC');
}
