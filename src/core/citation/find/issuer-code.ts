import { ISSUERS } from '#core/citation/data/issuers.ts';
import { plainPhrase } from './sketch-text.ts';

const NAMES = ISSUERS.flatMap((issuer) =>
  [issuer.name, ...(issuer.phrases ?? [])].map((name) => ({
    words: plainPhrase(name),
    code: issuer.code,
  })),
).sort((one, other) => other.words.length - one.words.length);
const OFFICES =
  'thu tuong(?= chinh phu)|chu tich|bo truong|thu truong|ban thuong vu|btv|ban chap hanh(?= dang bo)|lanh dao|bi thu';
const LEADER = new RegExp(
  `^(?:pho |thuong truc |tap the )?(?:${OFFICES}|hoi nghi(?: lan thu [a-z]+)?) `,
);
const OTHER_CENTRE = /^trung uong (?:doan|hoi|mat tran|mttq|lien)/;

/** The code of the body an issuer phrase begins with, its leaders left aside («Chủ tịch UBND tỉnh» → UBND); `undefined` when the table does not hold it. */
export function issuerCodeOf(phrase: string | undefined): string | undefined {
  if (phrase === undefined) return undefined;
  const words = `${plainPhrase(phrase).replaceAll(/ +/g, ' ')} `;
  return codeAtStart(words) ?? codeAtStart(words.replace(LEADER, ''));
}

function codeAtStart(words: string): string | undefined {
  if (OTHER_CENTRE.test(words)) return undefined;
  return NAMES.find(
    (name) => words.startsWith(name.words) && !/[a-z\d]/.test(words.charAt(name.words.length)),
  )?.code;
}
