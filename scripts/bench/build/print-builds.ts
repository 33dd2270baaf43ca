import type { BuildReport } from '../../build/tell-build.ts';
import type { PeerRun } from './peers.ts';
import type { Cost } from './run-build.ts';

/** A build of one case as it was measured. */
export interface CaseRun extends Cost {
  readonly name: string;
  readonly report: BuildReport;
}

/** What is told of a measurement, line by line as it is known. */
export type Say = (line: string) => void;

/** Says what other programs took for the same items, or why one was not measured. */
export function sayPeer({ name, version, build, search, missing }: PeerRun, say: Say): void {
  if (build === undefined || search === undefined) {
    say(`- ${name}: skipped (${missing ?? 'Pagefind failed over its pages'})`);
    return;
  }
  const peak = Math.max(build.peak ?? 0, search.peak ?? 0);
  say(
    `- ${version ?? name}: ${seconds(build.cpu)} CPU s, Pagefind over its pages ${seconds(search.cpu)} CPU s; at most ${megabytes(peak)} MB`,
  );
}

/** Begins the table of the cases of one size: «share» is the processor time as a part of the cold build's, and for each peer as a multiple of it with Pagefind. */
export function startCases(peers: readonly PeerRun[], say: Say) {
  const measured = peers.flatMap(({ name, build, search }) => {
    const cpu = (build?.cpu ?? 0) + (search?.cpu ?? 0);
    return build === undefined || search === undefined ? [] : [{ name, cpu }];
  });
  const heads = measured.map(({ name }) => ` × ${name} + Pagefind |`).join('');
  say(`\n| build | wall, s | CPU, s | share | memory, MB | kept | made |${heads}`);
  say(`| --- | --- | --- | --- | --- | --- | --- |${measured.map(() => ' --- |').join('')}`);
  let cold: Cost | undefined;
  const row = (name: string, cost: Cost, parts: string): void => {
    const { cpu } = cost;
    const times = measured.map((peer) =>
      cpu === undefined ? ' – |' : ` ${(cpu / peer.cpu).toFixed(2)} |`,
    );
    say(`| ${name} | ${costCells(cost, cold)} | ${parts} |${times.join('')}`);
  };
  return {
    sayCase: (run: CaseRun): void => {
      cold ??= run;
      const { kept = 0, made = 0 } = run.report;
      row(run.name, run, `${kept} | ${made}`);
    },
    sayFloor: (floor: Cost): void => row('floor: parse and write only', floor, '– | –'),
  };
}

/** Says how much processor time each part of each build took, and what is left for the start of the command and putting the output in its place. */
export function sayStages(runs: readonly CaseRun[], say: Say): void {
  const names = [...new Set(runs.flatMap(({ report }) => report.stages.map(({ name }) => name)))];
  say(`\n| CPU, s | ${runs.map(({ name }) => name).join(' | ')} |`);
  say(`| --- |${' --- |'.repeat(runs.length)}`);
  for (const name of names) {
    const cells = runs.map(({ report }) => {
      const stage = report.stages.find((each) => each.name === name);
      return stage === undefined ? '–' : stage.cpu.toFixed(2);
    });
    say(`| ${name} | ${cells.join(' | ')} |`);
  }
  const rest = runs.map(({ cpu, report }) =>
    cpu === undefined
      ? '–'
      : (cpu - report.stages.reduce((sum, each) => sum + each.cpu, 0)).toFixed(2),
  );
  say(`| start, look for changes, put in place | ${rest.join(' | ')} |`);
}

/** Says what a build of that size holds. */
export function saySize(items: number, { report }: CaseRun, say: Say): void {
  say(
    `\n${items} items: ${report.pages ?? 0} pages, ${report.files ?? 0} files, ${megabytes(report.bytes)} MB.`,
  );
}

function costCells(cost: Cost, cold: Cost | undefined): string {
  const share =
    cost.cpu === undefined || cold?.cpu === undefined ? '–' : (cost.cpu / cold.cpu).toFixed(3);
  return [cost.seconds.toFixed(1), seconds(cost.cpu), share, megabytes(cost.peak)].join(' | ');
}

function seconds(value: number | undefined): string {
  return value?.toFixed(1) ?? '–';
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
