import { isAbsolute, relative, resolve } from 'node:path';

/** The content root of this run as an absolute path: the folder `ARCHIVE_CONTENT` names, else `content` in the working directory. */
export function contentRoot(): string {
  return resolve(process.env['ARCHIVE_CONTENT'] || 'content');
}

/** A file of the content root as a person would type it from the working directory. */
export function displayPath(root: string, file: string): string {
  const path = relative(process.cwd(), resolve(root, file));
  return path.startsWith('..') || isAbsolute(path) ? resolve(root, file) : path;
}
