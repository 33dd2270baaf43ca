import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Words } from '#core/strings/table.ts';
import type { Figure } from '#markdown/print/figures.ts';
import { printBody } from '#markdown/print-body.ts';
import { bodyParts } from '#views/item-body.ts';
import { type ItemPage, makeItemPage } from '#views/item-page.ts';
import type { PagePreview } from '../check/check-draft.ts';
import type { DraftPicture } from '../draft/draft.ts';

/** What a preview is printed from: the page of the draft, and its pictures. */
export interface PreviewRequest {
  readonly preview: PagePreview;
  readonly pictures: readonly DraftPicture[];
}

const TO_HTML = unified().use(rehypeStringify).freeze();

/** The page of a draft as safe HTML for the body of a frame in which nothing runs: the objects, body and styles of the site's own pages. */
export function printPreview({ preview, pictures }: PreviewRequest): string {
  const { edition, id, body } = preview;
  const page = makeItemPage(edition, id);
  const { item } = edition.locale.words;
  const entry = edition.itemById.get(id);
  const parts = entry === undefined ? {} : bodyParts(edition, entry);
  const figures = figuresOf(entry, pictures);
  const prose = printBody({ tree: body.tree }, { ...parts, figures });
  const listed = (entry?.fields.images ?? []).filter(
    ({ src }) => !body.images.some((shown) => shown.src === src),
  );
  const before = print([header(page, item)]);
  const after = print([
    ...listed.flatMap(({ src, alt, caption, credit }) => {
      const figure = figures.get(src);
      return figure === undefined
        ? []
        : [imageOf(figure.src, alt, [caption, credit].filter(Boolean).join(' – '))];
    }),
    ...statistics(page, item),
    ...documents(page, item),
    ...people(page, item),
  ]);
  return `<main class="page"><article class="item">${before}<div class="prose">${prose}</div>${after}</article></main>`;
}

/** The empty document of the frame in which previews are shown, in the styles of the site, by their addresses. */
export function previewFrame(styles: readonly string[]): string {
  const links = styles.map((href) => h('link', { rel: 'stylesheet', href }));
  const head = print([h('meta', { charset: 'utf-8' }), ...links]);
  return `<!doctype html><html lang="vi"><head>${head}</head><body></body></html>`;
}

type ItemWords = Words['item'];

function figuresOf(
  entry: ItemEntry | undefined,
  pictures: readonly DraftPicture[],
): ReadonlyMap<string, Figure> {
  const figures = (entry?.images ?? []).flatMap(({ src, file, width, height }) => {
    const picture = pictures.find(({ name }) => file.endsWith(`/${name}`));
    if (picture === undefined) return [];
    const { caption, credit } = entry?.fields.images?.find((image) => image.src === src) ?? {};
    const words = { ...(caption && { caption }), ...(credit && { credit }) };
    return [[src, { src: picture.address, srcset: '', width, height, ...words }] as const];
  });
  return new Map(figures);
}

function print(children: ElementContent[]): string {
  return TO_HTML.stringify({ type: 'root', children });
}

function header(page: ItemPage, item: ItemWords): ElementContent {
  const { kicker, title, lead, source, byline, date, dateNote, places } = page;
  return h('header.item-header', [
    kicker && h('p.kicker', kicker),
    h('h1', title),
    lead && h('p.lead', lead),
    h('p.provenance', [
      `${item.retoldFrom} ${source.name}. `,
      byline && `${item.originalByline}: ${byline}.`,
    ]),
    h('dl.facts-bar', [
      h('div', [h('dt', item.date), h('dd', date.bare)]),
      places.length === 0
        ? undefined
        : h('div', [h('dt', item.places), h('dd', places.map(({ label }) => label).join(', '))]),
    ]),
    dateNote && h('p.note', dateNote),
  ]);
}

function imageOf(src: string, alt: string, caption: string): ElementContent {
  return h('figure', [h('img', { src, alt }), caption && h('figcaption', caption)]);
}

function statistics({ statistics: groups }: ItemPage, item: ItemWords): ElementContent[] {
  if (groups.length === 0) return [];
  const rows = groups.flatMap(({ name, rows: own }) => [
    ...(name === undefined ? [] : [h('tr', [h('th.key-figures__group', { colspan: 3 }, name)])]),
    ...own.map(({ indicator, value, unit, period, scope, note }) =>
      h('tr', [
        h('th', { scope: 'row' }, [indicator, note && h('span.note', note)]),
        h('td', [h('b', value), ` ${unit}`]),
        h('td', [period, scope].filter(Boolean).join(' · ')),
      ]),
    ),
  ]);
  const head = [item.indicator, item.value, item.scope].map((name) =>
    h('th', { scope: 'col' }, name),
  );
  return [
    h('section.key-figures', [
      h('h2', item.statistics),
      h('table', [h('thead', h('tr', head)), h('tbody', rows)]),
    ]),
  ];
}

function documents({ documents: cited }: ItemPage, item: ItemWords): ElementContent[] {
  if (cited.length === 0) return [];
  return [
    h('section', [
      h('h2', item.documents),
      h(
        'ul',
        cited.map(({ fullName, title }) => h('li', [fullName, title].filter(Boolean).join(': '))),
      ),
    ]),
  ];
}

function people({ people: rows }: ItemPage, item: ItemWords): ElementContent[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ name, title, roles }) =>
    h('li', [h('strong', [title, name].filter(Boolean).join(' ')), ` ${roles.join('; ')}`]),
  );
  return [h('section', [h('h2', item.people), h('ul', names)])];
}
