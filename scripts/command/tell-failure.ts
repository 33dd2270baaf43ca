import { relative } from 'node:path';
import { inspect, stripVTControlCharacters } from 'node:util';
import { describeFailure } from '../files/describe-failure.ts';

/** Set for a command and all it starts by `--debug`. */
const DEBUG = 'KHO_DEBUG';

/** Shows stacks from here on, in this command and in those that it starts. */
export function showStacks(): void {
  process.env[DEBUG] = '1';
}

/** Whatever was thrown, as an editor can read it: a Vietnamese sentence with the file where one is known, and what to do; the stack follows under `--debug` only. */
export function formatFailure(error: unknown): string {
  const sentence = describeFailure(error) ?? describeFault(error);
  const stack = error instanceof Error ? inspect(error) : String(error);
  return process.env[DEBUG] === '1' ? `${sentence}\n${stack}` : sentence;
}

/** What tools such as Vite, Rollup and Astro add to an error, each under a name of its own. */
interface PlacedError {
  readonly message: string;
  readonly id?: unknown;
  readonly file?: unknown;
  readonly line?: unknown;
  readonly loc?: { readonly file?: unknown; readonly line?: unknown };
}

function describeFault(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [detail = ''] = stripVTControlCharacters(said).trim().split('\n');
  const place = error instanceof Error ? placeOf(error) : undefined;
  const where = place === undefined ? '' : ` ở ${place}`;
  const cure =
    place === undefined
      ? 'Chạy lại với --debug để xem dấu vết rồi gửi kèm khi báo lỗi'
      : 'Sửa tệp ấy rồi chạy lại; thêm --debug để xem dấu vết';
  return `Chương trình dừng vì một lỗi${where}: «${detail}». ${cure}.`;
}

function placeOf(error: PlacedError): string | undefined {
  const file = [error.loc?.file, error.file, error.id].find((each) => typeof each === 'string');
  if (typeof file !== 'string' || file === '') return undefined;
  const [path = ''] = file.split('?');
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? path : near;
  const line = error.loc?.line ?? error.line;
  return typeof line === 'number' ? `${shown}:${line}` : `«${shown}»`;
}
