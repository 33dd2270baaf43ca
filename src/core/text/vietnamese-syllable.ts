const INITIAL = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';

// The rhymes of Vietnamese by their finals; those that end in a stop take only two of the six tones.
const OPEN = [
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi',
  'u|ua|ui|uây|uê|uôi|uơ|uy|uya|uyu|ư|ưa|ưi|ưu|ươi|ươu|y|yêu',
  '(?:a|ă|â|e|ê|i|iê|o|oa|oă|oe|ô|ơ|u|uâ|uô|uy|uyê|ươ|yê)[mn]',
  '(?:a|ă|â|e|iê|o|oa|oă|oo|ô|u|uâ|uô|ư|ươ)ng|(?:a|ê|i|oa|uê|uy)nh',
].join('|');
const STOPPED = [
  '(?:a|ă|â|e|iê|o|oa|oă|oo|ô|u|uô|ư|ươ)c|(?:a|ê|i|oa|uê|uy)ch',
  '(?:a|ă|â|e|ê|i|iê|o|oa|ô|ơ|u|uy|ươ)p',
  '(?:a|ă|â|e|ê|i|iê|o|oa|oă|oe|ô|ơ|u|uâ|uô|uy|uyê|ư|ươ|yê)t',
].join('|');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;
const OPEN_SYLLABLE = new RegExp(`^${INITIAL}(?:${OPEN})$`);
const STOPPED_SYLLABLE = new RegExp(`^${INITIAL}(?:${STOPPED})$`);

/** Whether a word is spelt as a Vietnamese syllable, its tone among those that its final allows; capitals do not matter. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  if (OPEN_SYLLABLE.test(plain)) return true;
  return SHARP_OR_HEAVY.test(tones[0] ?? '') && STOPPED_SYLLABLE.test(plain);
}
