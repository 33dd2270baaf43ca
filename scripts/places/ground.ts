import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realPlace, stepsBelow } from './real-place.ts';

/** What may not be written over: the content root, and the folders of the project that are the command's own, as paths from its top. */
export interface Ground {
  readonly content: string;
  readonly own: (steps: readonly string[]) => boolean;
}

/** Why nothing may be written at a real place, in Vietnamese, as what it is; `undefined` where the place is free for it. */
export function findGroundFault(place: string, { content, own }: Ground): string | undefined {
  if (parse(place).root === place) return 'đó là gốc của ổ đĩa';
  const steps = place.split(sep);
  if (steps.includes('.git')) return 'chỗ ấy thuộc về git';
  if (steps.includes('node_modules')) return 'chỗ ấy thuộc về các gói đã cài';
  if (isHome(place)) return 'đó là, hoặc chứa, thư mục riêng của người dùng';
  const root = realPlace(content);
  if (isSameOrBelow(root, place)) return `chỗ ấy nằm trong nội dung của kho («${root}»)`;
  if (isSameOrBelow(place, root)) return `chỗ ấy chứa nội dung của kho («${root}»)`;
  for (const project of projects()) {
    const inside = stepsBelow(project, place);
    if (inside !== undefined && !own(inside)) return `chỗ ấy thuộc về chương trình («${project}»)`;
    if (isSameOrBelow(place, project)) return `chỗ ấy chứa chương trình («${project}»)`;
  }
  if (existsSync(join(place, '.git'))) return 'đó là một kho git';
  return undefined;
}

/** Folders of the project that a build may be written to: `dist` and `dist-…`, which git leaves out. */
export function isBuildFolder([first = '']: readonly string[]): boolean {
  return /^dist(?:-.*)?$/.test(first);
}

function isSameOrBelow(folder: string, place: string): boolean {
  return stepsBelow(folder, place) !== undefined;
}

// Astro works where the command was started, the code lies where this file is: one folder, unless it was started oddly.
function projects(): readonly string[] {
  const code = fileURLToPath(new URL('../../', import.meta.url));
  return [...new Set([realPlace(process.cwd()), realPlace(code)])];
}

const FOLDERS_OF_HOMES = new Set(['/home', '/Users', 'C:\\Users']);

function isHome(place: string): boolean {
  const told = [homedir(), process.env['HOME'], process.env['USERPROFILE'], '/root'];
  const homes = told.flatMap((path) => (path ? [realPlace(path)] : []));
  if (FOLDERS_OF_HOMES.has(place) || FOLDERS_OF_HOMES.has(dirname(place))) return true;
  return homes.some((home) => parse(home).root !== home && isSameOrBelow(place, home));
}
