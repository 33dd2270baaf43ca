import type { ListedFigure } from '#views/all-figures.ts';

/** How rows are built: the address of the site's root, what stands before the item a figure comes from, and the language of the archive's own words where it is not that of the page. */
export interface RowLook {
  readonly root: string;
  readonly source: string;
  readonly lang: string;
}

/** A row as `FigureRows.astro` prints it. */
export function buildFigureRow(figure: ListedFigure, look: RowLook): HTMLTableRowElement {
  const { name, indicatorUrl, value, unit, period, place, organisation, source, url } = figure;
  const own = look.lang === '' ? {} : { lang: look.lang };
  const link = (path: string, text: string) =>
    element('a', { href: addressOf(path, look.root), ...own }, [text]);
  const named =
    indicatorUrl === undefined ? element('span', own, [name]) : link(indicatorUrl, name);
  const note = element('span', { class: 'note' }, [`${look.source}: `, link(url, source)]);
  const about = [organisation, place].filter((part) => part !== undefined).join(', ');
  return element('tr', {}, [
    element('th', { scope: 'row' }, [named, ' ', note]),
    element('td', { class: 'can-phai', ...own }, [
      element('span', { class: 'key-figures__value' }, [value]),
      ` ${unit}`,
    ]),
    element('td', {}, [
      `${period ?? ''}${period !== undefined && about !== '' ? ' · ' : ''}`,
      element('span', own, [about]),
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

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
