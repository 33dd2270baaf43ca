import { FEED_FORMATS } from '#exports/feeds/feed-formats.ts';
import { feedFacts, formatFeed } from '#exports/feeds/item-feed.ts';
import { listFeeds } from '#exports/feeds/list-feeds.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** Writes every feed of the archive beside the page it follows; those of unchanged items from the last output. */
export function writeFeeds(units: SiteUnits, { archive, addressOf }: ExportSource): void {
  const { site } = archive;
  for (const spec of listFeeds(archive)) {
    const { path } = spec;
    const name = `${path}tin-moi`;
    const facts = feedFacts(spec, { site, addressOf });
    const key = units.keyOf(name, facts);
    if (units.take(name, key)) continue;
    const files = FEED_FORMATS.map(({ form, file }) => ({
      path: `${path.slice(1)}${file}`,
      text: formatFeed(form, facts),
    }));
    units.write(name, key, files);
  }
}
