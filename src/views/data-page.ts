import type { Edition } from '#core/edition.ts';
import { URLS } from '#core/urls.ts';
import { CATALOGUE_FILES } from '#exports/catalogue.ts';
import { tableFile } from '#exports/data-files.ts';
import {
  DATABASE_FILE,
  DESCRIPTOR_FILE,
  TABLE_FORMATS,
  type TableFormat,
} from '#exports/data-package.ts';
import { NETWORK_FILE } from '#exports/network.ts';
import type { Table } from '#exports/table.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { STATISTICS } from '#exports/tables/statistics.ts';
import { absoluteUrl, type Frame, makeFrame } from './frame.ts';
import { type Link, pageLink } from './links.ts';

/** One table as the page of data offers it. */
export interface OfferedTable {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly files: readonly Link[];
  readonly dictionary: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly meaning: string;
  }[];
}

/** Everything the page of data prints. */
export interface DataPage {
  readonly frame: Frame;
  readonly tables: readonly OfferedTable[];
  readonly whole: readonly Link[];
  /** The pages that work with the data. */
  readonly uses: readonly Link[];
}

/** The address of the table of all figures. */
export const FIGURES_FILE = `${URLS.data}${tableFile(STATISTICS, 'csv').file}`;

/** The address of the same as JSON Lines, which scripts read. */
export const FIGURES_LINES = `${URLS.data}${tableFile(STATISTICS, 'jsonl').file}`;

/** The page that offers the data of the archive. */
export function makeDataPage(edition: Edition): DataPage {
  const { locale, site } = edition;
  const { datasets } = locale.words;
  const { title, description } = datasets;
  return {
    frame: makeFrame(edition, {
      path: URLS.data,
      title,
      description,
      crumbs: [pageLink(edition, URLS.data, title)],
      structured: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: `${title} – ${site.name}`,
        description,
        inLanguage: 'vi',
        url: absoluteUrl(edition, URLS.data),
        license: site.licenceUrl,
        distribution: TABLES.map((table) => ({
          '@type': 'DataDownload',
          name: table.title[locale.language],
          encodingFormat: TABLE_FORMATS.csv,
          contentUrl: absoluteUrl(edition, `${URLS.data}${tableFile(table, 'csv').file}`),
        })),
        creator: { '@type': 'Organization', name: site.publisher },
      },
    }),
    tables: TABLES.map((table) => offerTable(edition, table)),
    uses: [
      pageLink(edition, URLS.sql, locale.words.sql.title),
      pageLink(edition, URLS.examples, locale.words.examples.title),
      pageLink(edition, URLS.network, locale.words.network.title),
    ],
    whole: [
      fileLink(DATABASE_FILE, datasets.database),
      fileLink(DESCRIPTOR_FILE, datasets.descriptor),
      fileLink(CATALOGUE_FILES.jsonld, datasets.catalogue),
      fileLink(CATALOGUE_FILES.turtle, datasets.catalogueTurtle),
      fileLink(NETWORK_FILE, locale.words.network.file),
    ],
  };
}

function offerTable({ locale }: Edition, table: Table): OfferedTable {
  const { language, words, say } = locale;
  const formats = Object.keys(TABLE_FORMATS) as readonly TableFormat[];
  return {
    id: `bang-${table.name}`,
    title: table.title[language],
    description: table.description[language],
    files: formats.map((format) => {
      const { file } = tableFile(table, format);
      return fileLink(file, file);
    }),
    dictionary: say(words.datasets.dictionary, { table: table.name }),
    columns: table.columns.map(({ name, type, description }) => ({
      name,
      type: words.datasets.types[type],
      meaning: description[language],
    })),
  };
}

// Data are the same in every language: the one address of the file.
function fileLink(file: string, label: string): Link {
  return { url: `${URLS.data}${file}`, label };
}
