import { ISSUERS } from '#core/citation/data/issuers.ts';
import { plainPhrase } from './sketch-text.ts';

const NAMES = ISSUERS.flatMap((issuer) =>
  [issuer.name, ...(issuer.phrases ?? [])].map((name) => ({
    words: plainPhrase(name),
    code: issuer.code,
    isLocal: issuer.perPlace === true,
  })),
).sort((one, other) => other.words.length - one.words.length);
const OFFICES =
  'thu tuong(?= chinh phu)|chu tich|bo truong|thu truong|ban thuong vu|btv|ban chap hanh(?= dang bo)|lanh dao|bi thu';
const LEADER = new RegExp(
  `^(?:pho |thuong truc |tap the )?(?:${OFFICES}|hoi nghi(?: lan thu [a-z]+)?) `,
);
/** Words that may follow the name of a body of the whole country without making it another: «Chính phủ Nhật Bản» and «Trung ương Hội Nông dân» are others. */
const OWN_TAIL = /^(?:đảng|cộng sản|việt nam|nước|nhà nước|cộng hòa|cộng hoà|khóa|khoá)(?!\p{L})/iu;
/** «BCT» is short for the Politburo and for a ministry; only a resolution tells which. */
const SHARED_INITIALS = /^BCT(?![\p{L}\d])/u;

/** The code of the body an issuer phrase names, its leaders left aside («Chủ tịch UBND tỉnh» → UBND); `undefined` when the table does not hold it, or when further words make it another body. */
export function issuerCodeOf(phrase: string | undefined): string | undefined {
  if (phrase === undefined) return undefined;
  const level = phrase.normalize('NFC').replaceAll(/\s+/g, ' ');
  const led = LEADER.exec(`${plainPhrase(level)} `)?.[0].length ?? 0;
  return codeAtStart(level) ?? codeAtStart(level.slice(led));
}

/** True for initials that more than one body goes by. */
export function isSharedInitials(phrase: string | undefined): boolean {
  return phrase !== undefined && SHARED_INITIALS.test(phrase);
}

function codeAtStart(phrase: string): string | undefined {
  const words = plainPhrase(phrase);
  const name = NAMES.find(
    (one) => words.startsWith(one.words) && !/[a-z\d]/.test(words.charAt(one.words.length)),
  );
  // A name in small letters says nothing by the capital after it: a new sentence may begin there.
  if (name === undefined || name.isLocal || /^\p{Ll}/u.test(phrase)) return name?.code;
  const tail = phrase.slice(name.words.length).trim();
  return /^\p{Lu}/u.test(tail) && !OWN_TAIL.test(tail) ? undefined : name.code;
}
