import type { Archive } from '#core/model/archive.ts';
import { HOME } from '#core/strings/home.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type StripRow, toStripRow } from './document-strip.ts';
import { absoluteUrl, type Frame, makeFrame } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { yearChart } from './page-figures.ts';
import { currentMap } from './place-figures.ts';
import { type EntryRow, listEntries, listLargest } from './register-rows.ts';

/** One way to browse: the largest entries of a register, and the way to all of them. */
export interface BrowseGroup {
  readonly title: string;
  readonly url: string;
  readonly rows: readonly EntryRow[];
  /** Whether the register holds more than is shown. */
  readonly more: boolean;
}

/** Everything the front page prints. */
export interface HomePage {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  readonly held: readonly { readonly label: string; readonly count: string }[];
  readonly newest: readonly ItemRow[];
  readonly mostCited: readonly StripRow[];
  readonly figures: readonly Figure[];
  readonly browse: readonly BrowseGroup[];
}

const NEWEST = 6;
const MOST_CITED = 6;
const BROWSED = 12;

/** The front page: what the archive is, how much it holds, and every way in. */
export function makeHomePage(archive: Archive): HomePage {
  const { site } = archive;
  return {
    frame: makeFrame(archive, {
      path: URLS.home,
      title: site.name,
      description: site.description,
      structured: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.name,
        description: site.description,
        inLanguage: 'vi',
        url: absoluteUrl(archive, URLS.home),
      },
    }),
    title: site.name,
    description: site.description,
    held: countHoldings(archive),
    newest: toItemRows(archive, archive.items.slice(0, NEWEST)),
    mostCited: findMostCited(archive),
    figures: [yearChart(archive.items), currentMap(archive)].filter((one) => one !== undefined),
    browse: [
      browseGroup(archive, 'years', HOME.years),
      browseGroup(archive, 'places', HOME.places),
      browseGroup(archive, 'organisations', HOME.organisations),
      browseGroup(archive, 'topics', HOME.topics),
    ],
  };
}

function countHoldings(archive: Archive): HomePage['held'] {
  const statistics = archive.items.reduce(
    (sum, { fields }) => sum + (fields.statistics?.length ?? 0),
    0,
  );
  return [
    { label: HOME.held.items, count: archive.items.length },
    { label: HOME.held.documents, count: archive.documents.entries.length },
    { label: HOME.held.statistics, count: statistics },
    { label: HOME.held.organisations, count: archive.organisations.entries.length },
    { label: HOME.held.places, count: archive.places.entries.length },
  ].map(({ label, count }) => ({ label, count: formatNumber(count) }));
}

function findMostCited(archive: Archive): readonly StripRow[] {
  const citing = (id: string) => archive.documents.itemsOf.get(id)?.length ?? 0;
  return archive.documents.entries
    .filter(({ id }) => citing(id) > 0)
    .sort((a, b) => citing(b.id) - citing(a.id))
    .slice(0, MOST_CITED)
    .map((entry) => toStripRow(archive, entry));
}

function browseGroup(archive: Archive, register: RegisterPath, title: string): BrowseGroup {
  const rows =
    register === 'years'
      ? listEntries(archive, register).slice(0, BROWSED)
      : listLargest(archive, register, BROWSED);
  const more = listEntries(archive, register).length > rows.length;
  return { title, url: URLS[register], rows, more };
}
