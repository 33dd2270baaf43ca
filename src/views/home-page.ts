import type { Edition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import { type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type StripRow, toStripRow } from './document-strip.ts';
import { absoluteUrl, type Frame, makeFrame, siteNames } from './frame.ts';
import { type HomeStory, makeHomeStory } from './home-story.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { yearChart } from './page-figures.ts';
import { telltaleMap } from './place-figures.ts';
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
  /** The language of title and description where it is not that of the page. */
  readonly lang: Language | undefined;
  readonly held: readonly {
    readonly label: string;
    readonly count: string;
    readonly url: string;
  }[];
  readonly story: HomeStory | undefined;
  readonly newest: readonly ItemRow[];
  readonly mostCited: readonly StripRow[];
  readonly figures: readonly Figure[];
  readonly browse: readonly BrowseGroup[];
}

const NEWEST = 6;
const MOST_CITED = 6;
const BROWSED = 12;

/** The front page: what the archive is, how much it holds, and every way in. */
export function makeHomePage(edition: Edition): HomePage {
  const { locale } = edition;
  const { home } = locale.words;
  const site = siteNames(edition);
  return {
    frame: makeFrame(edition, {
      path: URLS.home,
      title: site.name,
      description: site.description,
      structured: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.name,
        description: site.description,
        inLanguage: 'vi',
        url: absoluteUrl(edition, locale.path(URLS.home)),
      },
    }),
    title: site.name,
    description: site.description,
    lang: site.lang,
    held: countHoldings(edition),
    story: makeHomeStory(edition),
    newest: toItemRows(edition, edition.items.slice(0, NEWEST)),
    mostCited: findMostCited(edition),
    figures: [yearChart(edition, edition.items), telltaleMap(edition)].filter(
      (one) => one !== undefined,
    ),
    browse: [
      browseGroup(edition, 'years', home.years),
      browseGroup(edition, 'places', home.places),
      browseGroup(edition, 'organisations', home.organisations),
      browseGroup(edition, 'topics', home.topics),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function countHoldings(edition: Edition): HomePage['held'] {
  const { say, number, words, path } = edition.locale;
  const { held } = words.home;
  const statistics = edition.items.reduce(
    (sum, { fields }) => sum + (fields.statistics?.length ?? 0),
    0,
  );
  return [
    { label: held.items, count: edition.items.length, url: path(URLS.items) },
    { label: held.documents, count: edition.documents.entries.length, url: path(URLS.documents) },
    { label: held.statistics, count: statistics, url: path(URLS.figures) },
    {
      label: held.organisations,
      count: edition.organisations.entries.length,
      url: path(URLS.organisations),
    },
    { label: held.places, count: edition.places.entries.length, url: path(URLS.places) },
  ]
    .filter(({ count }) => count > 0)
    .map(({ label, count, url }) => ({ label: say(label, { count }), count: number(count), url }));
}

function findMostCited(edition: Edition): readonly StripRow[] {
  const citing = (id: string) => edition.documents.itemsOf.get(id)?.length ?? 0;
  return edition.documents.entries
    .filter(({ id }) => citing(id) > 0)
    .sort((a, b) => citing(b.id) - citing(a.id))
    .slice(0, MOST_CITED)
    .map((entry) => toStripRow(edition, entry));
}

function browseGroup(edition: Edition, register: RegisterPath, title: string): BrowseGroup {
  const rows =
    register === 'years'
      ? listEntries(edition, register).slice(0, BROWSED)
      : listLargest(edition, register, BROWSED);
  const more = listEntries(edition, register).length > rows.length;
  return { title, url: edition.locale.path(URLS[register]), rows, more };
}
