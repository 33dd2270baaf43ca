import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toldRevision } from './content-root.ts';

/** The file in which `git archive` writes the commit (see `.gitattributes`), so that a tarball tells the same revision as a clone. */
const ARCHIVE_FILE = '.phien-ban';

/**
 * The commit a content root was read at, 40 hex digits: of its git repository, or as `git archive` noted it;
 * the commit that a build is told, then `ARCHIVE_REVISION`, overrides both. `undefined` where neither tells, and where the content was changed since that commit.
 */
export function contentRevision(root: string): string | undefined {
  const ordered = toldRevision(root);
  if (ordered !== undefined) return ordered.commit;
  const told = process.env['ARCHIVE_REVISION'];
  if (told !== undefined) return told === '' ? undefined : told;
  return gitRevision(root) ?? archivedRevision(root);
}

function gitRevision(root: string): string | undefined {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const tracked = git('ls-tree', '--name-only', 'HEAD', 'site.yaml').trim() !== '';
    const changed = git('status', '--porcelain', '--', '.').trim() !== '';
    return tracked && !changed ? git('rev-parse', 'HEAD').trim() : undefined;
  } catch {
    return undefined;
  }
}

function archivedRevision(root: string): string | undefined {
  const file = join(root, ARCHIVE_FILE);
  if (!existsSync(file)) return undefined;
  return /^[0-9a-f]{40}$/m.exec(readFileSync(file, 'utf8'))?.[0];
}
