import { FILE_KINDS, type PageLoad } from './measure-load.ts';
import type { PageCase } from './page-cases.ts';
import type { LighthouseRun } from './run-lighthouse.ts';

const NAME_WIDTH = 22;
const CELL_WIDTH = 9;

/** The heading over the rows of `loadRow`. */
export const LOAD_HEADING = row('trang', [
  'HTML',
  'CSS',
  'JS',
  'phông',
  'khác',
  'trừ phông',
  'yêu cầu',
  'xê dịch',
]);

/** The heading over the rows of `scoreRow`. */
export const SCORE_HEADING = row('trang', ['tốc độ', 'tiếp cận', 'cách làm', 'SEO']);

/** What one page weighs, and where it goes over a limit. */
export function loadRow({ name, limits }: PageCase, { bytes, requests, shift }: PageLoad): string {
  const all = FILE_KINDS.map((kind) => bytes[kind]);
  const whole = all.reduce((sum, size) => sum + size, 0) - bytes.font;
  const over = [
    whole > (limits.bytes ?? whole) ? `quá ${limits.bytes} byte` : '',
    requests > (limits.requests ?? requests) ? `quá ${limits.requests} yêu cầu` : '',
    bytes.js > (limits.script ?? bytes.js) ? `quá ${limits.script} byte JavaScript` : '',
    shift > 0 ? 'bố cục xê dịch' : '',
  ].filter(Boolean);
  const cells = [...all, whole, requests, shift.toFixed(4)];
  return `${row(name, cells)}  ${over.length === 0 ? 'đạt' : `✗ ${over.join(', ')}`}`;
}

/** The median of each score, the spread of the speed, and every audit that was not perfect in the best run. */
export function scoreRow({ name }: PageCase, runs: readonly LighthouseRun[]): string {
  const columns = (runs[0]?.scores ?? []).map((_, index) =>
    runs.map(({ scores }) => scores[index] ?? 0).sort((a, b) => a - b),
  );
  const medians = columns.map((scores) => scores[Math.floor(scores.length / 2)] ?? 0);
  const best = runs.reduce((one, other) => (sum(other) > sum(one) ? other : one));
  const speeds = columns[0]?.join(' ') ?? '';
  return `${row(name, medians)}  (tốc độ từng lần: ${speeds})${best.faults.map((fault) => `\n    ${fault}`).join('')}`;
}

function sum({ scores }: LighthouseRun): number {
  return scores.reduce((total, score) => total + score, 0);
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => String(cell).padStart(CELL_WIDTH + 1)).join('')}`;
}
