import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statistic } from '#core/model/schema/statistic.ts';
import {
  findStatistics,
  type ProposedStatistic,
} from '#import/draft/statistics/find-statistics.ts';
import { contentRoot } from '#reader/content-root.ts';
import { readContent } from '#reader/read-content.ts';

/** The texts as copied from portals that the first items of this archive were written from, beside the checkout where they are kept at all. */
const SOURCES = '../shared/seeds';

/** How the statistics proposed from a text stand to those an editor recorded of it: how many are the same in value, bounds and unit, in value and bounds alone, and how many of the proposed nobody recorded. */
interface Score {
  readonly name: string;
  readonly recorded: number;
  readonly proposed: number;
  readonly same: number;
  readonly sameValue: number;
  readonly missed: readonly string[];
  readonly others: readonly string[];
}

/** Prints how many of the statistics that editors recorded are proposed from their sources, and how many of the proposed they did not record. */
export async function printStatistics(): Promise<void> {
  if (!existsSync(SOURCES)) {
    console.log(`Không có «${SOURCES}»: không đo số liệu đề xuất.`);
    return;
  }
  const { archive } = await readContent(contentRoot());
  const texts = readdirSync(SOURCES)
    .sort()
    .map((name) => readFileSync(join(SOURCES, name), 'utf8').normalize('NFC'));
  const scores = archive.items.flatMap(({ id, fields }) => {
    const text = texts.find((one) => one.includes(fields.source.title ?? '\0'));
    return text === undefined ? [] : [score(id, fields.statistics ?? [], findStatistics(text))];
  });
  console.log(
    'tin                                             ghi  đề xuất  đúng số và đơn vị  đúng số  không ghi',
  );
  for (const one of [...scores, sumOf(scores)]) printScore(one);
  for (const { missed, others } of scores) {
    for (const one of missed) console.log(`  thiếu: ${one}`);
    for (const one of others) console.log(`  không ghi: ${one}`);
  }
}

function score(
  name: string,
  recorded: readonly Statistic[],
  proposed: readonly ProposedStatistic[],
): Score {
  const left = [...proposed];
  const take = (fits: (one: ProposedStatistic) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const unlike = recorded.filter((one) => !take(({ fields }) => isSame(fields, one)));
  const missed = unlike.filter((one) => !take(({ fields }) => hasValue(fields, one)));
  return {
    name,
    recorded: recorded.length,
    proposed: proposed.length,
    same: recorded.length - unlike.length,
    sameValue: recorded.length - missed.length,
    missed: unlike.map(({ value, unit, indicator }) => `${value} ${unit} (${indicator})`),
    others: left.map(({ fields, sentence }) => `${fields.value} ${fields.unit}: ${sentence}`),
  };
}

type Written = Pick<Statistic, 'value' | 'upper' | 'unit'>;

function isSame(proposed: Written, recorded: Written): boolean {
  return hasValue(proposed, recorded) && unitWords(proposed.unit) === unitWords(recorded.unit);
}

function hasValue(proposed: Written, recorded: Written): boolean {
  return proposed.value === recorded.value && proposed.upper === recorded.upper;
}

function unitWords(unit: string): string {
  return unit.toLowerCase().replace(/\s+/g, ' ');
}

function sumOf(scores: readonly Score[]): Score {
  const sum = (field: 'recorded' | 'proposed' | 'same' | 'sameValue') =>
    scores.reduce((total, one) => total + one[field], 0);
  return {
    name: 'tất cả',
    recorded: sum('recorded'),
    proposed: sum('proposed'),
    same: sum('same'),
    sameValue: sum('sameValue'),
    missed: [],
    others: scores.flatMap(({ others }) => others),
  };
}

function printScore({ name, recorded, proposed, same, sameValue, others }: Score): void {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${part} (${(part / whole).toFixed(3)})`;
  console.log(
    [
      name.padEnd(46),
      String(recorded).padStart(4),
      String(proposed).padStart(8),
      share(same, recorded).padStart(18),
      share(sameValue, recorded).padStart(8),
      share(others.length, proposed).padStart(10),
    ].join(' '),
  );
}
