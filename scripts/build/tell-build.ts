import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';
import { formatCount, formatSize } from '../files/tell-progress.ts';
import type { StageTime } from './stages.ts';

/** How a build tells what it does: sentences for a person, or one JSON object at its end for a machine. */
export type Telling = 'lines' | 'json';

/** All that a build tells at its end. */
export interface BuildReport {
  readonly built: boolean;
  readonly outDir: string;
  readonly digest?: string;
  readonly items?: number;
  readonly documents?: number;
  readonly pages?: number;
  /** Pages and records that were taken from the last output, and that were made anew. */
  readonly kept?: number;
  readonly made?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly newAddresses?: number;
  readonly problems: readonly Problem[];
  readonly seconds: number;
  readonly stages: readonly StageTime[];
}

/** Parts that take less are not told of one by one. */
const WORTH_TELLING = 1;

/** Tells of a part of a build that took a second or more. */
export function tellStage({ name, seconds }: StageTime): void {
  if (seconds >= WORTH_TELLING) console.error(`${name}: ${formatSeconds(seconds)}`);
}

/** Prints what a build has to tell at its end as one line of JSON. */
export function tellAsJson(report: BuildReport): void {
  console.log(JSON.stringify(report));
}

/** Prints the sum of a build that went well: what it holds, what of it was made anew, how long that took and where. */
export function tellSum({ items = 0, pages = 0, kept = 0, made = 0, ...rest }: BuildReport): void {
  const { files = 0, bytes = 0, problems, seconds, stages } = rest;
  const notes = problems.length - errorsOf(problems).length;
  const parts = [
    `${formatCount(items)} tin`,
    `${formatCount(pages)} trang (giữ ${formatCount(kept)} phần, làm mới ${formatCount(made)})`,
    `${formatCount(files)} tệp, ${formatSize(bytes)}`,
    ...(notes > 0 ? [`${formatCount(notes)} điều nên xem lại`] : []),
  ];
  const slowest = [...stages].sort((a, b) => b.seconds - a.seconds).slice(0, 3);
  const times = slowest.map(({ name, seconds: of }) => `${name} ${formatSeconds(of)}`);
  console.log(`${parts.join('; ')}; ${formatSeconds(seconds)}.`);
  if (times.length > 0) console.log(`Lâu nhất: ${times.join(', ')}.`);
}

/** Prints problems, where there are any. */
export function tellProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatProblems(problems));
}

/** Seconds as a person reads them: 2,3 giây. */
function formatSeconds(seconds: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat('vi', digits).format(seconds)} giây`;
}
