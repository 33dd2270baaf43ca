/** The folder of the package that a module belongs to, by the module's path; `undefined` for a module of this project. */
export function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}
