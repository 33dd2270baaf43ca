import { findPathFault, pathKey } from '#core/text/portable-path.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { Refusal } from '../files/refusal.ts';
import { formatCount } from '../files/tell-progress.ts';
import { type Walk, walkFolder } from '../files/walk-folder.ts';

/** Looks through a built site before it is packed; throws a `Refusal` that names each thing a package cannot hold: links, pipes, names and paths that not every system can have, names that only some systems tell apart. */
export function checkSite(folder: string): Walk {
  const walk = walkFolder(folder);
  const faults = [
    ...walk.others.map(({ path, is }) => `«${visibleName(path)}» ${is}`),
    ...walk.files.flatMap(({ path }) => judgePath(path)),
    ...findDoubles(walk),
  ];
  if (faults.length === 0) return walk;
  const rest = faults.length - MOST_LINES;
  throw new Refusal(
    [
      `«${visibleName(folder)}» có thứ không đóng gói được:`,
      ...faults.slice(0, MOST_LINES).map((fault) => `  ${fault}.`),
      ...(rest > 0 ? [`  … và ${formatCount(rest)} thứ nữa.`] : []),
      'Bỏ hoặc đổi tên những thứ ấy, hay dựng lại: npm run build.',
    ].join('\n'),
  );
}

/** Throws a `Refusal` where a built site is not as it was when it was looked through: a package never mixes two states. */
export function checkUnchanged(folder: string, before: Walk): void {
  const now = new Map(walkFolder(folder).files.map((file) => [file.path, file]));
  const changed = before.files.find(({ path, size, changed: time }) => {
    const file = now.get(path);
    return file?.size !== size || file.changed !== time;
  });
  const known = new Set(before.files.map(({ path }) => path));
  const path = changed?.path ?? [...now.keys()].find((each) => !known.has(each));
  if (path === undefined) return;
  throw new Refusal(
    `«${visibleName(path)}» trong «${visibleName(folder)}» đổi trong lúc đóng gói. Chờ lệnh khác xong rồi đóng gói lại.`,
  );
}

const MOST_LINES = 50;

/** The longest path, in UTF-16 units, that still opens on Windows (260 of them) from a folder of 60. */
const LONGEST_PATH = 200;

function judgePath(path: string): readonly string[] {
  const shown = visibleName(path);
  const fault = findPathFault(path);
  if (fault !== undefined) return [`«${shown}»: ${fault}`];
  if (path.length <= LONGEST_PATH) return [];
  return [`«${shown}» dài ${path.length} chữ, quá ${LONGEST_PATH}: Windows không mở được`];
}

function findDoubles({ files }: Walk): readonly string[] {
  const names = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const key = pathKey(path);
    const former = names.get(key);
    names.set(key, path);
    return former === undefined
      ? []
      : [`«${visibleName(path)}» và «${visibleName(former)}» là một tệp ở Windows, macOS`];
  });
}
