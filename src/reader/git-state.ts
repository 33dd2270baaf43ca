import { execFileSync } from 'node:child_process';

/** What git tells of a content root: the commit that is checked out, and the files that are not as they are in it, by their paths from the content root. */
export interface GitState {
  readonly head: string;
  readonly changed: ReadonlySet<string>;
}

/** A gigabyte: the names of a hundred thousand files, a hundred times over. */
const MOST_TOLD = 2 ** 30;

/** What git tells of a content root; `undefined` where it is in no repository, or not part of the one it lies in. */
export function readGitState(root: string): GitState | undefined {
  try {
    if (askGit(root, 'ls-tree', '--name-only', 'HEAD', 'site.yaml').trim() === '') return undefined;
    const below = askGit(root, 'rev-parse', '--show-prefix').trim();
    const told = askGit(
      root,
      'status',
      '--porcelain',
      '-z',
      '--no-renames',
      '--untracked-files=all',
      '--',
      '.',
    );
    const rows = told.split('\0').filter((row) => row !== '');
    const head = askGit(root, 'rev-parse', 'HEAD').trim();
    // A row is two letters, a blank and a path from the top of the repository.
    return { head, changed: new Set(rows.map((row) => row.slice(3 + below.length))) };
  } catch {
    return undefined;
  }
}

/** The commit that last changed each file of a content root, by its path from there; `undefined` where the history at hand does not begin at its beginning, and so cannot tell. */
export function readLastCommits(root: string): ReadonlyMap<string, string> | undefined {
  try {
    if (askGit(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    const told = askGit(
      root,
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%H',
      '--name-only',
      '--no-renames',
      '--relative',
      '--',
      '.',
    );
    return firstNamed(told.split('\n'));
  } catch {
    return undefined;
  }
}

// The newest commit stands first, each followed by its files.
function firstNamed(lines: readonly string[]): ReadonlyMap<string, string> {
  const commits = new Map<string, string>();
  let commit = '';
  for (const line of lines) {
    if (COMMIT.test(line)) commit = line;
    else if (line !== '' && !commits.has(line)) commits.set(line, commit);
  }
  return commits;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function askGit(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: MOST_TOLD,
  });
}
