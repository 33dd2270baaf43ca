import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import { canonicalKey, foldNumber } from '#core/citation/find/normalise.ts';
import { plainPhrase } from '#core/citation/find/sketch-text.ts';
import type { DocumentIdentity } from './document-identity.ts';

/** A registered document made ready for comparison. */
export interface RegisteredDocument {
  readonly identity: DocumentIdentity;
  /** Canonical key of its number, `undefined` where no source gives the symbol. */
  readonly key: string | undefined;
}

/** The register, indexed once: by folded number, by type and serial, by plenum, and by every name it goes under. */
export interface RegisterIndex {
  readonly byNumber: ReadonlyMap<string, readonly RegisteredDocument[]>;
  readonly bySerial: ReadonlyMap<string, readonly RegisteredDocument[]>;
  readonly byPlenum: ReadonlyMap<string, readonly RegisteredDocument[]>;
  readonly byName: ReadonlyMap<string, readonly RegisteredDocument[]>;
  readonly ids: ReadonlySet<string>;
}

const SERIAL = /^\d+(?:\.\d{1,2})?[a-z]?/i;
const LEADING_ZEROS = /^0+(?=\d)/;

/** Indexes the documents an archive holds or names, so that each citation is then looked up in constant time. */
export function buildRegisterIndex(identities: readonly DocumentIdentity[]): RegisterIndex {
  const byNumber = new Map<string, RegisteredDocument[]>();
  const bySerial = new Map<string, RegisteredDocument[]>();
  const byPlenum = new Map<string, RegisteredDocument[]>();
  const byName = new Map<string, RegisteredDocument[]>();
  for (const identity of identities) {
    const document = { identity, key: identity.number && canonicalKey(identity.number) };
    if (identity.number !== undefined) push(byNumber, foldNumber(identity.number), document);
    const serial = SERIAL.exec(identity.number ?? identity.serial ?? '')?.[0];
    if (serial !== undefined) push(bySerial, serialSlot(identity.type, serial), document);
    if (identity.plenum !== undefined) push(byPlenum, plenumSlot(identity.plenum), document);
    for (const name of namesOf(identity)) push(byName, nameSlot(name), document);
  }
  const ids = new Set(identities.map((identity) => identity.id));
  return { byNumber, bySerial, byPlenum, byName, ids };
}

/** Documents of one type and one serial share a slot, zeros in front aside; conclusions announced by the Party count as announcements. */
export function serialSlot(type: string, serial: string): string {
  const row = DOCUMENT_TYPES.find((one) => one.name.toLowerCase() === type.toLowerCase());
  const code = row?.code === 'TBKL' ? 'TB' : (row?.code ?? type);
  return `${code} ${serial.toLowerCase().replace(LEADING_ZEROS, '')}`;
}

/** The slot of a plenum of one term. */
export function plenumSlot({ session, term }: { session: number; term: string }): string {
  return `${session} ${term.toUpperCase()}`;
}

/** The slot of a name: letters and digits alone, case, marks and brackets aside. */
export function nameSlot(name: string): string {
  return plainPhrase(name)
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
}

function namesOf(identity: DocumentIdentity): readonly string[] {
  const own =
    identity.title === undefined ? [] : [identity.title, `${identity.type} ${identity.title}`];
  return [...new Set([...(identity.aliases ?? []), ...own])];
}

function push(
  map: Map<string, RegisteredDocument[]>,
  slot: string,
  document: RegisteredDocument,
): void {
  const documents = map.get(slot);
  if (documents === undefined) map.set(slot, [document]);
  else documents.push(document);
}
