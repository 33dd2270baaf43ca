import type { JudgedQuery } from './bench-item.ts';
import type { EngineRun } from './engine-run.ts';
import { ALL, judge, mean, percentile } from './metrics.ts';

/** Prints relevance by class and costs of all runs side by side. */
export function printRuns(runs: readonly EngineRun[], queries: readonly JudgedQuery[]): void {
  for (const run of runs) {
    console.log(`\n${run.name}`);
    console.log(
      `${'loại'.padEnd(24)} ${'số'.padStart(4)}   S@1   R@10    MRR  trong 10  trung vị lần sau`,
    );
    for (const group of new Set(queries.map((query) => query.group)))
      printGroup(group, run, queries);
  }
  console.log(`\n${'chi phí'.padEnd(40)}${runs.map(({ name }) => name.padStart(22)).join('')}`);
  for (const [label, read] of COSTS) {
    console.log(`${label.padEnd(40)}${runs.map((run) => read(run).padStart(22)).join('')}`);
  }
}

function printGroup(
  group: string | undefined,
  run: EngineRun,
  queries: readonly JudgedQuery[],
): void {
  const places = queries.flatMap((query, i) => (query.group === group ? [i] : []));
  const asked = places.flatMap((i) => queries[i] ?? []);
  const rankings = places.map((i) => run.rankings[i] ?? []);
  for (const [kind, { count, first, recall, reciprocal, found }] of judge(asked, rankings)) {
    const cells = [first, recall, reciprocal, found].map((value) => value.toFixed(3)).join('  ');
    const isOfKind = (i: number) => kind === ALL || queries[i]?.kind === kind;
    // The first query of the visit has no later bytes.
    const later = places.filter(isOfKind).flatMap((i) => run.laterBytes[i - 1] ?? []);
    const name = kind === ALL && group !== undefined ? `${ALL}: ${group}` : kind;
    console.log(
      `${name.padEnd(24)} ${String(count).padStart(4)}  ${cells}  ${kilobytes(percentile(later, 0.5)).padStart(12)}`,
    );
  }
}

/** The queries whose first result is wrong, with what came first. */
export function printMisses({ rankings }: EngineRun, queries: readonly JudgedQuery[]): void {
  for (const [i, { kind, query, answers }] of queries.entries()) {
    const first = rankings[i]?.[0] ?? '(không có)';
    if (!answers.includes(first)) console.log(`  ✗ [${kind}] ${query} → ${first}`);
  }
}

const COSTS: readonly (readonly [string, (run: EngineRun) => string])[] = [
  ['lần đầu, tới kết quả đầu', ({ firstShown }) => transfer(firstShown)],
  ['lần đầu, tất cả', ({ firstWhole }) => transfer(firstWhole)],
  [
    'lần sau, trung bình / trung vị',
    ({ laterBytes }) =>
      `${kilobytes(mean(laterBytes))} / ${kilobytes(percentile(laterBytes, 0.5))}`,
  ],
  ['lần đầu vào trang p50 / p95', ({ opening }) => times(opening)],
  ['nguội p50 / p95', ({ cold }) => times(cold)],
  ['ấm p50 / p95', ({ warm }) => times(warm)],
  ['lập chỉ mục', ({ indexSeconds }) => `${indexSeconds.toFixed(1)} s`],
  [
    'bộ nhớ cao nhất khi lập',
    ({ peakMemory }) =>
      peakMemory === undefined ? 'không đo được' : `${(peakMemory / 1e6).toFixed(0)} MB`,
  ],
  ['cỡ chỉ mục', ({ indexBytes }) => `${(indexBytes / 1e6).toFixed(1)} MB`],
  [ALL, ({ rankings }) => `${rankings.length} câu`],
];

function transfer({ bytes, requests }: EngineRun['firstShown']): string {
  return `${kilobytes(bytes)}, ${requests.toFixed(0)} tệp`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function times(values: readonly number[]): string {
  return `${percentile(values, 0.5).toFixed(0)} / ${percentile(values, 0.95).toFixed(0)} ms`;
}
