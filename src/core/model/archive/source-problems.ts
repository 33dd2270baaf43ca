import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { AnyRecord, ContentRecords } from '#core/model/schema/records.ts';
import type { RegisterSource } from '#core/model/schema/register-source.ts';
import type { Organisation, Place } from '#core/model/schema/registers.ts';
import type { Problem } from '#core/problems.ts';
import { completeItem } from './complete-item.ts';

/** Sources of people, organisations and places that are items which the archive does not have or which do not name whom they are a source of. */
export function findSourceProblems({
  items,
  people,
  organisations,
  places,
}: Pick<ContentRecords, 'items' | 'people' | 'organisations' | 'places'>): readonly Problem[] {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const uses = [
    ...people.flatMap((person) =>
      (person.fields.offices ?? []).flatMap(({ sources }, index) =>
        usesOf('people', person, { path: ['offices', String(index), 'sources'], sources }),
      ),
    ),
    ...organisations.flatMap((body) => usesOf('organisations', body, sourcesOf(body.fields))),
    ...places.flatMap((place) => usesOf('places', place, sourcesOf(place.fields))),
  ];
  return uses.flatMap(({ register, id, item: itemId, file, line }): readonly Problem[] => {
    const item = itemById.get(itemId);
    if (item === undefined) return [{ ...absentItem(itemId), file, line }];
    const named = NAMINGS[register].idsIn(completeItem(item.fields, item.sheet?.statistics));
    return named.includes(id) ? [] : [{ ...unnamedIn(register, itemId, id), file, line }];
  });
}

type SourcedRegister = 'people' | 'organisations' | 'places';

/** An item that an entry names as its source. */
interface ItemUse {
  readonly register: SourcedRegister;
  readonly id: string;
  readonly item: string;
  readonly file: string;
  readonly line: number;
}

interface SourcesAt {
  readonly path: readonly string[];
  readonly sources: readonly RegisterSource[];
}

function sourcesOf({ sources = [] }: Pick<Organisation | Place, 'sources'>): SourcesAt {
  return { path: ['sources'], sources };
}

function usesOf(
  register: SourcedRegister,
  { id, file, lines = new Map() }: AnyRecord,
  { path, sources }: SourcesAt,
): readonly ItemUse[] {
  return sources.flatMap(({ item }, index) => {
    if (item === undefined) return [];
    const line = lineOfPath({ lines }, [...path, String(index), 'item']);
    return [{ register, id, item, file, line }];
  });
}

/** How an item names the entries of a register. */
interface Naming {
  readonly rule: string;
  readonly noun: string;
  readonly idsIn: (item: Item) => readonly string[];
  readonly fix: (id: string) => string;
}

const NAMINGS: Readonly<Record<SourcedRegister, Naming>> = {
  people: {
    rule: 'tin-khong-neu-nguoi',
    noun: 'người',
    idsIn: ({ people = [] }) => people.flatMap(({ personId }) => personId ?? []),
    fix: (id) => `Ghi «personId: ${id}» ở người ấy trong «people» của tin`,
  },
  organisations: {
    rule: 'tin-khong-neu-co-quan',
    noun: 'cơ quan',
    idsIn: ({ organisations = [] }) => organisations,
    fix: (id) => `Ghi «${id}» trong «organisations» của tin`,
  },
  places: {
    rule: 'tin-khong-neu-dia-phuong',
    noun: 'địa phương',
    idsIn: ({ places = [] }) => places,
    fix: (id) => `Ghi «${id}» trong «places» của tin`,
  },
};

type Told = Pick<Problem, 'rule' | 'severity' | 'what' | 'fix'>;

function absentItem(item: string): Told {
  return {
    rule: 'tin-khong-co',
    // A packed part of an archive has whole registers and not all items.
    severity: 'note',
    what: `Kho không có tin «${item}».`,
    fix: 'Ghi tin theo địa chỉ của nó, gồm năm và tên tệp không có «.md»: 2021/ten-tin.',
  };
}

function unnamedIn(register: SourcedRegister, item: string, id: string): Told {
  const { rule, noun, fix } = NAMINGS[register];
  return {
    rule,
    what: `Tin «${item}» là nguồn của ${noun} «${id}» nhưng không ghi ${noun} này.`,
    fix: `${fix(id)}, hoặc dẫn nguồn khác.`,
  };
}
