import { lineOfPath } from '#core/model/checks/validate.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Organisation } from '#core/model/schema/registers.ts';
import type { Problem } from '#core/problems.ts';
import { placeInTime } from './validity.ts';
import { listWrittenFigures } from './written-figures.ts';

/** What a record says an organisation did, and when. */
interface Use {
  readonly id: string | undefined;
  readonly time: string | undefined;
  readonly file: string;
  readonly line: number;
}

/** As notes, organisations that issue, organise, employ or are counted at a time when they were not yet or no longer there, such as a department of 2026 whose province ended on 30 June 2025; a figure whose note says how it was counted is none of them. */
export function findOrganisationTimeProblems(
  records: Pick<ContentRecords, 'items' | 'documents' | 'organisations'>,
): readonly Problem[] {
  const byId = new Map(records.organisations.map(({ id, fields }) => [id, fields]));
  return [...usesInItems(records), ...usesInDocuments(records)].flatMap((use) => {
    const organisation = byId.get(use.id ?? '');
    return organisation === undefined ? [] : checkTime(use, organisation);
  });
}

function usesInItems({ items }: Pick<ContentRecords, 'items'>): readonly Use[] {
  return items.flatMap((item): readonly Use[] => {
    const { file, fields, lines = new Map() } = item;
    const { date, event, people = [] } = fields;
    const at = (...path: readonly string[]) => ({ file, line: lineOfPath({ lines }, [...path]) });
    return [
      { id: event?.organiser, time: event?.date ?? date, ...at('event', 'organiser') },
      ...people.map(({ organisation }, index) => ({
        id: organisation,
        time: date,
        ...at('people', String(index), 'organisation'),
      })),
      ...listWrittenFigures(item).map(({ statistic, file: written, lineOf }) => ({
        id: statistic.note === undefined ? statistic.organisation : undefined,
        time: statistic.period,
        file: written,
        line: lineOf('organisation'),
      })),
    ];
  });
}

function usesInDocuments({ documents }: Pick<ContentRecords, 'documents'>): readonly Use[] {
  return documents.map(({ file, fields, lines = new Map() }) => ({
    id: fields.issuerId,
    time: fields.date ?? fields.year?.toString(),
    file,
    line: lineOfPath({ lines }, ['issuerId']),
  }));
}

function checkTime({ time, file, line }: Use, organisation: Organisation): readonly Problem[] {
  const when = time === undefined ? 'within' : placeInTime(time, organisation);
  if (when === 'within') return [];
  const { name, validFrom, validTo } = organisation;
  return [
    {
      rule: 'ngoai-thoi-gian-co-quan',
      severity: 'note',
      file,
      line,
      what:
        when === 'before'
          ? `Ghi «${name}» ở thời gian «${time}», mà cơ quan này có từ ngày ${validFrom}.`
          : `Ghi «${name}» ở thời gian «${time}», mà hết ngày ${validTo} cơ quan này không còn.`,
      fix: 'Ghi cơ quan của thời ấy; cơ quan trước hay sau nó có ở trang của cơ quan.',
    },
  ];
}
