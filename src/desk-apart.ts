import { resolve } from 'node:path';
import { build, stop } from 'esbuild';

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

const APART = /\/src\/(?:desk\/desk|explore\/database)\.ts$/;

/** Keeps the editors' desk, and the program that asks the database, each in one script of its own: what they share with search would else become files that every reader of the search page has to fetch, and a program of WebAssembly beside its script could not be fetched without a server. */
export function deskApart(): Plugin {
  return {
    name: 'desk-apart',
    enforce: 'pre',
    load: async (id) => {
      if (!APART.test(id.replaceAll('\\', '/'))) return undefined;
      const { outputFiles, metafile } = await bundle(id);
      const bundled = Object.keys(metafile.inputs).map((path) => resolve(path));
      return { code: outputFiles[0]?.text ?? '', meta: { bundled } };
    },
  };
}

let bundling = 0;

// The process of esbuild keeps a quarter of a gigabyte until it is told that nothing more is asked of it.
async function bundle(file: string) {
  bundling += 1;
  try {
    return await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      loader: { '.wasm': 'binary' },
      // The program asks where it lies only to fetch what lies in it.
      define: { 'import.meta.url': '"about:blank"' },
      metafile: true,
      logLevel: 'silent',
    });
  } finally {
    bundling -= 1;
    if (bundling === 0) await stop();
  }
}
