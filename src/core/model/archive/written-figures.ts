import { lineOfPath } from '#core/model/checks/validate.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { KeyLines } from '#core/model/schema/key-lines.ts';
import type { StatisticSheet } from '#core/model/schema/records.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import { completeItem } from './complete-item.ts';

/** A figure, complete, where it is written, and whether that is the item itself or the table beside it. */
export interface WrittenFigure {
  readonly statistic: Statistic;
  readonly file: string;
  readonly source: 'item' | 'sheet';
  readonly lineOf: (field: string) => number;
}

/** What is read of an item to list its figures. */
export interface FiguresRead {
  readonly file: string;
  readonly fields: Item;
  readonly lines?: KeyLines | undefined;
  readonly sheet?: StatisticSheet | undefined;
}

/** Every figure of an item with the place of its fields, in the order in which an item is completed. */
export function listWrittenFigures({
  file,
  lines,
  fields,
  sheet,
}: FiguresRead): readonly WrittenFigure[] {
  const statistics = completeItem(fields, sheet?.statistics).statistics ?? [];
  const here = { file, lines, source: 'item' as const };
  const places = [
    ...(fields.statistics ?? []).map((_, i) => ({ ...here, path: `statistics.${i}` })),
    ...(sheet?.statistics ?? []).map((_, i) => ({
      file: sheet?.file ?? file,
      lines: sheet?.lines,
      source: 'sheet' as const,
      path: `statistics.${i}`,
    })),
    ...(fields.statisticGroups ?? []).flatMap((group, at) =>
      group.statistics.map((_, i) => ({ ...here, path: `statisticGroups.${at}.statistics.${i}` })),
    ),
  ];
  return places.flatMap((place, index): readonly WrittenFigure[] => {
    const statistic = statistics[index];
    if (statistic === undefined) return [];
    const lineOf = (field: string) =>
      lineOfPath({ lines: place.lines ?? new Map() }, [...place.path.split('.'), field]);
    return [{ statistic, file: place.file, source: place.source, lineOf }];
  });
}
