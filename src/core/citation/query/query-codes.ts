import { DOCUMENT_TYPES, TYPE_CODES } from '#core/citation/data/document-types.ts';
import { ISSUERS } from '#core/citation/data/issuers.ts';
import { foldText } from '#core/text/fold.ts';
import { foldCode } from './number-token.ts';

/** Every name of a type, folded, and its code, folded. */
export const TYPE_BY_NAME: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.flatMap(({ name, aliases = [], code }) =>
    code === undefined ? [] : [name, ...aliases].map((one) => [foldText(one), foldCode(code)]),
  ),
);

/** Codes of types as a reader types them, folded; single letters say too little. */
export const QUERY_TYPES: ReadonlySet<string> = new Set(
  TYPE_CODES.map(foldCode).filter((code) => code.length > 1),
);

/** Codes of issuers, folded. */
const QUERY_ISSUERS: ReadonlySet<string> = new Set(ISSUERS.map(({ code }) => foldCode(code)));

/** Every name of a type, folded, as one expression, the longest first. */
export const NAME_PATTERN = alternatives([...TYPE_BY_NAME.keys()]);

/** Every code of a type, folded, as one expression. */
export const TYPE_PATTERN = alternatives([...QUERY_TYPES]);

/** The codes that may stand after a number without a sign («57 nq»), folded, as one expression. */
export const AFTER_NUMBER_PATTERN = alternatives(
  DOCUMENT_TYPES.flatMap(({ code, isCodeAfterNumber }) =>
    code === undefined || isCodeAfterNumber !== true ? [] : [foldCode(code)],
  ),
);

/** Every code of an issuer, folded, as one expression; «t.w» is typed too. */
export const ISSUER_PATTERN = `${alternatives([...QUERY_ISSUERS])}|(?:ubtv)?qh\\d{1,2}|t\\.[uw]`;

/** Type and issuer of codes typed as one («nqtw», «ttbca»); `undefined` for any other letters. */
export function splitQueryCode(letters: string): readonly [string, string] | undefined {
  for (const type of QUERY_TYPES) {
    const rest = letters.slice(type.length);
    if (letters.startsWith(type) && isQueryIssuer(rest)) return [type, rest];
  }
  return undefined;
}

/** True for a folded issuer code of the table, or an assembly of a term («qh15»). */
export function isQueryIssuer(letters: string): boolean {
  return QUERY_ISSUERS.has(letters) || isQueryAssembly(letters);
}

/** True for «qh15» and «ubtvqh15». */
export function isQueryAssembly(letters: string): boolean {
  return /^(?:ubtv)?qh\d{1,2}$/.test(letters);
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');
}
