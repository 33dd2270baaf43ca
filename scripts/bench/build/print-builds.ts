import type { BuildReport } from '../../build/tell-build.ts';
import type { PeerRun } from './peers.ts';
import type { Cost } from './run-build.ts';

/** A build of one case as it was measured. */
export interface CaseRun extends Cost {
  readonly name: string;
  readonly report: BuildReport;
}

/** Prints the cases of one size as a table of BENCHMARKS.md; «share» is the processor time as a part of the cold build's. */
export function printCases(items: number, runs: readonly CaseRun[], floor: Cost): void {
  const cold = runs[0];
  const first = cold?.report;
  console.log(
    `\n${items} items; ${first?.pages ?? 0} pages, ${first?.files ?? 0} files, ${megabytes(first?.bytes)} MB\n`,
  );
  console.log('| build | wall, s | CPU, s | share | memory, MB | kept | made |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const run of runs) {
    const { kept = 0, made = 0 } = run.report;
    console.log(`| ${run.name} | ${costCells(run, cold)} | ${kept} | ${made} |`);
  }
  console.log(`| floor: parse and write only | ${costCells(floor, cold)} | – | – |`);
}

/** Prints how long each part of each build took on the clock. */
export function printStages(runs: readonly CaseRun[]): void {
  const names = [...new Set(runs.flatMap(({ report }) => report.stages.map(({ name }) => name)))];
  console.log(`\n| seconds | ${runs.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(runs.length)}`);
  for (const name of names) {
    const cells = runs.map(({ report }) => {
      const stage = report.stages.find((each) => each.name === name);
      return stage === undefined ? '–' : stage.seconds.toFixed(2);
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** Prints what other programs took, and each build as a multiple of that. */
export function printPeers(peers: readonly PeerRun[], runs: readonly CaseRun[]): void {
  for (const { name, build, search, missing } of peers) {
    if (build === undefined || search === undefined) {
      console.log(`\n${name}: skipped (${missing ?? 'Pagefind failed over its pages'})`);
      continue;
    }
    const cpu = (build.cpu ?? 0) + (search.cpu ?? 0);
    const peak = Math.max(build.peak ?? 0, search.peak ?? 0);
    console.log(
      `\n${name}: ${build.cpu?.toFixed(1)} CPU s, Pagefind over it ${search.cpu?.toFixed(1)} CPU s; ${megabytes(peak)} MB`,
    );
    for (const run of runs) {
      const times = run.cpu === undefined ? '–' : (run.cpu / cpu).toFixed(2);
      console.log(`  ${run.name}: ${times} × (${name} + Pagefind)`);
    }
  }
}

function costCells(cost: Cost, cold: Cost | undefined): string {
  const { seconds, cpu, peak } = cost;
  const share = cpu === undefined || cold?.cpu === undefined ? '–' : (cpu / cold.cpu).toFixed(3);
  return [seconds.toFixed(1), cpu?.toFixed(1) ?? '–', share, megabytes(peak)].join(' | ');
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
