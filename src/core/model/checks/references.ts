import { closest } from 'fastest-levenshtein';
import type {
  AnyRecord,
  ContentRecords,
  RecordKind,
  StoredRecord,
} from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { lineOfPath } from './validate.ts';

/** Every id used in a record that no register holds, and every chair or speaker missing among an item's people, each at its line. Damaged entries are checked as far as they can be read, and count as held. */
export function findReferenceProblems(records: ContentRecords): readonly Problem[] {
  const known = knownIds(records);
  const check = <Kind extends RecordKind>(
    kind: Kind,
    usesOf: (fields: FieldsRead<Kind>) => readonly Use[],
  ) => entriesOf(records, kind).flatMap((entry) => checkUses(entry, known, usesOf(entry.fields)));
  return [
    ...check('items', itemUses),
    ...entriesOf(records, 'items').flatMap(checkPeople),
    ...check('documents', documentUses),
    ...check('organisations', organisationUses),
    ...check('places', placeUses),
    ...check('topics', ({ broader }) => [use('topics', 'broader', broader)]),
  ];
}

type FieldsRead<Kind extends RecordKind> = Partial<StoredRecord<Kind>['fields']>;

type EntryRead<Kind extends RecordKind> = AnyRecord & { readonly fields: FieldsRead<Kind> };

function entriesOf<Kind extends RecordKind>(
  records: ContentRecords,
  kind: Kind,
): readonly EntryRead<Kind>[] {
  const damaged = records.damaged.filter((record) => record.kind === kind);
  return [...records[kind], ...damaged] as readonly EntryRead<Kind>[];
}

type RegisterName = 'documents' | 'organisations' | 'places' | 'topics';

interface Use {
  readonly register: RegisterName;
  readonly path: string;
  readonly id: string | undefined;
}

const FOLDERS: Readonly<Record<RegisterName, { folder: string; extension: string; noun: string }>> =
  {
    documents: { folder: 'van-ban', extension: 'md', noun: 'Văn bản' },
    organisations: { folder: 'co-quan', extension: 'yaml', noun: 'Cơ quan' },
    places: { folder: 'dia-phuong', extension: 'yaml', noun: 'Địa phương' },
    topics: { folder: 'chu-de', extension: 'yaml', noun: 'Chủ đề' },
  };

function knownIds(records: ContentRecords): Readonly<Record<RegisterName, ReadonlySet<string>>> {
  const ids = (kind: RegisterName) => new Set(entriesOf(records, kind).map(({ id }) => id));
  return {
    documents: ids('documents'),
    organisations: ids('organisations'),
    places: ids('places'),
    topics: ids('topics'),
  };
}

function use(register: RegisterName, path: string, id: string | undefined): Use {
  return { register, path, id };
}

function useAll(register: RegisterName, path: string, ids: readonly string[] = []): readonly Use[] {
  return ids.map((id, index) => use(register, `${path}.${index}`, id));
}

function itemUses(fields: FieldsRead<'items'>): readonly Use[] {
  return [
    ...useAll('organisations', 'organisations', fields.organisations),
    ...useAll('places', 'places', fields.places),
    ...useAll('topics', 'topics', fields.topics),
    ...(fields.documents ?? []).map(({ id }, index) =>
      use('documents', `documents.${index}.id`, id),
    ),
    ...Object.entries(fields.settle ?? {}).map(([text, id]) =>
      use('documents', `settle.${text}`, id),
    ),
    ...(fields.people ?? []).map(({ organisation }, index) =>
      use('organisations', `people.${index}.organisation`, organisation),
    ),
    ...(fields.statistics ?? []).flatMap(({ place, organisation }, index) => [
      use('places', `statistics.${index}.place`, place),
      use('organisations', `statistics.${index}.organisation`, organisation),
    ]),
    use('places', 'event.place', fields.event?.place),
    use('organisations', 'event.organiser', fields.event?.organiser),
  ];
}

function documentUses(fields: FieldsRead<'documents'>): readonly Use[] {
  return [
    use('organisations', 'issuerId', fields.issuerId),
    use('places', 'place', fields.place),
    ...useAll('topics', 'topics', fields.topics),
    ...(fields.relations ?? []).map(({ target }, index) =>
      use('documents', `relations.${index}.target`, target),
    ),
  ];
}

function organisationUses(fields: FieldsRead<'organisations'>): readonly Use[] {
  return [
    use('organisations', 'parent', fields.parent),
    use('organisations', 'successor', fields.successor),
    use('places', 'place', fields.place),
  ];
}

function placeUses(fields: FieldsRead<'places'>): readonly Use[] {
  return [use('places', 'parent', fields.parent), use('places', 'mergedInto', fields.mergedInto)];
}

function checkUses(
  record: AnyRecord,
  known: Readonly<Record<RegisterName, ReadonlySet<string>>>,
  uses: readonly Use[],
): readonly Problem[] {
  return uses.flatMap(({ register, path, id }) =>
    id === undefined || known[register].has(id)
      ? []
      : [
          {
            rule: 'ma-chua-dang-ky',
            file: record.file,
            line: lineOfPath({ lines: record.lines ?? new Map() }, path.split('.')),
            what: `${FOLDERS[register].noun} «${id}» chưa có trong danh mục.`,
            fix: suggestEntry(register, id, known[register]),
          },
        ],
  );
}

function suggestEntry(register: RegisterName, id: string, known: ReadonlySet<string>): string {
  const { folder, extension } = FOLDERS[register];
  const create = `tạo tệp ${folder}/${id}.${extension}`;
  if (known.size === 0) return `Sửa mã, hoặc ${create}.`;
  return `Sửa mã (gần nhất là «${closest(id, [...known])}»), hoặc ${create}.`;
}

function checkPeople(item: EntryRead<'items'>): readonly Problem[] {
  const names = (item.fields.people ?? []).map(({ name }) => name);
  const { event } = item.fields;
  return (['chairs', 'speakers'] as const).flatMap((role) =>
    (event?.[role] ?? []).flatMap((name, index) =>
      names.includes(name)
        ? []
        : [
            {
              rule: 'nguoi-chua-ghi',
              file: item.file,
              line: lineOfPath({ lines: item.lines ?? new Map() }, ['event', role, String(index)]),
              what: `«${name}» chưa có trong danh sách «people» của tin.`,
              fix:
                names.length === 0
                  ? 'Thêm người này vào «people».'
                  : `Sửa cho đúng tên (gần nhất là «${closest(name, names)}»), hoặc thêm vào «people».`,
            },
          ],
    ),
  );
}
