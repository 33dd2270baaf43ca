import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import type { Problem } from '#core/problems.ts';
import { BUILD_RECORD } from '#core/site-files.ts';
import { formatFailure } from '../command/tell-failure.ts';
import { tellProgress } from '../files/tell-progress.ts';
import type { BuildRequest } from './build-site.ts';
import type { MadeSite } from './make-site.ts';
import { type Stages, startStages } from './stages.ts';
import { type BuildReport, tellAsJson, tellProblems, tellStage, tellSum } from './tell-build.ts';

/** A build that ended well: what it has to tell, and what it left as it was in its folder. */
interface Built {
  readonly report: BuildReport;
  readonly foreign: readonly string[];
}

interface ToReport {
  readonly archive: Archive;
  readonly added: readonly string[];
  readonly made: MadeSite;
}

/** What a build tells on its way and at its end; what refuses it gives `false`, what ends it well `true`. */
export interface BuildTelling extends Stages {
  readonly notes: (problems: readonly Problem[]) => void;
  readonly report: (made: ToReport) => BuildReport;
  readonly built: (built: Built) => true;
  readonly same: (report: BuildReport) => true;
  readonly refuse: (problems: readonly Problem[]) => false;
  readonly refusePlace: (fault: string) => false;
  readonly refuseAfter: (error: unknown) => false;
}

/** Begins to tell of a build. */
export function startTelling(request: BuildRequest): BuildTelling {
  const start = performance.now();
  const isTold = request.telling !== 'json';
  const stages = startStages(tellStage, isTold ? tellProgress : undefined);
  const told: Told = {
    request,
    problems: [],
    seconds: () => (performance.now() - start) / 1000,
    stages,
  };
  return {
    ...stages,
    notes: (problems) => {
      told.problems = problems;
      if (!isForMachine(told)) tellProblems(problems);
    },
    report: (made) => reportOf(told, made),
    built: ({ report, foreign }) =>
      end(told, report, () => {
        console.log(`Đã dựng xong vào «${request.outDir}».`);
        tellKept(request.outDir, foreign);
      }),
    same: ({ kept = 0, made = 0, ...report }) => {
      told.problems = report.problems;
      if (!isForMachine(told)) tellProblems(report.problems);
      return end(told, { ...report, kept: kept + made, made: 0 }, () =>
        console.log(`Không có gì đổi từ lần dựng trước; «${request.outDir}» giữ nguyên.`),
      );
    },
    refuse: (problems) => {
      told.problems = problems;
      if (!isForMachine(told)) tellProblems(problems);
      return fail(told, `Chưa ghi tệp nào${keptBuild(request.outDir)}.`);
    },
    refusePlace: (fault) => fail(told, `${fault}\nChưa ghi tệp nào.`),
    refuseAfter: (error) =>
      fail(told, `${formatFailure(error)}\nDựng trang không thành${keptBuild(request.outDir)}.`),
  };
}

/** What has been told so far. */
interface Told {
  readonly request: BuildRequest;
  readonly stages: Stages;
  readonly seconds: () => number;
  problems: readonly Problem[];
}

function isForMachine({ request }: Told): boolean {
  return request.telling === 'json';
}

function soFar({ request, problems, seconds, stages }: Told) {
  return { outDir: request.outDir, problems, seconds: seconds(), stages: stages.times };
}

function reportOf(told: Told, { archive, added, made }: ToReport): BuildReport {
  return {
    ...soFar(told),
    built: true,
    digest: made.record.digest,
    items: archive.items.length,
    documents: archive.documents.entries.length,
    pages: made.paths.filter((path) => path.endsWith('.html')).length,
    ...made.units.counts,
    files: made.record.files,
    bytes: made.record.bytes,
    newAddresses: added.length,
  };
}

function fail(told: Told, sentence: string): false {
  if (isForMachine(told)) tellAsJson({ ...soFar(told), built: false });
  console.error(sentence);
  return false;
}

function end(told: Told, report: BuildReport, say: () => void): true {
  const whole = { ...report, ...soFar(told) };
  if (isForMachine(told)) {
    tellAsJson(whole);
    return true;
  }
  say();
  console.log(`Mã bản dựng (SHA-256): ${whole.digest}`);
  tellSum(whole);
  if ((told.request.newAddresses ?? 'tell') === 'tell') tellAdded(whole.newAddresses ?? 0);
  return true;
}

function keptBuild(outDir: string): string {
  const isThere = existsSync(join(outDir, BUILD_RECORD));
  return isThere ? `; «${outDir}» giữ nguyên bản dựng trước` : '';
}

const SHOWN_NAMES = 5;

function tellKept(outDir: string, foreign: readonly string[]): void {
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, SHOWN_NAMES).join(', ');
  const more = foreign.length > SHOWN_NAMES ? '…' : '';
  console.log(
    `Giữ nguyên trong «${outDir}» ${foreign.length} tệp hay thư mục không do lệnh này dựng: ${shown}${more}`,
  );
}

function tellAdded(count: number): void {
  if (count === 0) return;
  console.log(
    `Có ${count} địa chỉ mới; trước khi công bố hãy ghi vào danh sách: npm run build -- --add-addresses`,
  );
}
