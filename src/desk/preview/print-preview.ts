import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Words } from '#core/strings/table.ts';
import type { ShownPicture } from '#markdown/print/figures.ts';
import { printBody } from '#markdown/print-body.ts';
import { bodyParts } from '#views/item-body.ts';
import { type ItemPart, layItemParts } from '#views/item-columns.ts';
import { type ContentsEntry, itemContents } from '#views/item-contents.ts';
import { makeItemPage } from '#views/item-page.ts';
import { findChoices } from '#views/open-citations.ts';
import type { PagePreview } from '../check/check-draft.ts';
import type { DraftPicture } from '../draft/draft.ts';
import { boundText } from './preview-elements.ts';
import { printAside, printCorrections, printEvent, printHead } from './preview-head.ts';
import { printChoices, printDocuments, printFigures, printPeople } from './preview-lists.ts';
import { printPictures, printSource } from './preview-source.ts';

/** What a preview is printed from: the page of the draft, and its pictures. */
export interface PreviewRequest {
  readonly preview: PagePreview;
  readonly pictures: readonly DraftPicture[];
}

const TO_HTML = unified().use(rehypeStringify).freeze();

/** The page of a draft as safe HTML for the body of a frame in which nothing runs: the page object of the site, part by part as its templates print it, with the body and the styles of the site's own pages. Left out is what only a published page has: how it is cited, and other items. */
export function printPreview({ preview, pictures }: PreviewRequest): string {
  const { edition, id, body } = preview;
  const { locale } = edition;
  const page = makeItemPage(edition, id);
  const { item } = locale.words;
  const entry = edition.itemById.get(id);
  const parts = entry === undefined ? {} : bodyParts(edition, entry);
  const figures = figuresOf(entry, pictures);
  const prose = printBody({ tree: body.tree }, { ...parts, figures });
  const outside = (entry?.fields.images ?? []).filter(
    ({ src }) => !body.images.some((shown) => shown.src === src),
  );
  const print = (children: readonly ElementContent[]) =>
    TO_HTML.stringify({ type: 'root', children: [...children] });
  const text = [
    print(printCorrections(page, item)),
    `<div class="prose">${prose}</div>`,
    print(printImages(outside, figures, item)),
  ].join('');
  const choices = entry === undefined ? [] : findChoices(edition, entry);
  const { beside, below } = layItemParts(page, { html: prose, choices });
  const printed: Readonly<Record<ItemPart, readonly ElementContent[]>> = {
    event: printEvent(page.event, item),
    documents: printDocuments(page, locale),
    choices: printChoices(choices, locale),
    links: printAside(page, locale),
    people: printPeople(page, locale),
    source: [printSource(page, locale)],
    pictures: printPictures(page, locale),
    citation: [],
    threads: [],
    related: [],
  };
  const printAll = (names: readonly ItemPart[]) => print(names.flatMap((name) => printed[name]));
  const contents = itemContents(page, { html: prose, item });
  const grid = [
    printContents(contents, item.contents),
    `<div class="item-grid__text">${text}</div>`,
    `<div class="item-grid__figures">${print(printFigures(page, locale))}</div>`,
    `<div class="item-grid__side">${printAll(beside)}</div>`,
    `<div class="item-grid__rest">${printAll(below)}</div>`,
  ].join('');
  const look = contents.length === 0 ? 'item-grid item-grid--short' : 'item-grid';
  return `<main class="page"><article class="item">${print([printHead(page, locale)])}<div class="${look}">${grid}</div></article></main>`;
}

/** The empty document of the frame in which previews are shown, in the styles of the site, by their addresses. */
export function previewFrame(styles: readonly string[]): string {
  const links = styles.map((href) => h('link', { rel: 'stylesheet', href }));
  const head = TO_HTML.stringify({
    type: 'root',
    children: [h('meta', { charset: 'utf-8' }), ...links],
  });
  return `<!doctype html><html lang="vi"><head>${head}</head><body></body></html>`;
}

function printContents(entries: readonly ContentsEntry[], label: string): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`);
  return `<nav class="toc" aria-label="${label}"><ul>${lines.join('')}</ul></nav>`;
}

function figuresOf(
  entry: ItemEntry | undefined,
  pictures: readonly DraftPicture[],
): ReadonlyMap<string, ShownPicture> {
  const figures = (entry?.images ?? []).flatMap(({ src, file, width, height }) => {
    const picture = pictures.find(({ name }) => file.endsWith(`/${name}`));
    if (picture === undefined) return [];
    const { caption, credit } = entry?.fields.images?.find((image) => image.src === src) ?? {};
    const words = { ...(caption && { caption }), ...(credit && { credit }) };
    return [[src, { src: picture.address, srcset: '', width, height, ...words }] as const];
  });
  return new Map(figures);
}

// The pictures of the front matter that the body does not show, as `KeptImages` prints them.
function printImages(
  images: NonNullable<ItemEntry['fields']['images']>,
  figures: ReadonlyMap<string, ShownPicture>,
  item: Words['item'],
): ElementContent[] {
  const shown = images.flatMap(({ src, alt, caption, credit }) => {
    const figure = figures.get(src);
    if (figure === undefined) return [];
    const words = [
      caption && h('span', boundText(caption)),
      ' ',
      credit && h('small', `${item.credit}: ${credit}`),
    ];
    const under = caption || credit ? h('figcaption', words) : undefined;
    return [h('figure', [h('img', { src: figure.src, alt }), under])];
  });
  return shown.length === 0 ? [] : [h('section.kept-images', [h('h2', item.images), ...shown])];
}
