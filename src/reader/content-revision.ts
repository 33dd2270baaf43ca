import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toldRevision } from './content-root.ts';
import { readGitState, readLastCommits } from './git-state.ts';

/** The file in which `git archive` writes the commit (see `.gitattributes`), so that a tarball tells the same revision as a clone. */
const ARCHIVE_FILE = '.phien-ban';

/** The commit of each record by its file, as a path from the content root; `undefined` for one that is not committed as it stands. */
export type RecordRevisions = (file: string) => string | undefined;

/**
 * The commit a content root was read at, 40 hex digits: of its git repository, or as `git archive` noted it;
 * the commit that a build is told, then `ARCHIVE_REVISION`, overrides both. `undefined` where neither tells, and where the content was changed since that commit.
 */
export function contentRevision(root: string): string | undefined {
  const told = toldCommit(root);
  if (told !== undefined) return told.commit;
  const git = readGitState(root);
  if (git !== undefined && git.changed.size === 0) return git.head;
  return archivedRevision(root);
}

/** The commit that last changed each record, so that its page stays as it is when another is changed. Where the history does not reach back to it (a tarball, a clone cut short, a commit that was told) the commit that the content was read at stands for all. */
export function recordRevisions(root: string): RecordRevisions {
  const told = toldCommit(root);
  if (told?.records !== undefined) return told.records;
  if (told !== undefined) return () => told.commit;
  const git = readGitState(root);
  if (git === undefined) {
    const commit = archivedRevision(root);
    return () => commit;
  }
  const commits = readLastCommits(root);
  return (file) => {
    if (git.changed.has(file)) return undefined;
    return commits === undefined ? git.head : commits.get(file);
  };
}

/** All that revisions are told by, as one text. */
export function revisionState(root: string): string {
  const told = toldCommit(root);
  if (told !== undefined && told.records === undefined) return told.commit ?? '';
  const git = readGitState(root);
  if (git === undefined) return archivedRevision(root) ?? '';
  return [git.head, ...git.changed].join('\n');
}

function toldCommit(root: string): ReturnType<typeof toldRevision> {
  const ordered = toldRevision(root);
  if (ordered !== undefined) return ordered;
  const told = process.env['ARCHIVE_REVISION'];
  return told === undefined ? undefined : { commit: told === '' ? undefined : told };
}

function archivedRevision(root: string): string | undefined {
  const file = join(root, ARCHIVE_FILE);
  if (!existsSync(file)) return undefined;
  return /^[0-9a-f]{40}$/m.exec(readFileSync(file, 'utf8'))?.[0];
}
