import { join } from 'node:path';
import { runNode } from '../test/run-command.ts';
import { generateItems } from './search/generate-items.ts';
import { readCorpus } from './search/read-corpus.ts';
import { writeContent } from './search/write-content.ts';

/** A folder to build in, and what to build: `items` made ones, or so many of a corpus file; the archive's own content where `items` is left out. `flags` are those of `npm run build`. */
export interface AsideRequest {
  readonly place: string;
  readonly items?: number | undefined;
  readonly corpus?: string | undefined;
  readonly flags?: readonly string[];
}

/** Builds a site to measure in a folder of its own with the command a person types, and gives the built folder; throws with all that was printed when it fails. */
export async function buildAside({ place, flags = [], ...made }: AsideRequest): Promise<string> {
  const outDir = join(place, 'site');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', outDir, ...flags],
    env: contentOf(place, made),
  });
  if (code !== 0) throw new Error(output);
  return outDir;
}

function contentOf(
  place: string,
  { items, corpus }: Pick<AsideRequest, 'items' | 'corpus'>,
): Readonly<Record<string, string>> {
  if (items === undefined) return {};
  const root = join(place, 'content');
  writeContent(root, corpus === undefined ? generateItems(items) : readCorpus(corpus, items));
  return { ARCHIVE_CONTENT: root };
}
