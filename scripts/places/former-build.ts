import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Site } from '#core/model/schema/registers.ts';
import { BUILD_RECORD } from '#core/site-files.ts';
import { cacheFolder } from '#reader/cache-folder.ts';

/** What a folder says of the build that lies in it. */
export type FormerBuild = z.infer<typeof formerBuildSchema>;

const formerBuildSchema = z.object({
  name: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The record of the build that lies in a folder; `undefined` where this program built nothing there. */
export function readFormerBuild(folder: string): FormerBuild | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(folder, BUILD_RECORD), 'utf8'));
    return formerBuildSchema.safeParse(record).data;
  } catch {
    return undefined;
  }
}

/**
 * Whether a former build is of the archive at a content root, with these settings. It is where it was built from this very
 * content root on this machine, whatever its settings are by now; elsewhere where the public address, or name and publisher,
 * are still the same, so that an archive that moves or changes one of them stays the same archive.
 */
export function isOfArchive(
  { name, publisher, url, digest }: FormerBuild,
  { root, site }: { readonly root: string; readonly site: Site },
): boolean {
  if (url !== undefined && url === site.url) return true;
  if (name === site.name && publisher === site.publisher) return true;
  return readBuilt(root).includes(digest);
}

/** Builds that are remembered for each content root. */
const MOST_REMEMBERED = 500;

/** Remembers that the build with this digest was made from this content root. */
export function rememberBuild(root: string, digest: string): void {
  const all = [...readBuilt(root).filter((each) => each !== digest), digest];
  const file = memoryFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, all.slice(-MOST_REMEMBERED).join('\n'));
}

function readBuilt(root: string): readonly string[] {
  try {
    return readFileSync(memoryFile(root), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function memoryFile(root: string): string {
  return join(cacheFolder(root), 'ban-da-dung.txt');
}
