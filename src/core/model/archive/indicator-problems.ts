import { type ArchivePeriod, parsePeriod } from '#core/dates.ts';
import type { Indicator } from '#core/model/schema/indicator.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import type { Problem } from '#core/problems.ts';
import { foldText } from '#core/text/fold.ts';
import type { Entry } from './entries.ts';
import { listWrittenFigures, type WrittenFigure } from './written-figures.ts';

/** Figures that name an indicator of another unit or another kind of time, and, as a note, figures in whose words an indicator is registered and which do not name it. */
export function findIndicatorProblems({ items, indicators }: ContentRecords): readonly Problem[] {
  if (indicators.length === 0) return [];
  const registers: Registers = {
    byId: new Map(indicators.map((entry) => [entry.id, entry])),
    byName: Map.groupBy(
      indicators.flatMap((entry) => {
        const { name, aliases = [], unit } = entry.fields;
        return [name, ...aliases].map((each) => ({ entry, key: nameKey(each, unit) }));
      }),
      ({ key }) => key,
    ),
  };
  return items.flatMap((item) =>
    listWrittenFigures(item).flatMap((written) => checkFigure(written, registers)),
  );
}

interface Registers {
  readonly byId: ReadonlyMap<string, Entry<Indicator>>;
  readonly byName: ReadonlyMap<string, readonly { readonly entry: Entry<Indicator> }[]>;
}

function checkFigure(figure: WrittenFigure, { byId, byName }: Registers): readonly Problem[] {
  const { indicatorId, indicator, unit } = figure.statistic;
  if (indicatorId !== undefined) {
    const named = byId.get(indicatorId);
    return named === undefined ? [] : [...checkUnit(figure, named), ...checkTime(figure, named)];
  }
  const fitting = (byName.get(nameKey(indicator, unit)) ?? []).filter(({ entry }) =>
    fitsTime(entry.fields, figure.statistic),
  );
  return fitting.slice(0, 1).map(({ entry }) => ({
    rule: 'chi-tieu-da-co',
    severity: 'note',
    file: figure.file,
    line: figure.lineOf('indicator'),
    what: `Chỉ tiêu «${indicator}» đã đăng ký ở «${entry.file}», số liệu này chưa ghi mã.`,
    fix: `Nếu đúng là chỉ tiêu ấy, thêm «indicatorId: ${entry.id}» để số liệu vào trang của chỉ tiêu.`,
  }));
}

function checkUnit(
  { statistic, file, lineOf }: WrittenFigure,
  { id, fields }: Entry<Indicator>,
): readonly Problem[] {
  if (foldText(statistic.unit) === foldText(fields.unit)) return [];
  return [
    {
      rule: 'don-vi-chi-tieu',
      file,
      line: lineOf('unit'),
      what: `Đơn vị «${statistic.unit}» khác đơn vị «${fields.unit}» của chỉ tiêu «${id}».`,
      fix: 'Sửa đơn vị cho khớp, hoặc bỏ «indicatorId» nếu số liệu đo theo đơn vị khác.',
    },
  ];
}

function checkTime(
  { statistic, file, lineOf }: WrittenFigure,
  { id, fields }: Entry<Indicator>,
): readonly Problem[] {
  if (fitsTime(fields, statistic)) return [];
  return [
    {
      rule: 'thoi-gian-chi-tieu',
      file,
      line: lineOf('period'),
      what: `Chỉ tiêu «${id}» tính «${fields.time}», còn số liệu này ghi thời gian «${statistic.period}».`,
      fix: `${CURES[fields.time]} Nếu số liệu tính theo kiểu khác thì bỏ «indicatorId» hoặc đăng ký chỉ tiêu riêng.`,
    },
  ];
}

const CURES: Readonly<Record<Indicator['time'], string>> = {
  'trong kỳ': 'Ghi trọn kỳ: 2024, 2024-10 hoặc 2016/2019.',
  'tại thời điểm': 'Ghi một thời điểm: 2024, 2024-10 hoặc 2024-10-31.',
  'lũy kế': 'Ghi đến khi nào: ../2019-07, hoặc từ khi nào đến khi nào: 2016/2019.',
};

// A figure that does not say its time contradicts no indicator.
function fitsTime({ time }: Indicator, { period }: Statistic): boolean {
  const read = period === undefined ? undefined : parsePeriod(period);
  return read === undefined || FITS[time](read);
}

const FITS: Readonly<Record<Indicator['time'], (period: ArchivePeriod) => boolean>> = {
  'trong kỳ': ({ start, end }) => start !== undefined && end !== undefined,
  'tại thời điểm': ({ start, end }) => start !== undefined && start.edtf === end?.edtf,
  'lũy kế': ({ start, end }) => end !== undefined && start?.edtf !== end.edtf,
};

function nameKey(name: string, unit: string): string {
  return [name, unit].map((part) => foldText(part).replace(/\s+/g, ' ').trim()).join('\u0000');
}
