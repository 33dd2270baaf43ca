import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The file at a path below a folder; throws where the path would lead out of it, so that nothing is ever written there. */
export function insideFolder(folder: string, path: string): string {
  const file = join(folder, path);
  const steps = relative(resolve(folder), resolve(file));
  if (steps === '' || steps === '..' || steps.startsWith(`..${sep}`) || isAbsolute(steps)) {
    throw new Error(`the path ${JSON.stringify(path)} leads out of the folder it is written to`);
  }
  return file;
}
