import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Place } from '#core/model/schema/registers.ts';
import type { Problem } from '#core/problems.ts';
import { placeInTime } from './validity.ts';
import { listWrittenFigures, type WrittenFigure } from './written-figures.ts';

/** As notes, figures of a time in which their place was not yet or no longer there, such as those of 2024 of a province formed on 1 July 2025; a figure whose note says how it was counted is none of them. */
export function findPlaceTimeProblems({
  items,
  places,
}: Pick<ContentRecords, 'items' | 'places'>): readonly Problem[] {
  const placeById = new Map(places.map(({ id, fields }) => [id, fields]));
  return items.flatMap((item) =>
    listWrittenFigures(item).flatMap((figure) => {
      const place = placeById.get(figure.statistic.place ?? '');
      return place === undefined ? [] : checkTime(figure, place);
    }),
  );
}

function checkTime({ statistic, file, lineOf }: WrittenFigure, place: Place): readonly Problem[] {
  const { period, note } = statistic;
  if (note !== undefined || period === undefined) return [];
  const { name, validFrom, validTo } = place;
  const when = placeInTime(period, place);
  if (when === 'within') return [];
  return [
    {
      rule: 'ngoai-thoi-gian-dia-phuong',
      severity: 'note',
      file,
      line: lineOf('place'),
      what:
        when === 'before'
          ? `Số liệu của thời gian «${period}» ghi cho «${name}», có từ ngày ${validFrom}.`
          : `Số liệu của thời gian «${period}» ghi cho «${name}», hết ngày ${validTo} không còn.`,
      fix: 'Ghi đơn vị của thời ấy; nếu nguồn tính theo đơn vị này thì nói rõ ở «note» của số liệu.',
    },
  ];
}
