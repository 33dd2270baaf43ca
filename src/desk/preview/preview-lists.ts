import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '#core/locale.ts';
import { foldRows } from '#views/item-glance.ts';
import type { ItemPage } from '#views/item-page.ts';
import type { StatisticGroup, StatisticRow } from '#views/item-statistics.ts';
import type { OpenCitation } from '#views/open-citations.ts';
import { boundText, linkOf, linksInline } from './preview-elements.ts';

/** The key figures of an item, as `KeyFigures` prints them. */
export function printFigures({ statistics }: ItemPage, locale: Locale): ElementContent[] {
  const { item } = locale.words;
  if (statistics.length === 0) return [];
  return [
    h('section.key-figures', [
      h('h2', item.statistics),
      h('p.note', item.statisticsSentences),
      h(
        'div.key-figures__groups',
        statistics.map((group) => printGroup(group, locale)),
      ),
    ]),
  ];
}

function printGroup({ name, period, scope, rows }: StatisticGroup, locale: Locale) {
  const { words, say } = locale;
  const { item } = words;
  const heads = [item.indicator, item.value, item.scope];
  return h('details', { open: true }, [
    h('summary', [
      h('b', boundText(name ?? scope ?? item.statistics)),
      ' ',
      h('span.note', [
        say(item.figuresOf, { count: rows.length }),
        period && h('span', ` · ${period}`),
        name && scope && h('span', ` · ${scope}`),
      ]),
    ]),
    h('table', [
      h(
        'thead.visually-hidden',
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        rows.map((row) => printRow(row, locale)),
      ),
    ]),
  ]);
}

function printRow(row: StatisticRow, { words, say }: Locale): ElementContent {
  const { id, indicator, value, unit, aim, comparedWith, period, scope, note, stated } = row;
  const compared = comparedWith && say(words.item.comparedWith, { what: comparedWith });
  const marks = [aim, compared].filter(Boolean).join(', ');
  const shown = `${value} ${unit}`;
  return h('tr', { id }, [
    h('th', { scope: 'row' }, [
      ...boundText(indicator),
      marks && h('span.note', marks),
      note && h('span.note', boundText(note)),
    ]),
    h('td', stated === undefined ? shown : h('a', { href: stated.href }, shown)),
    (period ?? scope) && h('td', [period, scope].filter(Boolean).join(' · ')),
  ]);
}

/** The documents and numbers that an item cites, as `CitedDocuments` prints them. */
export function printDocuments(
  { documents, numbers }: ItemPage,
  { words: { item } }: Locale,
): ElementContent[] {
  if (documents.length + numbers.length === 0) return [];
  const rows = documents.map(({ link, fullName, title, wording, note, ...issuers }) => {
    const { sourceIssuer, registeredIssuer } = issuers;
    return h('li', [
      h('a', { href: link.url }, boundText(fullName)),
      title && h('p', boundText(title)),
      wording && h('p.note', [`${item.wording}: `, h('q', boundText(wording))]),
      sourceIssuer &&
        h('p.note.note--differs', [
          `${item.sourceIssuer}: ${sourceIssuer}.`,
          registeredIssuer && ` ${item.registeredIssuer}: ${registeredIssuer}.`,
        ]),
      note && h('p.note', boundText(note)),
    ]);
  });
  return [
    h('section', [
      h('h2', item.documents),
      h('ol.cited', rows),
      numbers.length > 0 ? h('p', [`${item.numbers}: `, ...linksInline(numbers)]) : undefined,
    ]),
  ];
}

/** The citations whose document the reader has to choose, as the page lists them. */
export function printChoices(
  choices: readonly OpenCitation[],
  { words: { citations } }: Locale,
): ElementContent[] {
  if (choices.length === 0) return [];
  return [
    h('section', [
      h('h2', citations.onItem),
      h(
        'ol.open-citations',
        choices.map(({ id, sentence, candidates, number }) =>
          h('li', { id }, [
            h('blockquote', h('p', boundText(sentence))),
            h('p.note', `${citations.candidates}:`),
            h(
              'ul',
              candidates.map((link) => h('li', linkOf(link))),
            ),
            number && h('p.note', linkOf(number)),
          ]),
        ),
      ),
    ]),
  ];
}

/** The people of an item, as `PeopleList` prints them. */
export function printPeople({ people }: ItemPage, { words, say }: Locale): ElementContent[] {
  if (people.length === 0) return [];
  const { first, rest } = foldRows(people);
  const more =
    rest.length === 0
      ? undefined
      : h('details', [
          h('summary', say(words.item.morePeople, { count: rest.length })),
          printPeopleRows(rest),
        ]);
  return [h('section', [h('h2', words.item.people), printPeopleRows(first), more])];
}

function printPeopleRows(people: ItemPage['people']): ElementContent {
  const rows = people.map(({ name, person, title, roles, organisation, note }) =>
    h('li', [
      h('p', [
        title && `${title} `,
        h('b', person === undefined ? name : h('a', { href: person.url }, name)),
      ]),
      roles.length > 0 ? h('p', roles.join('; ')) : undefined,
      organisation && h('p.meta', h('a', { href: organisation.url }, organisation.label)),
      note && h('p.note', boundText(note)),
    ]),
  );
  return h('ul.people', rows);
}
