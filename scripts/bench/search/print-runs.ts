import type { JudgedQuery } from './bench-item.ts';
import type { EngineRun } from './engine-run.ts';
import { ALL, judge, mean, percentile } from './metrics.ts';

/** Prints relevance by class and costs of all runs side by side. */
export function printRuns(runs: readonly EngineRun[], queries: readonly JudgedQuery[]): void {
  for (const run of runs) {
    console.log(`\n${run.name}`);
    console.log(`${'loại'.padEnd(24)} ${'số'.padStart(4)}   S@1   R@10    MRR   trung vị lần sau`);
    for (const [kind, { count, first, recall, reciprocal }] of judge(queries, run.rankings)) {
      const cells = [first, recall, reciprocal].map((value) => value.toFixed(3)).join('  ');
      const later = kilobytes(percentile(laterBytesOf(kind, run, queries), 0.5)).padStart(12);
      console.log(`${kind.padEnd(24)} ${String(count).padStart(4)}  ${cells}  ${later}`);
    }
  }
  console.log(`\n${'chi phí'.padEnd(40)}${runs.map(({ name }) => name.padStart(22)).join('')}`);
  for (const [label, read] of COSTS) {
    console.log(`${label.padEnd(40)}${runs.map((run) => read(run).padStart(22)).join('')}`);
  }
}

// The first query of the visit has no later bytes.
function laterBytesOf(
  kind: string,
  { laterBytes }: EngineRun,
  queries: readonly JudgedQuery[],
): readonly number[] {
  const later = queries.slice(1);
  return laterBytes.filter((_, i) => kind === ALL || later[i]?.kind === kind);
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
