import { type FoundCount, ratesOfFound } from './count-found.ts';
import { ratesOf } from './gold-rates.ts';
import type { Growth } from './measure-speed.ts';
import type { GoldCount } from './score-gold.ts';

/** What one run of the bench measured. */
export interface CiteMeasures {
  readonly gold: GoldCount;
  readonly pinpoints: FoundCount;
  readonly relations: FoundCount;
  /** Megabytes a second on plain text. */
  readonly rate: number;
  /** One for each hostile text. */
  readonly growths: readonly Growth[];
}

/** The lines of BENCHMARKS.md on citations. */
export function reportCite({ gold, pinpoints, relations, rate, growths }: CiteMeasures): string[] {
  const { precision, recall, exact, keys } = ratesOf(gold);
  const ratios = growths.map(({ ratio }) => ratio);
  const slowest = Math.max(...growths.map(({ milliseconds }) => milliseconds));
  return [
    `The project's own gold set, ${gold.mentions} mentions and its trap sentences, ${pinpoints.wanted} pinpoints and`,
    `${relations.wanted} relations between documents. It grew together with the recogniser, so 1.000 is a floor that`,
    '`npm test` holds, not a forecast for other texts.',
    '',
    '| kind | number | precision | recall | exact span | key |',
    '| --- | --- | --- | --- | --- | --- |',
    row('mentions', gold.mentions, [precision, recall, exact, keys]),
    row('pinpoints', pinpoints.wanted, Object.values(ratesOfFound(pinpoints))),
    row('relations', relations.wanted, Object.values(ratesOfFound(relations))),
    '',
    `Speed on running text: ${rate.toFixed(1)} MB/s of one core. 100 kB of hostile text: at most ${slowest.toFixed(0)} ms; twice the text takes`,
    `${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)} times as long (${growths.length} kinds; single runs of a few milliseconds, so the factor is rough).`,
  ];
}

function row(name: string, count: number, rates: readonly number[]): string {
  const cells = Array.from({ length: 4 }, (_, index) => rates[index]?.toFixed(3) ?? '–');
  return `| ${[name, count, ...cells].join(' | ')} |`;
}
