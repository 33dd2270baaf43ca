import { isAbsolute, relative, resolve } from 'node:path';
import type { Site } from '#core/model/schema/registers.ts';
import type { PageText } from './mdx-problems.ts';

/** What a build works on: its content root, and the commits it is told to name, `undefined` for none, where its folder cannot tell: of the whole, and where it differs of each record by its file. */
export interface WorkedContent {
  readonly root: string;
  readonly revision?: {
    readonly commit: string | undefined;
    readonly records?: (file: string) => string | undefined;
  };
  readonly read?: ReadBefore;
}

/** What another process has read of a content root: its settings, and the words of its MDX pages. */
export interface ReadBefore {
  readonly site: Site;
  readonly pageTexts: readonly PageText[];
}

// Pages and Astro's own settings are modules apart, which run in the process of the build: they find its content under a name that all of it shares.
const PLACE = Symbol.for('kho-tin.content');
const scope = globalThis as { [PLACE]?: WorkedContent | undefined };

/** Makes everything that asks for the content root meanwhile, pages included, work on this one. */
export async function workingOn<Result>(
  content: WorkedContent,
  work: () => Promise<Result>,
): Promise<Result> {
  const former = scope[PLACE];
  scope[PLACE] = { ...content, root: resolve(content.root) };
  try {
    return await work();
  } finally {
    scope[PLACE] = former;
  }
}

/** The content root of this run as an absolute path: the one a build works on, else the folder `ARCHIVE_CONTENT` names, else `content` in the working directory. */
export function contentRoot(): string {
  return scope[PLACE]?.root ?? resolve(process.env['ARCHIVE_CONTENT'] || 'content');
}

/** The commit a build was told to name for its content root; `undefined` where it was told nothing. */
export function toldRevision(root: string): WorkedContent['revision'] {
  const content = scope[PLACE];
  return content?.root === resolve(root) ? content.revision : undefined;
}

/** What a process was told that another has read of its content root; `undefined` where it has to read itself. */
export function readBefore(root: string): ReadBefore | undefined {
  const content = scope[PLACE];
  return content?.root === resolve(root) ? content.read : undefined;
}

/** A file of the content root as a person would type it from the working directory. */
export function displayPath(root: string, file: string): string {
  const path = relative(process.cwd(), resolve(root, file));
  return path.startsWith('..') || isAbsolute(path) ? resolve(root, file) : path;
}
