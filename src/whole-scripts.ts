import { basename } from 'node:path';

/** A plugin of the bundler, as far as this one goes. */
interface Plugin {
  readonly name: string;
  readonly apply: 'build';
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly resolveId: {
    readonly order: 'pre';
    readonly handler: (
      this: Resolver,
      source: string,
      importer: string | undefined,
      options: ImportOptions,
    ) => Promise<Resolved | null>;
  };
}

interface Resolver {
  resolve(
    source: string,
    importer: string,
    options: ImportOptions & { readonly skipSelf: true },
  ): Promise<Resolved | null>;
}

interface ImportOptions {
  readonly kind?: string;
}

interface Resolved {
  readonly id: string;
}

const COPIED = /\/src\/(?!desk\/|explore\/database\b)[^?]*\.ts$|preload-helper\.js$/;
const OWNER = /\?cua=(.+)$/;

/** Gives each script that a page names, and each that one of them loads later, its own copy of the modules it imports: a sentence's twenty lines that two scripts share would else be a file more that every reader has to fetch, on every page. Such modules keep no state of their own. */
export function wholeScripts(): Plugin {
  return {
    name: 'whole-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (importer === undefined) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        const path = found?.id.replaceAll('\\', '/');
        if (found === null || path === undefined || !COPIED.test(path)) return found;
        const owner = options.kind === 'dynamic-import' ? nameOf(found.id) : ownerOf(importer);
        return { ...found, id: `${found.id}?cua=${owner}` };
      },
    },
  };
}

function ownerOf(importer: string): string {
  return OWNER.exec(importer)?.[1] ?? nameOf(importer);
}

function nameOf(id: string): string {
  return basename(id.replace(/\?.*$/s, '')).replace(/\..+$/, '');
}
