import type { Edition } from '#core/edition.ts';
import { URLS } from '#core/urls.ts';
import { DATABASE_FILE } from '#exports/data-package.ts';
import { SQL_EXAMPLES } from '#exports/examples.ts';
import { FULL_TEXT_TABLE } from '#exports/full-text.ts';
import { tableInSql } from '#exports/table.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { type Frame, makeFrame } from './frame.ts';
import { pageLink } from './links.ts';

/** A question that a reader may begin with. */
export interface ShownExample {
  readonly name: string;
  readonly sql: string;
}

/** Everything the page that asks the data in SQL prints. */
export interface SqlPage {
  readonly frame: Frame;
  /** The database, as an address and as a path from the site's root. */
  readonly database: { readonly url: string; readonly path: string };
  readonly examples: readonly ShownExample[];
  readonly tablesNote: string;
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly columns: readonly string[];
  }[];
}

/** The page that asks the data in SQL. */
export function makeSqlPage(edition: Edition): SqlPage {
  const { language, words, say } = edition.locale;
  const { title, description, tablesNote } = words.sql;
  const url = `${URLS.data}${DATABASE_FILE}`;
  return {
    frame: makeFrame(edition, {
      path: URLS.sql,
      title,
      description,
      crumbs: [
        pageLink(edition, URLS.data, words.datasets.title),
        pageLink(edition, URLS.sql, title),
      ],
    }),
    database: { url, path: url.slice(1) },
    examples: SQL_EXAMPLES.map(({ name, sql }) => ({ name: name[language], sql })),
    tablesNote: say(tablesNote, { table: FULL_TEXT_TABLE }),
    tables: TABLES.map((table) => ({
      name: tableInSql(table.name),
      title: table.title[language],
      columns: table.columns.map(({ name }) => name),
    })),
  };
}
