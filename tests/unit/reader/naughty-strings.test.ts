import { describe, expect, test } from 'vitest';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { errorsOf } from '#core/problems.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import { type ReadContent, readContent } from '#reader/read-content.ts';
import { searchItems, searchLegalDocuments } from '#search/index/search-documents.ts';
import { makeContentRoot } from '#tests/factories/content-root.ts';
import { NAUGHTY_STRINGS, PUBLIC_STRINGS } from '#tests/factories/naughty-strings.ts';
import { makeDocumentPage } from '#views/document-page.ts';
import { makeDocumentsPage } from '#views/documents-page.ts';
import { makeEntryPage } from '#views/entry-page.ts';
import { makeHomePage } from '#views/home-page.ts';
import { makeItemPage } from '#views/item-page.ts';
import { makeItemsPage } from '#views/items-page.ts';
import { makeNumberPage } from '#views/number-page.ts';
import { makeOpenCitationsPage } from '#views/open-citations.ts';
import { makeRegisterPage } from '#views/register-page.ts';

const REGISTERS = ['organisations', 'places', 'topics', 'people', 'years'] as const;

/** A content root with one string in every field of text. */
function rootOf(text: string, id = 'thu'): string {
  const t = JSON.stringify(text);
  const registered = `name: ${t}\naliases: [${t}]\n`;
  return makeContentRoot({
    'tin/2020/a.md': `---
title: ${t}
date: 2020-05-20
dateNote: ${t}
source:
  { name: ${t}, title: ${t}, note: ${t}, copy: { what: ${t}, keptAt: ${t}, fetched: 2020-05-21 } }
corrections: [{ date: 2020-05-22, what: ${t}, why: ${t} }]
reviewed: { date: 2020-05-23, by: ${t} }
kicker: ${t}
lead: ${t}
byline: ${t}
event: { name: ${t}, venue: ${t}, place: ${id}, organiser: ${id}, attendees: [${t}] }
people:
  - { name: ${t}, title: ${t}, roles: [${t}], note: ${t}, organisation: ${id}, personId: ${id} }
organisations: [${id}]
places: [${id}]
topics: [${id}]
documents: [{ id: ${id}, as: ${t}, issuer: ${t}, note: ${t} }]
statistics:
  - { indicator: ${t}, value: 1, unit: ${t}, group: ${t}, note: ${t}, place: ${id}, period: 2019 }
  - { indicator: ${t}, value: 2, unit: ${t}, group: ${t}, note: ${t}, place: ${id}, period: 2020 }
statisticGroups:
  - { name: ${t}, statistics: [{ indicator: ${t}, value: 3, unit: ${t}, note: ${t} }] }
pictures: [{ caption: ${t}, credit: ${t} }]
---
Thân tin ${id}.
`,
    [`van-ban/${id}.md`]: `---
type: Nghị quyết
title: ${t}
issuer: ${t}
aliases: [${t}]
place: ${id}
topics: [${id}]
sources: [${t}]
note: ${t}
---
`,
    [`co-quan/${id}.yaml`]: `${registered}kind: ${t}\nnote: ${t}\n`,
    [`dia-phuong/${id}.yaml`]: `${registered}note: ${t}\n`,
    [`chu-de/${id}.yaml`]: `${registered}description: ${t}\n`,
    [`nguoi/${id}.yaml`]: `${registered}note: ${t}
offices: [{ role: ${t}, note: ${t}, sources: [{ name: ${t} }] }]
`,
  });
}

function makeEveryPage({ archive }: ReadContent, id = 'thu') {
  const edition = makeEdition(archive, VIETNAMESE);
  const lists = [makeItemsPage(edition, 1), makeDocumentsPage(edition, 1), makeHomePage(edition)];
  const registers = REGISTERS.map((register) => [
    makeRegisterPage(edition, register, 1),
    makeEntryPage(edition, { register, id: register === 'years' ? '2020' : id, page: 1 }),
  ]);
  const numbers = [...archive.numbers.keys()].map((folded) => makeNumberPage(edition, folded));
  const document = makeDocumentPage({ edition, id, page: 1 });
  const search = [searchItems(archive), searchLegalDocuments(archive)];
  const open = makeOpenCitationsPage(edition, 1);
  const item = makeItemPage(edition, '2020/a');
  return { item, document, all: [lists, registers, numbers, search, open] };
}

describe('a string in every field', () => {
  test.each(NAUGHTY_STRINGS)('%j (%s) is shown as it is or told at its line', async (text) => {
    const read = await readContent(rootOf(text));
    const errors = errorsOf(read.problems);
    for (const { what, fix, line } of read.problems) {
      expect(`${what} ${fix}`).toMatch(/\S/);
      expect(line).toBeGreaterThan(0);
    }
    if (errors.length > 0) {
      expect(new Set(errors.map(({ rule }) => rule)).size).toBe(1);
      expect(errors[0]?.rule).toMatch(/^(?:mot-dong|thay-cho-trong|de-trong)$/);
      return;
    }
    const { item, document } = makeEveryPage(read);
    const seen = toVisibleText(text).trim();
    expect(item.title).toBe(seen);
    expect(document.title).toBe(seen);
    expect(item.corrections[0]).toMatchObject({ what: seen, why: seen });
    expect(item.reviewed?.by).toBe(seen);
    expect(item.source.copy).toMatchObject({ what: seen, keptAt: seen });
    expect(item.statistics[0]?.rows.at(-1)).toMatchObject({ indicator: seen, note: seen });
    expect(item.statistics[0]?.rows[0]).toMatchObject({ indicator: seen, unit: seen, note: seen });
    expect(JSON.stringify(makeEveryPage(read).all)).toContain(JSON.stringify(seen).slice(1, -1));
  });
});

test('the public lists of naughty strings: each is shown in every field or told at its line', async () => {
  const wrong: string[] = [];
  for (const text of PUBLIC_STRINGS) {
    const read = await readContent(rootOf(text));
    if (errorsOf(read.problems).length > 0) continue;
    const { item, document } = makeEveryPage(read);
    const seen = toVisibleText(text).trim();
    if (item.title !== seen || document.title !== seen) wrong.push(text);
  }
  expect(PUBLIC_STRINGS.length).toBeGreaterThan(515);
  expect(wrong).toEqual([]);
});

describe('an id that is a name every object has', () => {
  test.each(['constructor', 'proto', 'tostring', 'valueof', 'has-own-property', 'true'])(
    '«%s» is an entry like any other',
    async (id) => {
      const read = await readContent(rootOf('Thử', id));
      expect(errorsOf(read.problems)).toEqual([]);
      const { item, document } = makeEveryPage(read, id);
      expect(item.places).toHaveLength(1);
      expect(document.citing.total).toBe(1);
    },
  );

  test('one that nobody registered is told, not found among what every object has', async () => {
    const root = makeContentRoot({
      'tin/2020/a.md':
        '---\ntitle: Tin\ndate: 2020\nsource: { name: Cổng }\nplaces: [constructor]\n---\n',
    });
    expect((await readContent(root)).problems.map(({ rule }) => rule)).toEqual(['ma-chua-dang-ky']);
  });
});
