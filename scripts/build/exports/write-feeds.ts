import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEED_FORMATS } from '#exports/feeds/feed-formats.ts';
import { writeFeed } from '#exports/feeds/item-feed.ts';
import { listFeeds } from '#exports/feeds/list-feeds.ts';
import type { ExportSource } from './export-source.ts';

/** Writes every feed of the archive beside the page it follows. */
export function writeFeeds(folder: string, { archive, addressOf }: ExportSource): void {
  for (const spec of listFeeds(archive)) {
    const place = join(folder, spec.path);
    mkdirSync(place, { recursive: true });
    for (const { form, file } of FEED_FORMATS) {
      const text = writeFeed(form, spec, { site: archive.site, addressOf });
      writeFileSync(join(place, file), `${text}\n`);
    }
  }
}
