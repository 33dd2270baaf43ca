import type { Words } from '#core/strings/table.ts';
import { sayWith } from '#core/text/say.ts';
import { makeElement } from '#elements/make-element.ts';
import type { OpenDatabase, QueryBounds, QueryResult } from './database.ts';
import { resultCsv } from './result-csv.ts';
import { saySqlError } from './say-sql-error.ts';

/** Where an answer is shown. */
export interface ResultPlace {
  readonly status: HTMLElement;
  readonly result: HTMLElement;
}

/** A question and who answers it. */
export interface Question {
  readonly database: OpenDatabase;
  readonly sql: string;
  readonly words: Words['sql'];
  readonly bounds: QueryBounds;
}

// More rows are in the file: a browser lays out so many without a pause.
const SHOWN_ROWS = 500;

/** Asks and shows the answer as a table with its data, or what is wrong with the question. */
export function showResult(place: ResultPlace, { database, sql, words, bounds }: Question): void {
  const { status, result } = place;
  result.replaceChildren();
  try {
    const found = database.ask(sql, bounds);
    status.textContent = sayCount(found, words);
    if (found.columns.length === 0) return;
    result.replaceChildren(dataLink(found, words), tableOf(found, words));
  } catch (error) {
    status.textContent = saySqlError(error, words.errors);
  }
}

function sayCount({ rows, columns, isCut }: QueryResult, words: Words['sql']): string {
  if (columns.length === 0) return words.noRows;
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  const said = sayWith(isCut ? words.cut : words.found, { count: rows.length }, format);
  if (rows.length <= SHOWN_ROWS) return said;
  return `${said} ${sayWith(words.shown, { count: SHOWN_ROWS }, format)}`;
}

let held: string | undefined;

function dataLink(found: QueryResult, words: Words['sql']): HTMLElement {
  if (held !== undefined) URL.revokeObjectURL(held);
  held = URL.createObjectURL(new Blob([resultCsv(found)], { type: 'text/csv;charset=utf-8' }));
  const link = makeElement('a', { href: held, download: 'ket-qua.csv' }, [words.take]);
  return makeElement('p', { class: 'lay-du-lieu' }, [link]);
}

function tableOf({ columns, rows }: QueryResult, words: Words['sql']): HTMLElement {
  const head = columns.map((name) => makeElement('th', { scope: 'col' }, [name]));
  const body = rows.slice(0, SHOWN_ROWS).map((row) =>
    makeElement(
      'tr',
      {},
      row.map((value) => makeElement('td', kindOf(value), [textOf(value)])),
    ),
  );
  const table = makeElement('table', { 'aria-label': words.result }, [
    makeElement('thead', {}, [makeElement('tr', {}, head)]),
    makeElement('tbody', {}, body),
  ]);
  const label = words.result;
  return makeElement('section', { class: 'bang-cuon', 'aria-label': label, tabindex: '0' }, [
    table,
  ]);
}

function kindOf(value: string | number | null): Readonly<Record<string, string>> {
  return typeof value === 'number' ? { class: 'can-phai' } : { lang: 'vi' };
}

function textOf(value: string | number | null): string {
  return value === null ? '' : String(value);
}
