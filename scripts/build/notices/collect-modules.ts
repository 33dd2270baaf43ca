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
              if (renderedLength > 0) modules.add(module);
            }
          }
        },
      },
    ],
  };
}
