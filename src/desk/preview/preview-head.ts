import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '#core/locale.ts';
import type { Words } from '#core/strings/table.ts';
import type { EventFacts } from '#views/item-event.ts';
import { foldRows, itemGlance } from '#views/item-glance.ts';
import type { ItemPage } from '#views/item-page.ts';
import type { Link } from '#views/links.ts';
import { boundText, dateTime, fact, linkOf, linksInline } from './preview-elements.ts';

type ItemWords = Words['item'];

/** The head of an item's page, as `ItemHeader` prints it. */
export function printHead(page: ItemPage, { words: { item }, say }: Locale): ElementContent {
  const { kicker, title, lead, leadId, source, byline, date, dateNote, places, event } = page;
  return h('header.item-header', [
    kicker && h('p.kicker', boundText(kicker)),
    h('h1', boundText(title)),
    h('div.item-header__row', [
      h('div', [
        lead && h('p.lead', { id: leadId }, boundText(lead)),
        h('p.provenance', [
          `${item.retoldFrom} `,
          h('a', { href: '#nguon' }, source.name),
          '. ',
          byline && `${item.originalByline}: ${byline}. `,
          ...(source.url === undefined
            ? [item.originalNotFound]
            : [`${item.originalPlace} `, h('a', { href: source.url }, source.host), '.']),
        ]),
        dateNote && h('p.note', boundText(dateNote)),
      ]),
      h('dl.facts-bar', [
        fact(date.isDay ? item.date : item.monthOrYear, [dateTime(date, 'bare')]),
        event && fact(item.event, [h('a', { href: '#su-kien' }, boundText(event.name))]),
        places.length > 0 ? fact(item.places, linksInline(places)) : undefined,
        ...itemGlance(page, item).map(({ label, part, links, more }) =>
          fact(label, [
            ...linksInline(links),
            ...(more > 0 ? [' ', h('a', { href: part }, say(item.more, { count: more }))] : []),
          ]),
        ),
      ]),
    ]),
  ]);
}

/** The event that an item reports, as `EventBlock` prints it. */
export function printEvent(event: EventFacts | undefined, item: ItemWords): ElementContent[] {
  if (event === undefined) return [];
  const { name, date, venue, place, organiser, chairs, speakers, attendees } = event;
  const people = (label: string, names: readonly string[]) =>
    fact(label, ...names.map((each) => [each]));
  return [
    h('section.panel', [
      h('h2', item.event),
      h('p.panel__title', boundText(name)),
      h('dl.facts.facts--narrow', [
        date && fact(item.eventDate, [date]),
        venue && fact(item.eventVenue, [venue]),
        place && fact(item.eventPlace, [linkOf(place)]),
        organiser && fact(item.organiser, [linkOf(organiser)]),
        people(item.chairs, chairs),
        people(item.speakers, speakers),
        people(item.attendees, attendees),
      ]),
    ]),
  ];
}

/** What was corrected after publication, as `Corrections` prints it. */
export function printCorrections(
  { corrections }: ItemPage,
  item: ItemWords,
): readonly ElementContent[] {
  if (corrections.length === 0) return [];
  return [
    h('section.corrections', [
      h('h2', item.corrections),
      h(
        'dl.facts',
        corrections.map(({ date, what, why }) =>
          h('div', [
            h('dt', dateTime(date, 'digits')),
            h('dd', boundText(what)),
            why && h('dd.note', [`${item.correctionReason}: `, ...boundText(why)]),
          ]),
        ),
      ),
    ]),
  ];
}

/** Organisations and topics, as `ItemAside` prints them. */
export function printAside(
  { organisations, topics }: ItemPage,
  { words: { item }, say }: Locale,
): readonly ElementContent[] {
  const { first, rest } = foldRows(organisations);
  const list = (links: readonly Link[]) =>
    h(
      'ul.link-list',
      links.map((link) => h('li', linkOf(link))),
    );
  const folded =
    rest.length === 0
      ? undefined
      : h('details', [
          h('summary', say(item.moreOrganisations, { count: rest.length })),
          list(rest),
        ]);
  const lists = [
    { name: item.organisations, links: first, more: folded },
    { name: item.topics, links: topics, more: undefined },
  ].filter(({ links }) => links.length > 0);
  return lists.map(({ name, links, more }) =>
    h('section.panel', [h('h2', name), list(links), more]),
  );
}
