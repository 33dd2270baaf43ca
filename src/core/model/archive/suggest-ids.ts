import { findCitations } from '#core/citation/find/find-citations.ts';
import { foldNumber } from '#core/citation/find/normalise.ts';
import {
  buildRegisterIndex,
  nameSlot,
  type RegisterIndex,
} from '#core/citation/resolve/register-index.ts';
import { resolveCitations } from '#core/citation/resolve/resolve-citations.ts';
import type { RegisterName } from '#core/model/checks/id-uses.ts';
import type { SuggestIds } from '#core/model/checks/references.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import { slugify } from '#core/text/slug.ts';
import { placeNames, toIdentities } from './identities.ts';

/** Tells which entries somebody meant who wrote a number («57-NQ/TW»), a citation or a name where an id belongs: what the register resolves it to, every one where it may be several, never what merely looks alike. The register is indexed when it is first asked. */
export function suggestIdsFrom(records: ContentRecords): SuggestIds {
  let index: RegisterIndex | undefined;
  const names = new Map<RegisterName, ReadonlyMap<string, readonly string[]>>();
  return (register, written) => {
    if (register === 'documents') {
      index ??= buildRegisterIndex(toIdentities(records.documents, placeNames(records.places)));
      return documentsMeant(index, written);
    }
    const known = names.get(register) ?? idsByName(records[register]);
    names.set(register, known);
    return known.get(slugify(written)) ?? [];
  };
}

function documentsMeant(index: RegisterIndex, written: string): readonly string[] {
  const named = [
    ...(index.byNumber.get(foldNumber(written)) ?? []),
    ...(index.byName.get(nameSlot(written)) ?? []),
  ].map(({ identity }) => identity.id);
  if (named.length > 0) return [...new Set(named)];
  const citations = findCitations(written);
  const [citation, another] = citations;
  if (citation === undefined || another !== undefined) return [];
  // A figure outside the citation («57-nq-tw-2042») says more than it.
  if (/\d/.test(written.slice(0, citation.start) + written.slice(citation.end))) return [];
  const [resolution] = resolveCitations({ citations, register: index, context: {} });
  if (resolution === undefined) return [];
  if (resolution.status === 'held') return [resolution.id];
  return resolution.status === 'ambiguous' ? resolution.candidates : [];
}

interface NamedRecord {
  readonly id: string;
  readonly fields: {
    readonly name: string;
    readonly shortName?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
  };
}

function idsByName(records: readonly NamedRecord[]): ReadonlyMap<string, readonly string[]> {
  const pairs = records.flatMap(({ id, fields: { name, shortName, aliases = [] } }) =>
    [name, shortName ?? name, ...aliases].map((one) => ({ id, slug: slugify(one) })),
  );
  const byName = Map.groupBy(pairs, ({ slug }) => slug);
  return new Map([...byName].map(([slug, same]) => [slug, [...new Set(same.map(({ id }) => id))]]));
}
