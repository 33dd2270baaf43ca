import { buildRegisterIndex, type RegisterIndex } from '#core/citation/resolve/register-index.ts';
import { placeNames, toIdentities } from '#core/model/archive/identities.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import { readKindAlone } from './read-content.ts';

/** The register of documents alone, for a command that reads no items. */
export function readRegister(root: string): RegisterIndex {
  const places = readKindAlone(root, 'places');
  return buildRegisterIndex(toIdentities(readKindAlone(root, 'documents'), placeNames(places)));
}

/** All registers, for a command that reads no items. */
export function readRegisterRecords(
  root: string,
): Pick<
  ContentRecords,
  'documents' | 'organisations' | 'places' | 'topics' | 'indicators' | 'people'
> {
  return {
    documents: readKindAlone(root, 'documents'),
    organisations: readKindAlone(root, 'organisations'),
    places: readKindAlone(root, 'places'),
    topics: readKindAlone(root, 'topics'),
    indicators: readKindAlone(root, 'indicators'),
    people: readKindAlone(root, 'people'),
  };
}
