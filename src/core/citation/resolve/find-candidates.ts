import { NAMED_LAWS } from '#core/citation/data/named-laws.ts';
import type { Citation } from '#core/citation/find/citation.ts';
import { foldNumber } from '#core/citation/find/normalise.ts';
import type { CitingContext } from './document-identity.ts';
import {
  nameSlot,
  plenumSlot,
  type RegisteredDocument,
  type RegisterIndex,
  serialSlot,
} from './register-index.ts';

/** The documents of the register that a citation could mean by its number, its plenum or its name alone. */
export function findCandidates(
  citation: Citation,
  register: RegisterIndex,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const found = lookUp(citation, register, context);
  return found.filter((document) => isSameType(citation, document));
}

function lookUp(
  citation: Citation,
  register: RegisterIndex,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const { kind, key, plenum, term, type, number } = citation;
  if (kind === 'plenum' && plenum !== undefined) return byPlenum({ plenum, term }, register);
  if (kind === 'congress') return register.byName.get(nameSlot(citation.text)) ?? [];
  if (kind === 'law') return byLaw(citation, register, context);
  const keyed = key === undefined ? [] : (register.byNumber.get(foldNumber(key)) ?? []);
  if (type === undefined || number === undefined) return keyed;
  const ofSerial = register.bySerial.get(serialSlot(type, number)) ?? [];
  return key === undefined
    ? ofSerial
    : [...keyed, ...ofSerial.filter((document) => document.key === undefined)];
}

function byPlenum(
  { plenum, term }: { plenum: number; term: string | undefined },
  register: RegisterIndex,
): readonly RegisteredDocument[] {
  if (term !== undefined) return register.byPlenum.get(plenumSlot({ session: plenum, term })) ?? [];
  return [...register.byPlenum.values()]
    .flat()
    .filter(({ identity }) => identity.plenum?.session === plenum);
}

/** A law named without its year means the text in force on the item's day. */
function byLaw(
  citation: Citation,
  register: RegisterIndex,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const number = citation.key ?? lawInForce(citation, context.date);
  if (number !== undefined) return register.byNumber.get(foldNumber(number)) ?? [];
  // Versions of a law share their name, so a name alone leads only to an entry that claims no number.
  const named = register.byName.get(nameSlot(citation.text)) ?? [];
  return named.filter(({ identity }) => identity.number === undefined);
}

/** The number of the version of a named law that was in force on a day; `undefined` when the table does not say, or when the mention is of a draft. */
export function lawInForce(
  { subject, text, type }: Citation,
  day: string | undefined,
): string | undefined {
  if (day === undefined || day.length < 10 || /sửa đổi/i.test(text)) return undefined;
  const law = NAMED_LAWS.find((one) => one.kind === type && one.name === subject);
  const on = day.slice(0, 10);
  return law?.versions?.find(
    ({ from, to }) => from !== undefined && from <= on && (to === undefined || on <= to),
  )?.number;
}

/** Quyết định and quy định share the code QĐ; the word before the number tells them apart, and an unnamed number keeps both. */
function isSameType({ type, kind }: Citation, { identity }: RegisteredDocument): boolean {
  if (type === undefined || type === 'Văn bản' || kind === 'law') return true;
  const [one, other] = [type, identity.type].map((name) => name.toLowerCase());
  if (one === undefined || other === undefined || one === other) return true;
  return SAME_TYPES.some((names) => names.includes(one) && names.includes(other));
}

const SAME_TYPES: readonly (readonly string[])[] = [
  ['chương trình', 'chương trình hành động'],
  ['thông báo', 'thông báo kết luận', 'kết luận'],
  ['luật', 'bộ luật'],
];
