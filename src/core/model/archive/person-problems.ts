import { dateSortKey } from '#core/dates.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Office, RegisteredPerson } from '#core/model/schema/registered-person.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';

/** Offices that end before they begin or name as their source an item that does not name their holder, and people of items whose name is none of the registered person's; offices of one person may overlap. */
export function findPersonProblems({
  items,
  people,
}: Pick<ContentRecords, 'items' | 'people'>): readonly Problem[] {
  const itemById = new Map(items.map((item) => [item.id, item.fields]));
  const personById = new Map(people.map((person) => [person.id, person.fields]));
  return [
    ...people.flatMap(({ id, file, fields, lines = new Map() }) =>
      (fields.offices ?? []).flatMap((office, index) =>
        [
          ...timeProblems(office),
          ...office.sources.flatMap((source, place) =>
            sourceProblems(id, source.item, itemById).map((told) => ({
              ...told,
              key: `sources.${place}.item`,
            })),
          ),
        ].map(({ key, ...told }) => ({
          ...told,
          file,
          line: lineOfPath({ lines }, `offices.${index}.${key}`.split('.')),
        })),
      ),
    ),
    ...items.flatMap(({ file, fields, lines = new Map() }) =>
      (fields.people ?? []).flatMap(({ name, personId }, index) =>
        nameProblems(name, personId, personById).map((told) => ({
          ...told,
          file,
          line: lineOfPath({ lines }, ['people', String(index), 'personId']),
        })),
      ),
    ),
  ];
}

type Told = Pick<Problem, 'rule' | 'severity' | 'what' | 'fix'>;

function timeProblems({ role, from, to }: Office): readonly (Told & { readonly key: string })[] {
  if (from === undefined || to === undefined || dateSortKey(from) <= dateSortKey(to)) return [];
  return [
    {
      key: 'to',
      rule: 'chuc-vu-nguoc-thoi-gian',
      what: `Chức vụ «${role}» kết thúc («${to}») trước khi bắt đầu («${from}»).`,
      fix: 'Sửa «from» hoặc «to» theo nguồn.',
    },
  ];
}

function sourceProblems(
  person: string,
  item: string | undefined,
  itemById: ReadonlyMap<string, Item>,
): readonly Told[] {
  if (item === undefined) return [];
  const fields = itemById.get(item);
  if (fields === undefined) {
    return [
      {
        rule: 'tin-khong-co',
        // A packed part of an archive has all people and not all items.
        severity: 'note',
        what: `Kho không có tin «${item}».`,
        fix: 'Ghi tin theo địa chỉ của nó, gồm năm và tên tệp không có «.md»: 2021/ten-tin.',
      },
    ];
  }
  if ((fields.people ?? []).some(({ personId }) => personId === person)) return [];
  return [
    {
      rule: 'tin-khong-neu-nguoi',
      what: `Tin «${item}» là nguồn của chức vụ nhưng không ghi người này.`,
      fix: `Ghi «personId: ${person}» ở người ấy trong «people» của tin, hoặc dẫn nguồn khác.`,
    },
  ];
}

function nameProblems(
  name: string,
  personId: string | undefined,
  personById: ReadonlyMap<string, RegisteredPerson>,
): readonly Told[] {
  const person = personId === undefined ? undefined : personById.get(personId);
  if (person === undefined) return [];
  const known = [person.name, ...(person.aliases ?? [])];
  if (known.some((one) => foldText(one) === foldText(name))) return [];
  return [
    {
      rule: 'ten-nguoi-khac',
      what: `«${name}» không phải tên hay cách viết tên nào của «${personId}» (${person.name}).`,
      fix: 'Sửa «personId» cho đúng người, hoặc thêm cách viết này vào «aliases» của người ấy.',
    },
  ];
}
