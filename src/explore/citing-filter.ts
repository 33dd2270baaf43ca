import { formatDayNumbers, parseDate } from '#core/dates.ts';
import { itemUrl } from '#core/urls.ts';
import { makeElement } from '#elements/make-element.ts';
import { chooseRows } from '#exports/choose-rows.ts';
import { citingTable } from '#exports/citing-items.ts';
import { pageAddress } from './page-address.ts';
import { readSiteFile } from './read-site-file.ts';
import { saveFile } from './save-file.ts';

/** An item that cites the document, as the file beside the page tells it. */
interface CitingRow {
  readonly item: string;
  readonly date: string;
  readonly title: string;
  readonly source: string;
  readonly places?: readonly string[];
  readonly sentences?: readonly string[];
}

/** What a page tells of its list of citing items. */
interface CitingList {
  readonly filter: HTMLElement;
  readonly selects: readonly HTMLSelectElement[];
  /** All items that cite the document, those of its other pages too; read once, when they are first asked for. */
  readonly readAll: () => Promise<readonly CitingRow[]>;
  readonly tell: (sentence: string) => void;
}

/** Lets the items that cite a document be narrowed by year and place: those on the page where it shows all, else those of all its pages; what is found can be taken as a file. */
export function startCitingFilter(filter: HTMLElement): void {
  const list = listOf(filter);
  const isWhole = filter.dataset['whole'] !== undefined;
  const narrow = async (): Promise<void> => {
    const isChosen = list.selects.some(({ value }) => value !== '');
    for (const button of filter.querySelectorAll('button')) button.hidden = !isChosen;
    list.tell('');
    if (isWhole) narrowPage(list);
    else await narrowAll(list, isChosen);
  };
  filter.addEventListener('change', () => void narrow());
  for (const button of filter.querySelectorAll('button'))
    button.addEventListener('click', () => void take(list));
  if (list.selects.some(({ value }) => value !== '')) void narrow();
}

function listOf(filter: HTMLElement): CitingList {
  const { src = '', path = '', failed = '' } = filter.dataset;
  const told = filter.querySelector('[data-told]');
  const tell = (sentence: string): void => {
    if (told) told.textContent = sentence;
  };
  let read: Promise<readonly CitingRow[]> | undefined;
  const readAll = () => {
    read ??= readSiteFile(new URL(src, document.baseURI).href, path).then((bytes) => {
      const { items } = JSON.parse(new TextDecoder().decode(bytes));
      return items as readonly CitingRow[];
    });
    return read.catch((error: unknown) => {
      read = undefined;
      console.info(error);
      tell(failed);
      throw error;
    });
  };
  return { filter, selects: [...filter.querySelectorAll('select')], readAll, tell };
}

function fits(of: readonly string[], selects: readonly HTMLSelectElement[]): boolean {
  return selects.every(({ value }) => value === '' || of.includes(value));
}

function factsOf({ item, places = [] }: CitingRow): readonly string[] {
  return [item.slice(0, 4), ...places];
}

function showCount({ filter }: CitingList, count: number): void {
  for (const place of filter.querySelectorAll('output')) place.textContent = String(count);
}

function narrowPage(list: CitingList): void {
  let shown = 0;
  for (const row of document.querySelectorAll<HTMLElement>('[data-of]')) {
    row.hidden = !fits(row.dataset['of']?.split('|') ?? [], list.selects);
    if (!row.hidden) shown += 1;
  }
  const isChosen = list.selects.some(({ value }) => value !== '');
  for (const year of document.querySelectorAll<HTMLDetailsElement>('[data-year]')) {
    year.hidden = year.querySelector('li:not([hidden])') === null;
    year.open = isChosen;
  }
  showCount(list, shown);
}

/** What is found on all pages stands in place of what this one shows. */
async function narrowAll(list: CitingList, isChosen: boolean): Promise<void> {
  const found = document.querySelector<HTMLElement>('[data-found]');
  const total = Number(list.filter.dataset['total']);
  const own = document.querySelectorAll<HTMLElement>('[data-year], [data-pages]');
  const show = (rows: readonly CitingRow[] | undefined): void => {
    found?.replaceChildren(...(rows ?? []).map((row) => citingRow(row, list)));
    for (const part of own) part.hidden = rows !== undefined;
    showCount(list, rows?.length ?? total);
  };
  if (!isChosen) return show(undefined);
  const all = await list.readAll().catch(() => undefined);
  show(all?.filter((row) => fits(factsOf(row), list.selects)));
}

/** A row as `CitingYear.astro` prints it. */
function citingRow(
  { item, date, title, source, places = [], sentences }: CitingRow,
  list: CitingList,
) {
  const { root = '', lang } = list.filter.dataset;
  const own = lang ? { lang } : {};
  const day = parseDate(date);
  const [sentence] = sentences ?? [];
  const names = places.map((id) => nameOf(id, list.selects));
  return makeElement('li', {}, [
    makeElement('time', { datetime: date.slice(0, 10) }, [day ? formatDayNumbers(day) : date]),
    makeElement('div', {}, [
      makeElement('a', { class: 'items__title', href: pageAddress(itemUrl(item), root), ...own }, [
        title,
      ]),
      ...(sentence === undefined
        ? []
        : [makeElement('blockquote', own, [makeElement('p', {}, [sentence])])]),
      makeElement('p', { class: 'meta', ...own }, [[...names, source].join(' · ')]),
    ]),
  ]);
}

function nameOf(id: string, selects: readonly HTMLSelectElement[]): string {
  const options = selects.flatMap(({ options }) => [...options]);
  return options.find(({ value }) => value === id)?.text ?? id;
}

/** Lets a reader keep what is found, as the file of all of them has it. */
async function take({ filter, selects, readAll }: CitingList): Promise<void> {
  const rows = await readAll().catch(() => undefined);
  if (rows === undefined) return;
  const wanted = new Set(rows.filter((row) => fits(factsOf(row), selects)).map(({ item }) => item));
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  const table = citingTable(filter.dataset['document'] ?? '');
  saveFile('tin-nhac-toi-da-loc.csv', {
    text: chooseRows(table, lines, ({ item }) => wanted.has(String(item))),
    mediaType: 'text/csv',
  });
}
