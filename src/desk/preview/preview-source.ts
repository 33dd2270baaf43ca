import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '#core/locale.ts';
import type { ItemPage } from '#views/item-page.ts';
import { boundText, dateTime, fact } from './preview-elements.ts';

/** The pictures of the original that the archive does not keep, as `OriginalPictures` prints them. */
export function printPictures(
  { pictures }: ItemPage,
  { words: { item }, say }: Locale,
): ElementContent[] {
  if (pictures.length === 0) return [];
  const rows = pictures.map(({ caption, credit }) =>
    h('li', [
      h('span', boundText(caption)),
      credit && h('span.note', ` ${item.credit}: ${credit}`),
    ]),
  );
  return [
    h('section', [
      h('h2', item.pictures),
      h('p.note', item.picturesNote),
      h('details', [
        h('summary', say(item.morePictures, { count: pictures.length })),
        h('ul.pictures', rows),
      ]),
    ]),
  ];
}

/** Where an item comes from, as `SourceBlock` prints it. */
export function printSource(page: ItemPage, { words: { item }, say }: Locale): ElementContent {
  const { source, byline, reviewed } = page;
  const { copy } = source;
  const copyKept = copy && say(item.copyFetched, { what: copy.what, date: copy.fetched.text });
  return h('section.source', { id: 'nguon' }, [
    h('h2', item.original),
    h('dl.facts', [
      fact(item.originalName, [source.name]),
      source.title && fact(item.originalTitle, boundText(source.title)),
      source.date && fact(item.originalDate, [dateTime(source.date)]),
      byline && fact(item.originalByline, [byline]),
      fact(item.originalUrl, [
        source.url === undefined ? item.originalNotFound : h('a', { href: source.url }, source.url),
      ]),
      source.fetched && fact(item.originalFetched, [dateTime(source.fetched, 'digits')]),
      copy &&
        fact(item.copy, [copyKept], [copy.access === 'open' ? item.copyOpen : item.copyClosed]),
      copy?.keptAt && fact(item.copyPlace, [copy.keptAt]),
      reviewed && fact(item.reviewed, [dateTime(reviewed.date, 'digits'), `, ${reviewed.by}`]),
    ]),
    source.note && h('p.note', boundText(source.note)),
  ]);
}
