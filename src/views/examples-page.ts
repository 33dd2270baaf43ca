import type { Edition } from '#core/edition.ts';
import { URLS } from '#core/urls.ts';
import { PROGRAM_EXAMPLES, SQL_EXAMPLES } from '#exports/examples.ts';
import { type Frame, makeFrame } from './frame.ts';
import { type Link, pageLink } from './links.ts';
import type { ShownExample } from './sql-page.ts';

/** Everything the page of worked examples prints. */
export interface ExamplesPage {
  readonly frame: Frame;
  readonly questions: readonly ShownExample[];
  readonly programs: readonly {
    readonly id: string;
    readonly title: string;
    readonly purpose: string;
    readonly code: string;
  }[];
  readonly sql: Link;
  readonly data: Link;
}

/** The page of worked examples. */
export function makeExamplesPage(edition: Edition): ExamplesPage {
  const { language, words } = edition.locale;
  const { title, description } = words.examples;
  const data = pageLink(edition, URLS.data, words.datasets.title);
  return {
    frame: makeFrame(edition, {
      path: URLS.examples,
      title,
      description,
      crumbs: [data, pageLink(edition, URLS.examples, title)],
    }),
    questions: SQL_EXAMPLES.map(({ name, sql }) => ({ name: name[language], sql })),
    programs: PROGRAM_EXAMPLES.map(({ program, title: name, purpose, code }) => ({
      id: program,
      title: name,
      purpose: purpose[language],
      code,
    })),
    sql: pageLink(edition, URLS.sql, words.sql.title),
    data,
  };
}
