import type { ListedFigure } from '#views/all-figures.ts';
import { buildFigureRow } from './build-figure-row.ts';
import { readFigures } from './read-figures.ts';
import { startTaking } from './take-figures.ts';

/** One row of the list as the filter sees it. */
interface FilteredRow {
  readonly name: string | undefined;
  readonly place: string | undefined;
  readonly years: readonly [string, string] | undefined;
  /** The address of the figure in its item. */
  readonly url: string;
  readonly show: () => HTMLTableRowElement;
}

// What a browser lays out at once without a pause.
const MOST_ROWS = 500;

/** Lets a list of figures be narrowed by indicator, place and year: the rows on the page, and those of all other pages once a choice is made; the address keeps the choice; what is shown can be taken as a file. */
export function startFigureFilter(filter: HTMLElement): void {
  const body = document.querySelector('tr[data-chi-tieu]')?.parentElement;
  if (!(body instanceof HTMLTableSectionElement)) return;
  const selects = [...filter.querySelectorAll('select')];
  const list = listRows(filter, { body, selects });
  const readAddress = async (): Promise<void> => {
    const asked = new URLSearchParams(location.search);
    if (selects.some(({ name }) => asked.has(name))) await list.readAll();
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      // A value that the archive does not have narrows nothing.
      if (select.selectedIndex < 0) select.value = '';
    }
    list.show();
  };
  const writeAddress = async (): Promise<void> => {
    const chosen = selects.filter(({ value }) => value !== '');
    const state = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.pushState(undefined, '', `${location.pathname}${chosen.length > 0 ? `?${state}` : ''}`);
    if (chosen.length > 0) await list.readAll();
    list.show();
  };
  filter.addEventListener('focusin', () => void list.readAll(), { once: true });
  filter.addEventListener('change', () => void writeAddress());
  addEventListener('popstate', () => void readAddress());
  startTaking(filter, async () => {
    await list.readAll();
    return list.found();
  });
  // Its first use has called this program: what was chosen meanwhile is not lost.
  if (filter.contains(document.activeElement)) void list.readAll();
  const isChosen = selects.some(({ value }) => value !== '');
  void (isChosen && location.search === '' ? writeAddress() : readAddress());
}

interface ListPlace {
  readonly body: HTMLTableSectionElement;
  readonly selects: readonly HTMLSelectElement[];
}

interface RowList {
  /** Reads the figures of all other pages, once; what cannot be read is told. */
  readAll(): Promise<void>;
  /** Shows the rows that fit what is chosen. */
  show(): void;
  /** The addresses of the figures that fit. */
  found(): readonly string[];
}

function listRows(filter: HTMLElement, { body, selects }: ListPlace): RowList {
  const { src, root = '', messages = '{}' } = filter.dataset;
  const words = JSON.parse(messages) as Readonly<Record<'source' | 'failed' | 'some', string>>;
  const own = [...body.rows];
  const status = filter.querySelector('[data-shown]');
  const tell = (text: string): void => {
    if (status) status.textContent = text;
  };
  let rows = own.map(toRow);
  let isWhole = src === undefined;
  let isLost = false;
  const findRows = () => rows.filter((row) => selects.every((select) => fits(row, select)));
  return {
    found: () => findRows().map(({ url }) => url),
    readAll: async () => {
      if (isWhole || src === undefined) return;
      const figures = await readFigures(src).catch(() => undefined);
      isLost = figures === undefined;
      if (isWhole || figures === undefined) return;
      isWhole = true;
      rows = figures.map((figure) =>
        listed(figure, { root, source: words.source, lang: langOf(own) }),
      );
      fillChoices(selects, figures);
    },
    show: () => {
      const isChosen = selects.some(({ value }) => value !== '');
      const found = findRows();
      const visible = found.slice(0, MOST_ROWS);
      body.replaceChildren(...(isChosen ? visible.map((row) => row.show()) : own));
      const count = { shown: found.length, count: rows.length, most: MOST_ROWS };
      const isCut = isChosen && visible.length < found.length;
      tell(
        isLost ? words.failed : isCut ? fill(words.some, count) : `${found.length}/${rows.length}`,
      );
    },
  };
}

function fill(sentence: string, parts: Readonly<Record<string, number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(parts[name] ?? gap));
}

function toRow(row: HTMLTableRowElement): FilteredRow {
  const { chiTieu, diaPhuong, tu, den } = row.dataset;
  const years = tu !== undefined && den !== undefined ? ([tu, den] as const) : undefined;
  const url = row.querySelector<HTMLAnchorElement>('.note a')?.href ?? '';
  return { name: chiTieu, place: diaPhuong, years, url, show: () => row };
}

function listed(figure: ListedFigure, look: Parameters<typeof buildFigureRow>[1]): FilteredRow {
  const { name, place, years, url } = figure;
  return { name, place, years, url, show: () => buildFigureRow(figure, look) };
}

function fits({ name, place, years }: FilteredRow, select: HTMLSelectElement): boolean {
  const { value } = select;
  if (value === '') return true;
  if (select.name === 'nam') return years !== undefined && years[0] <= value && value <= years[1];
  return (select.name === 'chi-tieu' ? name : place) === value;
}

// Names come in the order of the list, which is theirs.
function fillChoices(
  selects: readonly HTMLSelectElement[],
  figures: readonly ListedFigure[],
): void {
  const values: Readonly<Record<string, readonly string[]>> = {
    'chi-tieu': figures.map(({ name }) => name),
    'dia-phuong': figures
      .flatMap(({ place }) => place ?? [])
      .toSorted(new Intl.Collator('vi').compare),
    nam: figures
      .flatMap(({ years }) => years ?? [])
      .toSorted()
      .toReversed(),
  };
  for (const select of selects) {
    const { value } = select;
    const [any] = select.options;
    const lang = select.options[1]?.lang;
    const options = [...new Set(values[select.name])].map((text) => {
      const option = new Option(text, text);
      if (lang) option.lang = lang;
      return option;
    });
    select.replaceChildren(...(any === undefined ? [] : [any]), ...options);
    select.value = value;
  }
}

function langOf([row]: readonly HTMLTableRowElement[]): string {
  return row?.querySelector('td[lang]')?.getAttribute('lang') ?? '';
}
