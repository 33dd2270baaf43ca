import {
  DOCUMENT_TYPES,
  type DocumentType,
  TYPE_CODES,
} from '#core/citation/data/document-types.ts';
import { ISSUERS, type Issuer } from '#core/citation/data/issuers.ts';
import { plainPhrase } from './sketch-text.ts';

const TYPE_BY_PLAIN = byPlain(TYPE_CODES);
const ISSUER_BY_PLAIN = byPlain(ISSUERS.map((issuer) => issuer.code));
const ISSUER_BY_CODE = new Map(ISSUERS.map((issuer) => [issuer.code, issuer]));
const ASSEMBLY = /^(?:ubtv)?qh(?:\d{1,2}|[ivx]{1,5})$/;
const CENTRAL = /T\.?[ƯưWw]$/i;

/** A code as the archive writes it, from any spelling of it: «QÐ» → «QĐ», «T.Ư» → «TW», «Ttg» → «TTg». A mark may be left out and not put in: «HĐ» is a contract, no «HD». */
export function canonicalCode(written: string): string {
  const vietnamese = written.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').replaceAll(' ', '');
  const central = vietnamese.replace(CENTRAL, 'TW');
  const bare = central.replaceAll('.', '');
  if (ISSUER_BY_CODE.has(bare) || TYPE_CODES.includes(bare)) return bare;
  const plain = plainPhrase(bare);
  if (ASSEMBLY.test(plain)) return plain.toUpperCase();
  const known = TYPE_BY_PLAIN.get(plain) ?? ISSUER_BY_PLAIN.get(plain);
  return known !== undefined && (known.includes('Đ') || !/đ/i.test(bare)) ? known : central;
}

/** Type and issuer of a code that writes both as one, «QĐTW» → QĐ, TW; `undefined` for any other. */
export function splitCode(code: string): readonly [type: string, issuer: string] | undefined {
  for (const type of TYPE_CODES) {
    if (!code.startsWith(type) || code.length === type.length) continue;
    const issuer = canonicalCode(code.slice(type.length));
    if (isIssuerCode(issuer)) return [type, issuer];
  }
  return undefined;
}

/** True for the code of a type of document, in canonical spelling. */
export function isTypeCode(code: string): boolean {
  return TYPE_CODES.includes(code);
}

/** The type that a code names in a system: «TT» is thông tri of the Party and thông tư of the State; `undefined` for a code that no type of that system has. */
export function typeOfCode(code: string, system: 'party' | 'state'): DocumentType | undefined {
  return DOCUMENT_TYPES.find(
    (type) => type.code === code && (type.system === undefined || type.system === system),
  );
}

/** True for a registered issuer code or an assembly of a term («QH15»), in canonical spelling. */
export function isIssuerCode(code: string): boolean {
  return ISSUER_BY_CODE.has(code) || isAssemblyCode(code);
}

/** True for «QH15» and «UBTVQH15»: the National Assembly or its standing committee of one term, which stands for type and issuer at once. */
export function isAssemblyCode(code: string): boolean {
  return ASSEMBLY.test(code.toLowerCase());
}

/** The issuer of a code; `undefined` when the table does not hold it. */
export function issuerOfCode(code: string): Issuer | undefined {
  if (!isAssemblyCode(code)) return ISSUER_BY_CODE.get(code);
  return ISSUER_BY_CODE.get(code.startsWith('UBTV') ? 'UBTVQH' : 'QH');
}

function byPlain(codes: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const code of codes) {
    const plain = plainPhrase(code);
    if (!map.has(plain)) map.set(plain, code);
  }
  return map;
}
