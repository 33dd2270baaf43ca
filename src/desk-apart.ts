import { resolve } from 'node:path';
import { build } from 'esbuild';

/** A plugin of the bundler, as far as this one goes. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => Promise<LoadedModule | undefined>;
}

interface LoadedModule {
  readonly code: string;
  /** `bundled`: the paths of the modules whose code this one holds. */
  readonly meta: { readonly bundled: readonly string[] };
}

const DESK = /\/src\/desk\/desk\.ts$/;

/** Keeps the editors' desk in one script of its own: what it shares with search would else become files that every reader of the search page has to fetch. */
export function deskApart(): Plugin {
  return {
    name: 'desk-apart',
    enforce: 'pre',
    load: async (id) => {
      if (!DESK.test(id.replaceAll('\\', '/'))) return undefined;
      const { outputFiles, metafile } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        metafile: true,
        logLevel: 'silent',
      });
      const bundled = Object.keys(metafile.inputs).map((path) => resolve(path));
      return { code: outputFiles[0]?.text ?? '', meta: { bundled } };
    },
  };
}
