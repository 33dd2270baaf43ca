import type {
  AnyRecord,
  ContentRecords,
  RecordKind,
  StoredRecord,
} from '#core/model/schema/records.ts';
import type { RegisterSource } from '#core/model/schema/register-source.ts';
import type { Problem } from '#core/problems.ts';
import { nearestWord } from '#core/text/nearest.ts';
import { slugify } from '#core/text/slug.ts';
import { itemUses, type RegisterName, sheetUses, type Use, use, useAll } from './id-uses.ts';
import { nameField } from './schema-issues.ts';
import { lineOfPath } from './validate.ts';

/** Every id used in a record that no register holds, and every chair or speaker missing among an item's people, each at its line. Damaged entries are checked as far as they can be read, and count as held. */
export function findReferenceProblems(
  records: ContentRecords,
  suggestIds: SuggestIds,
): readonly Problem[] {
  const known = knownIds(records);
  const check = <Kind extends RecordKind>(
    kind: Kind,
    usesOf: (fields: FieldsRead<Kind>) => readonly Use[],
  ) =>
    entriesOf(records, kind).flatMap((entry) =>
      checkUses(entry, { known, suggestIds }, usesOf(entry.fields)),
    );
  return [
    ...check('items', itemUses),
    ...records.items.flatMap(({ id, sheet }) =>
      sheet === undefined
        ? []
        : checkUses({ id, ...sheet }, { known, suggestIds }, sheetUses(sheet.statistics)),
    ),
    ...entriesOf(records, 'items').flatMap(checkPeople),
    ...check('documents', documentUses),
    ...check('organisations', organisationUses),
    ...check('places', placeUses),
    ...check('topics', ({ broader }) => [use('topics', 'broader', broader)]),
    ...check('indicators', ({ broader }) => [use('indicators', 'broader', broader)]),
    ...check('people', ({ offices = [] }) =>
      offices.flatMap(({ organisation, sources = [] }, index) => [
        use('organisations', `offices.${index}.organisation`, organisation),
        ...sourceUses(`offices.${index}.sources`, sources),
      ]),
    ),
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

/** The ids of the entries that somebody meant who wrote a number or a name for an id; none where nothing is sure. */
export type SuggestIds = (register: RegisterName, written: string) => readonly string[];

const FOLDERS: Readonly<Record<RegisterName, { folder: string; extension: string; noun: string }>> =
  {
    documents: { folder: 'van-ban', extension: 'md', noun: 'Văn bản' },
    organisations: { folder: 'co-quan', extension: 'yaml', noun: 'Cơ quan' },
    places: { folder: 'dia-phuong', extension: 'yaml', noun: 'Địa phương' },
    topics: { folder: 'chu-de', extension: 'yaml', noun: 'Chủ đề' },
    indicators: { folder: 'chi-tieu', extension: 'yaml', noun: 'Chỉ tiêu' },
    people: { folder: 'nguoi', extension: 'yaml', noun: 'Người' },
  };

function knownIds(records: ContentRecords): Readonly<Record<RegisterName, ReadonlySet<string>>> {
  const ids = (kind: RegisterName) => new Set(entriesOf(records, kind).map(({ id }) => id));
  return {
    documents: ids('documents'),
    organisations: ids('organisations'),
    places: ids('places'),
    topics: ids('topics'),
    indicators: ids('indicators'),
    people: ids('people'),
  };
}

function documentUses(fields: FieldsRead<'documents'>): readonly Use[] {
  return [
    use('organisations', 'issuerId', fields.issuerId),
    use('places', 'place', fields.place),
    ...useAll('topics', 'topics', fields.topics),
    ...(fields.relations ?? []).map(({ target }, index) =>
      use('documents', `relations.${index}.target`, target),
    ),
    ...(fields.targets ?? []).flatMap(({ indicatorId, place }, index) => [
      use('indicators', `targets.${index}.indicatorId`, indicatorId),
      use('places', `targets.${index}.place`, place),
    ]),
    ...(fields.milestones ?? []).map(({ document }, index) =>
      use('documents', `milestones.${index}.document`, document),
    ),
    use('documents', 'text.amendedBy', fields.text?.amendedBy),
  ];
}

function organisationUses(fields: FieldsRead<'organisations'>): readonly Use[] {
  return [
    use('organisations', 'parent', fields.parent),
    use('organisations', 'successor', fields.successor),
    use('places', 'place', fields.place),
    ...sourceUses('sources', fields.sources),
  ];
}

function placeUses(fields: FieldsRead<'places'>): readonly Use[] {
  return [
    use('places', 'parent', fields.parent),
    use('places', 'mergedInto', fields.mergedInto),
    ...sourceUses('sources', fields.sources),
  ];
}

function sourceUses(path: string, sources: readonly RegisterSource[] = []): readonly Use[] {
  return sources.map(({ document }, index) =>
    use('documents', `${path}.${index}.document`, document),
  );
}

interface Registers {
  readonly known: Readonly<Record<RegisterName, ReadonlySet<string>>>;
  readonly suggestIds: SuggestIds;
}

function checkUses(
  record: AnyRecord,
  registers: Registers,
  uses: readonly Use[],
): readonly Problem[] {
  return uses.flatMap((one): readonly Problem[] => {
    const { register, path, id } = one;
    // What is no single text is told where the shape of the record is.
    if (typeof id !== 'string' || registers.known[register].has(id)) return [];
    const line = lineOfPath({ lines: record.lines ?? new Map() }, path.split('.'));
    const advice = ID_SHAPE.test(id)
      ? adviseOnUnknown(one, id, registers)
      : adviseOnShape(one, id, registers);
    return [{ ...advice, file: record.file, line }];
  });
}

const ID_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type IdAdvice = Pick<Problem, 'rule' | 'what' | 'fix'>;

function adviseOnShape({ register, path }: Use, id: string, registers: Registers): IdAdvice {
  const meant = idsMeant(register, id, registers);
  return {
    rule: 'ma',
    what: `Trường «${nameField(path.split('.'))}» có giá trị «${id}» không phải là một mã.`,
    fix: `Mã là tên tệp trong danh mục: chữ thường không dấu, nối bằng «-»${meant === undefined ? '.' : `; ${meant}`}`,
  };
}

function adviseOnUnknown({ register }: Use, id: string, registers: Registers): IdAdvice {
  const { folder, extension, noun } = FOLDERS[register];
  const meant = idsMeant(register, id, registers);
  const nearest = meant ?? nearestOf(id, registers.known[register]);
  return {
    rule: 'ma-chua-dang-ky',
    what: `${noun} «${id}» chưa có trong danh mục.`,
    fix: `Sửa mã${nearest === undefined ? '' : ` (${nearest})`}, hoặc tạo tệp ${folder}/${id}.${extension}.`,
  };
}

const MOST_MEANT = 4;

function idsMeant(
  register: RegisterName,
  written: string,
  { known, suggestIds }: Registers,
): string | undefined {
  const slug = slugify(written);
  const resolved = suggestIds(register, written);
  const ids = resolved.length === 0 && known[register].has(slug) ? [slug] : resolved;
  if (ids.length === 0) return undefined;
  const named = ids.slice(0, MOST_MEANT).map((id) => `«${id}»`);
  return `có phải là ${named.join(' hay ')}?`;
}

function nearestOf(id: string, known: ReadonlySet<string>): string | undefined {
  const nearest = nearestWord(id, known);
  return nearest && `gần nhất là «${nearest}»`;
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
              fix: advisePerson(name, names),
            },
          ],
    ),
  );
}

function advisePerson(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'Thêm người này vào «people».';
  const nearest = nearestWord(name, names);
  return `Sửa cho đúng tên${nearest === undefined ? '' : ` (gần nhất là «${nearest}»)`}, hoặc thêm vào «people».`;
}
