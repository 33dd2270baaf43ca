import { plainPhrase } from '#core/citation/find/sketch-text.ts';

/** How the subject beside a citation compares with a document's title. */
export type Agreement = 'agrees' | 'conflicts' | 'silent';

const WORD = /[a-z\d]+/g;
const STOP_WORDS = new Set([
  've',
  'viec',
  'va',
  'cua',
  'cac',
  'cho',
  'trong',
  'den',
  'nam',
  'tren',
  'doi',
  'voi',
  'mot',
  'so',
  'tinh',
  'thanh',
  'pho',
  'dia',
  'ban',
  'thuc',
  'hien',
  'ban',
  'hanh',
]);
const AGREEMENT = 0.5;
const CONFLICT = 0.1;
const LEAST_PAIRS = 3;

/** Compares by pairs of neighbouring syllables, which in Vietnamese carry the words; short or missing phrases are silent. */
export function compareSubjects(subject: string | undefined, title: string | undefined): Agreement {
  if (subject === undefined || title === undefined) return 'silent';
  const one = syllablePairs(subject);
  const other = syllablePairs(title);
  const least = Math.min(one.size, other.size);
  if (least < LEAST_PAIRS) return 'silent';
  const shared = [...one].filter((pair) => other.has(pair)).length;
  if (shared >= LEAST_PAIRS && shared / least >= AGREEMENT) return 'agrees';
  return shared / least <= CONFLICT ? 'conflicts' : 'silent';
}

function syllablePairs(phrase: string): ReadonlySet<string> {
  const words = (plainPhrase(phrase).match(WORD) ?? []).filter((word) => !STOP_WORDS.has(word));
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
