import { createHash } from 'node:crypto';
import type { Site } from '#core/model/schema/registers.ts';
import { codeDigest } from '#reader/code-digest.ts';
import type { PageText } from '#reader/mdx-problems.ts';
import { publicUrl } from '#reader/site-url.ts';

/** What of the content goes into the programs of the pages themselves: settings and trusted pages. */
export interface ProgramContent {
  readonly site: Site;
  readonly pageTexts: readonly PageText[];
}

/** One digest of all that the programs of the pages are made from. */
export function programsKey({ site, pageTexts }: ProgramContent): string {
  const code = codeDigest(
    'src',
    'public',
    'astro.config.mjs',
    'tsconfig.json',
    'scripts/build/pages',
    'scripts/build/notices',
    'scripts/build/finish/write-offline.ts',
  );
  const told = [code, publicUrl(site), site.languages ?? [], pageTexts];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
