import { partyTermOn } from '#core/citation/data/party-terms.ts';
import { REPEATED_NUMBERS } from '#core/citation/data/repeated-numbers.ts';
import { issuerCodeOf } from '#core/citation/find/issuer-code.ts';
import type { RegisteredDocument } from './register-index.ts';
import { compareSubjects } from './subject-overlap.ts';

/** A record of the Party centre that its sources left without day or symbol, with what the table of repeated numbers knows of it: the one entry of its serial, its term and its subject. Any other document is given back as it is. */
export function completeHeld(document: RegisteredDocument): RegisteredDocument {
  const { identity } = document;
  if (identity.date !== undefined || identity.type !== 'Nghị quyết') return document;
  const number = identity.number ?? centralNumber(document);
  const [only, another] = REPEATED_NUMBERS.filter(
    (entry) =>
      entry.number === number &&
      (identity.term === undefined || partyTermOn(entry.date) === identity.term) &&
      compareSubjects(entry.title, identity.title) === 'agrees',
  );
  if (only === undefined || another !== undefined) return document;
  return {
    identity: { ...identity, number: only.number, date: only.date },
    key: document.key ?? only.number,
  };
}

function centralNumber({ identity }: RegisteredDocument): string | undefined {
  if (identity.serial === undefined || issuerCodeOf(identity.issuer) !== 'TW') return undefined;
  return `${identity.serial.padStart(2, '0')}-NQ/TW`;
}
