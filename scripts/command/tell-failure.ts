import { relative } from 'node:path';
import { inspect, stripVTControlCharacters } from 'node:util';
import { describeFailure } from '../files/describe-failure.ts';

/** Set for a command and all it starts by `--debug`. */
const DEBUG = 'KHO_DEBUG';

/** Shows stacks from here on, in this command and in those that it starts. */
export function showStacks(): void {
  process.env[DEBUG] = '1';
}

/** Whether stacks are wanted. */
export function isShowingStacks(): boolean {
  return process.env[DEBUG] === '1';
}

/** Whatever was thrown, as an editor can read it: a Vietnamese sentence with the file where one is known, and what to do; the stack follows under `--debug` only. */
export function formatFailure(error: unknown): string {
  const sentence = describeFailure(error) ?? describeFault(error);
  const stack = error instanceof Error ? inspect(error) : String(error);
  return isShowingStacks() ? `${sentence}\n${stack}` : sentence;
}

/** What tools such as Vite, Rollup and Astro add to an error, each under a name of its own. */
interface PlacedError {
  readonly message: string;
  readonly id?: unknown;
  /** The address of the page that was being made. */
  readonly page?: unknown;
  readonly file?: unknown;
  readonly line?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown };
}

function describeFault(thrown: unknown): string {
  const error = innermost(thrown);
  const said = error instanceof Error ? error.message : String(error);
  const [detail = ''] = stripVTControlCharacters(said).trim().split('\n');
  const place = error instanceof Error ? placeOf(error) : undefined;
  const where = place === undefined ? '' : ` ở ${place}`;
  const cure =
    place === undefined
      ? 'Chạy lại với --debug để xem dấu vết rồi gửi kèm khi báo lỗi'
      : 'Xem lại chỗ ấy; không rõ thì chạy lại với --debug rồi gửi dấu vết khi báo lỗi';
  return `Chương trình dừng vì một lỗi${where}: «${detail}». ${cure}.`;
}

// A bundler gathers what went wrong in an error that only counts it.
function innermost(error: unknown): unknown {
  const { errors } = (error ?? {}) as { readonly errors?: unknown };
  return Array.isArray(errors) && errors[0] instanceof Error ? errors[0] : error;
}

function placeOf(error: PlacedError): string | undefined {
  if (typeof error.page === 'string') return `trang «${error.page}»`;
  const file = [error.loc?.file, error.file, error.id].find((each) => typeof each === 'string');
  if (typeof file !== 'string' || file === '') return undefined;
  const [path = ''] = file.split('?');
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? path : near;
  const line = error.loc?.line ?? error.line;
  return typeof line === 'number' ? `«${shown}» dòng ${line}` : `«${shown}»`;
}
