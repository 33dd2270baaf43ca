import { dateSortKey } from '#core/dates.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Office, RegisteredPerson } from '#core/model/schema/registered-person.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';

/** Offices that end before they begin, and people of items whose name is none of the registered person's; offices of one person may overlap. */
export function findPersonProblems({
  items,
  people,
}: Pick<ContentRecords, 'items' | 'people'>): readonly Problem[] {
  const personById = new Map(people.map((person) => [person.id, person.fields]));
  return [
    ...people.flatMap(({ file, fields, lines = new Map() }) =>
      (fields.offices ?? []).flatMap((office, index) =>
        timeProblems(office).map((told) => ({
          ...told,
          file,
          line: lineOfPath({ lines }, ['offices', String(index), 'to']),
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

type Told = Pick<Problem, 'rule' | 'what' | 'fix'>;

function timeProblems({ role, from, to }: Office): readonly Told[] {
  if (from === undefined || to === undefined || dateSortKey(from) <= dateSortKey(to)) return [];
  return [
    {
      rule: 'chuc-vu-nguoc-thoi-gian',
      what: `Chức vụ «${role}» kết thúc («${to}») trước khi bắt đầu («${from}»).`,
      fix: 'Sửa «from» hoặc «to» theo nguồn.',
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
