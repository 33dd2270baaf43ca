import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';
import { isShowingStacks } from '../../command/tell-failure.ts';
import { collectModules } from '../notices/collect-modules.ts';

/** What Astro knows of the pages beside their programs. */
export interface CompiledPages {
  /** The file among the programs that answers for all pages. */
  readonly entry: string;
  /** The styles of each page, by the name Astro gives it. */
  readonly styles: readonly (readonly [page: string, styles: readonly unknown[]])[];
  /** The modules whose code reaches a reader's browser, a path of this checkout beginning with a dot. */
  readonly modules: readonly string[];
}

/** Where what Astro makes goes: files that all pages share, programs, and what it keeps for itself. */
export interface CompileRequest {
  readonly outDir: string;
  readonly programs: string;
  readonly cacheDir: string;
}

/** Has Astro make programs of the pages of `src/`, without printing any: `print-pages.ts` does. */
export async function compilePages(request: CompileRequest): Promise<CompiledPages> {
  const { outDir, programs, cacheDir } = request;
  const modules = new Set<string>();
  const pages = new Map<string, { readonly styles: readonly unknown[] }>();
  await build({
    root: process.cwd(),
    outDir,
    cacheDir,
    logLevel: logLevel(),
    vite: collectModules(modules),
    integrations: [keepPrograms(programs, pages)],
  } satisfies AstroInlineConfig);
  return {
    entry: findEntry(programs),
    styles: [...pages].map(([page, { styles }]) => [page, styles] as const),
    modules: [...modules].map((path) => path.replaceAll(process.cwd(), '.')),
  };
}

// What goes wrong is thrown too, and told in a sentence.
function logLevel(): 'silent' | 'error' {
  return isShowingStacks() ? 'error' : 'silent';
}

// Astro throws the programs away when it has printed with them: they are taken from it before, and it is told of no page to print.
function keepPrograms(
  folder: string,
  pages: Map<string, { readonly styles: readonly unknown[] }>,
): AstroIntegration {
  let outDir = '';
  return {
    name: 'keep-programs',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-programs',
          setup: async () => renameSync(join(outDir, '.prerender'), folder),
          getStaticPaths: async () => [],
          render: async (request) => {
            throw new Error(`asked to print ${request.url}`);
          },
        });
      },
      'astro:build:setup': ({ pages: all }) => {
        for (const [page, styled] of all) pages.set(page, styled);
      },
    },
  };
}

function findEntry(programs: string): string {
  const entry = readdirSync(programs).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`no entry among the programs of ${programs}`);
  return entry;
}
