import { lineOfPath } from '#core/model/checks/validate.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Target } from '#core/model/schema/target.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';

/** Targets that name an indicator of another unit, or a division that the record does not carry, each at its line; a target that says neither when nor where is none of these. */
export function findTargetProblems({
  documents,
  indicators,
}: Pick<ContentRecords, 'documents' | 'indicators'>): readonly Problem[] {
  const units = new Map(indicators.map(({ id, fields }) => [id, fields.unit]));
  return documents.flatMap(({ file, lines = new Map(), fields, divisions = [] }) =>
    (fields.targets ?? []).flatMap((target, index) => {
      const at = (key: string) => ({
        file,
        line: lineOfPath({ lines }, ['targets', String(index), key]),
      });
      return [
        ...unitProblems(target, units).map((problem) => ({ ...at('unit'), ...problem })),
        ...divisionProblems(
          target,
          divisions.map(({ anchor }) => anchor),
        ).map((problem) => ({ ...at('division'), ...problem })),
      ];
    }),
  );
}

type Told = Pick<Problem, 'rule' | 'what' | 'fix'>;

function unitProblems(
  { indicatorId = '', unit }: Target,
  units: ReadonlyMap<string, string>,
): readonly Told[] {
  const registered = units.get(indicatorId);
  if (registered === undefined || foldText(registered) === foldText(unit)) return [];
  return [
    {
      rule: 'don-vi-chi-tieu',
      what: `Đơn vị «${unit}» của mục tiêu khác đơn vị «${registered}» của chỉ tiêu «${indicatorId}».`,
      fix: 'Sửa đơn vị cho khớp, hoặc bỏ «indicatorId» nếu mục tiêu đo theo đơn vị khác.',
    },
  ];
}

function divisionProblems({ division }: Target, anchors: readonly string[]): readonly Told[] {
  if (division === undefined || anchors.includes(division)) return [];
  return [
    {
      rule: 'chi-vao-khong',
      what: `Bản ghi này không có phần nào mang địa chỉ «${division}».`,
      fix:
        anchors.length === 0
          ? 'Thêm đề mục của điều, mục ấy vào phần bài, hoặc bỏ «division».'
          : `Ghi một trong các địa chỉ đã có, ví dụ ${anchors.slice(0, 3).join(', ')}.`,
    },
  ];
}
