import { chooseRows } from '#exports/choose-rows.ts';
import { STATISTICS } from '#exports/tables/statistics.ts';
import { readSiteFile } from './read-site-file.ts';
import { saveFile } from './save-file.ts';

/** Lets a reader of the list of figures keep those that are shown as a CSV file: their rows of the table of all figures, told by the addresses of the figures in their items. */
export function startTaking(filter: HTMLElement, found: () => Promise<readonly string[]>): void {
  const button = filter.querySelector<HTMLButtonElement>('[data-take]');
  const told = filter.querySelector('[data-taken]');
  const { notTaken = '' } = JSON.parse(filter.dataset['messages'] ?? '{}');
  const take = async ({ href = '', path = '' }: DOMStringMap): Promise<void> => {
    let said = '';
    try {
      saveFile('so-lieu-da-loc.csv', {
        text: chooseFigures(await readSiteFile(href, path), await found()),
        mediaType: 'text/csv',
      });
    } catch (error) {
      said = notTaken;
      console.info(error);
    }
    if (told) told.textContent = said;
  };
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => void take(button.dataset));
}

function chooseFigures(bytes: Uint8Array, addresses: readonly string[]): string {
  const wanted = new Set(addresses.map(figureOf));
  const found = new Set<string>();
  const text = chooseRows(STATISTICS, new TextDecoder().decode(bytes), ({ address }) => {
    const figure = figureOf(String(address));
    if (wanted.has(figure)) found.add(figure);
    return wanted.has(figure);
  });
  // A table that is of another build, or no table, must not pass for the whole.
  if (found.size < wanted.size) throw new Error('the table of figures lacks some of them');
  return text;
}

// The address of a figure, wherever the archive lies: «2019/so-ket so-3».
function figureOf(address: string): string {
  const { item, figure } = FIGURE.exec(address)?.groups ?? {};
  return `${item} ${figure}`;
}

const FIGURE = /\/tin\/(?<item>\d{4}\/[^/]+)\/(?:index\.html)?#(?<figure>so-\d+)$/;
