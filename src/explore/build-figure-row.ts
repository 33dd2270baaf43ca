import { makeElement } from '#elements/make-element.ts';
import type { ListedFigure } from '#views/all-figures.ts';

/** How rows are built: the address of the site's root, what stands before the item a figure comes from, and the language of the archive's own words where it is not that of the page. */
export interface RowLook {
  readonly root: string;
  readonly source: string;
  readonly lang: string;
}

/** A row as `FigureRows.astro` prints it. */
export function buildFigureRow(figure: ListedFigure, look: RowLook): HTMLTableRowElement {
  const { name, indicatorUrl, value, unit, aim, period, place, organisation, source } = figure;
  const own = look.lang === '' ? {} : { lang: look.lang };
  const link = (path: string, text: string) =>
    makeElement('a', { href: addressOf(path, look.root), ...own }, [text]);
  const named =
    indicatorUrl === undefined ? makeElement('span', own, [name]) : link(indicatorUrl, name);
  const shown =
    figure.sentence === undefined
      ? makeElement('span', { class: 'key-figures__value' }, [value])
      : makeElement(
          'a',
          { class: 'key-figures__value', href: addressOf(figure.sentence, look.root) },
          [value],
        );
  const note = makeElement('span', { class: 'note' }, [
    `${look.source}: `,
    link(figure.url, source),
  ]);
  const about = [organisation, place].filter((part) => part !== undefined).join(', ');
  return makeElement('tr', {}, [
    makeElement('th', { scope: 'row' }, [named, ' ', note]),
    makeElement('td', { class: 'can-phai', ...own }, [
      shown,
      ` ${unit}${aim === undefined ? '' : `, ${aim}`}`,
    ]),
    makeElement('td', {}, [
      `${period ?? ''}${period !== undefined && about !== '' ? ' · ' : ''}`,
      makeElement('span', own, [about]),
    ]),
  ]);
}

// Where there is no server, a folder does not open by itself.
function addressOf(path: string, root: string): string {
  const url = new URL(
    path.replace(/^\//, ''),
    new URL(root.replace(/index\.html$/, ''), document.baseURI),
  );
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}
