import type { Loader } from 'astro/loaders';
import type { RecordKind } from '#core/model/schema/records.ts';
import { errorsOf, formatProblems } from '#core/problems.ts';
import { contentRoot } from '#reader/content-root.ts';
import { type ReadContent, readContent } from '#reader/read-content.ts';

// Six collections share one reading of the content root.
let reading: Promise<ReadContent> | undefined;

/** The light loader: puts front matter and digest of every entry of a kind into Astro's store, never a body; throws all problems at once, in Vietnamese, when the content has any. */
export function loadRecords(kind: RecordKind): Loader {
  return {
    name: `kho-${kind}`,
    load: async ({ store, watcher }) => {
      const fill = async () => {
        const { records, problems } = await readOnce();
        if (errorsOf(problems).length > 0) throw new Error(`\n${formatProblems(problems)}`);
        store.clear();
        for (const { id, digest, lines: _, ...record } of records[kind]) {
          store.set({ id, digest, data: { id, digest, ...record } });
        }
      };
      await fill();
      const root = contentRoot();
      watcher?.add(root);
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(root)) return;
        reading = undefined;
        void fill().catch((error: unknown) => console.error(String(error)));
      });
    },
  };
}

/** The settings of the archive as one entry, `site`. */
export function loadSite(): Loader {
  return {
    name: 'kho-site',
    load: async ({ store }) => {
      const { records } = await readOnce();
      store.clear();
      store.set({ id: 'site', data: { ...records.site } });
    },
  };
}

function readOnce(): Promise<ReadContent> {
  reading ??= readContent(contentRoot());
  return reading;
}
