import type { AstroInlineConfig } from 'astro';

/** Settings for a build by Astro that add to `modules` the path of every module whose code reaches a reader's browser. */
export function collectModules(modules: Set<string>): NonNullable<AstroInlineConfig['vite']> {
  return {
    plugins: [
      {
        name: 'collect-modules',
        generateBundle(_, bundle) {
          // Astro also bundles the code that renders the pages; it stays here.
          if (this.environment.name !== 'client') return;
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            for (const [module, { renderedLength }] of Object.entries(file.modules)) {
              if (renderedLength === 0) continue;
              modules.add(module);
              for (const inner of bundledIn(this.getModuleInfo(module)?.meta)) modules.add(inner);
            }
          }
        },
      },
    ],
  };
}

// A module may have been bundled before (`src/desk-apart.ts`), and tells what it holds.
function bundledIn(meta: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const bundled = meta?.['bundled'];
  return Array.isArray(bundled) ? bundled.map(String) : [];
}
