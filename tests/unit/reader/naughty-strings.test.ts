import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { parseMarkdownFile, parseYamlFile } from '#core/model/checks/front-matter.ts';
import { elementOf, fieldsOf } from '#core/model/checks/schema-shape.ts';
import { validate } from '#core/model/checks/validate.ts';
import { documentSchema } from '#core/model/schema/document.ts';
import { indicatorSchema } from '#core/model/schema/indicator.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import { registeredPersonSchema } from '#core/model/schema/registered-person.ts';
import {
  organisationSchema,
  pageSchema,
  placeSchema,
  siteSchema,
  topicSchema,
} from '#core/model/schema/registers.ts';
import { errorsOf } from '#core/problems.ts';
import { toVisibleText } from '#core/text/visible-text.ts';
import { type ReadContent, readContent } from '#reader/read-content.ts';
import { searchDocuments } from '#search/index/search-documents.ts';
import { makeContentRoot } from '#tests/factories/content-root.ts';
import { naughtyFiles, naughtyPage, naughtySite } from '#tests/factories/naughty-files.ts';
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

function rootOf(text: string, id = 'thu'): string {
  return makeContentRoot(naughtyFiles(text, id));
}

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  tin: itemSchema,
  'van-ban': documentSchema,
  'chi-tieu': indicatorSchema,
  'co-quan': organisationSchema,
  'dia-phuong': placeSchema,
  'chu-de': topicSchema,
  nguoi: registeredPersonSchema,
  trang: pageSchema,
  'site.yaml': siteSchema,
};

// What names something else by its id or its address, or is made an address of, is no free text.
const NO_FREE_TEXT =
  /(?:^|\.)(?:id|personId|indicatorId|issuerId|place|places\[\]|organisation|organisations\[\]|organiser|topics\[\]|parent|successor|mergedInto|broader|item|document|amendedBy|target|division|file|src|type|number|serial|plenum\.term)$/;

/** The fields of a schema that take any line of words: «people[].name». */
function textFields(schema: z.ZodType, path = ''): readonly string[] {
  const fields = fieldsOf(schema);
  const element = elementOf(schema);
  if (fields !== undefined) {
    return Object.entries(fields).flatMap(([key, inner]) =>
      textFields(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  if (element !== undefined) return textFields(element, `${path}[]`);
  return schema.safeParse('Lời, “bất kỳ”').success && !NO_FREE_TEXT.test(path) ? [path] : [];
}

/** The fields of a value that hold a text, with how many do. */
function fieldsWith(value: unknown, text: string, path = ''): readonly string[] {
  if (value === text) return [path];
  if (Array.isArray(value)) return value.flatMap((inner) => fieldsWith(inner, text, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    fieldsWith(inner, text, path === '' ? key : `${path}.${key}`),
  );
}

/** The fields of the records of one id that hold a text. */
function heldFields({ archive }: ReadContent, text: string, id: string): readonly string[] {
  const { items, documents, organisations, places, topics, people, indicators } = archive;
  return [
    items,
    ...[documents, organisations, places, topics, people, indicators].map((r) => r.entries),
  ]
    .flat()
    .filter((record) => record.id === id || record.id === `2020/${id}`)
    .flatMap(({ fields }) => fieldsWith(fields, text));
}

test('the records that are tried have every field of free text that a schema knows', () => {
  const text = 'Thử';
  const files = {
    ...naughtyFiles(text, 'thu'),
    'site.yaml': naughtySite(text),
    'trang/thu.mdx': `---\n${naughtyPage(text)}---\n`,
  };
  for (const [folder, schema] of Object.entries(SCHEMAS)) {
    const written = Object.entries(files).flatMap(([file, content]) => {
      if (!file.startsWith(folder) || typeof content !== 'string') return [];
      const parse = file.endsWith('.yaml') ? parseYamlFile : parseMarkdownFile;
      return fieldsWith(parse(file, content).parsed?.values, text);
    });
    const missing = textFields(schema).filter((field) => !written.includes(field));
    expect(missing, folder).toEqual([]);
  }
});

test.each([
  ['site.yaml', siteSchema, naughtySite],
  ['trang/thu.mdx', pageSchema, naughtyPage],
])('every string in the fields of %s is kept as it is seen, or told', (file, schema, write) => {
  const wrong = [...PUBLIC_STRINGS, ...NAUGHTY_STRINGS.map(([string]) => string)].filter((text) => {
    const { parsed, problems } = parseYamlFile(file, write(text));
    const read = parsed && validate(schema, file, parsed);
    const told = [...problems, ...(read?.problems ?? [])];
    if (told.length > 0) return told.some(({ what, fix }) => !/\S/.test(`${what}${fix}`));
    const seen = toVisibleText(text).trim();
    return fieldsWith(read?.value, seen).length < textFields(schema).length;
  });
  expect(wrong).toEqual([]);
});

function makeEveryPage({ archive }: ReadContent, id = 'thu') {
  const edition = makeEdition(archive, VIETNAMESE);
  const lists = [makeItemsPage(edition, 1), makeDocumentsPage(edition, 1), makeHomePage(edition)];
  const registers = REGISTERS.map((register) => [
    makeRegisterPage(edition, register, 1),
    makeEntryPage(edition, { register, id: register === 'years' ? '2020' : id, page: 1 }),
  ]);
  const numbers = [...archive.numbers.keys()].map((folded) => makeNumberPage(edition, folded));
  const document = makeDocumentPage({ edition, id, page: 1 });
  const search = searchDocuments(archive);
  const open = makeOpenCitationsPage(edition, 1);
  const item = makeItemPage(edition, `2020/${id}`);
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
    expect(document.reviewed?.by).toBe(seen);
    expect(item.source.copy).toMatchObject({ what: seen, keptAt: seen });
    expect(item.statistics[0]?.rows.at(-1)).toMatchObject({ indicator: seen, note: seen });
    expect(item.statistics[0]?.rows[0]).toMatchObject({ indicator: seen, unit: seen, note: seen });
    expect(JSON.stringify(makeEveryPage(read).all)).toContain(JSON.stringify(seen).slice(1, -1));
  });
});

test('the public lists of naughty strings: each is shown in every field or told at its line', async () => {
  const expected = heldFields(await readContent(rootOf('Thử')), 'Thử', 'thu').length;
  const wrong: string[] = [];
  let tried = 0;
  // Many in one archive: what is read once for all takes most of the time.
  for (let start = 0; start < PUBLIC_STRINGS.length; start += TOGETHER) {
    const texts = PUBLIC_STRINGS.slice(start, start + TOGETHER);
    const files = texts.map((text, k) => naughtyFiles(text, `k${k}`));
    const read = await readContent(makeContentRoot(Object.assign({}, ...files)));
    const edition = makeEdition(read.archive, VIETNAMESE);
    const refused = new Set(errorsOf(read.problems).map(({ file }) => basename(file)));
    for (const [k, text] of texts.entries()) {
      const id = `k${k}`;
      if (refused.has(`${id}.md`) || refused.has(`${id}.yaml`)) continue;
      tried += 1;
      const seen = toVisibleText(text).trim();
      const titles = [
        makeItemPage(edition, `2020/${id}`),
        makeDocumentPage({ edition, id, page: 1 }),
      ];
      if (titles.some(({ title }) => title !== seen)) wrong.push(text);
      else if (heldFields(read, seen, id).length < expected) wrong.push(`a field lacks ${text}`);
    }
  }
  expect(expected).toBeGreaterThan(60);
  expect(PUBLIC_STRINGS.length).toBeGreaterThan(515);
  expect(tried).toBeGreaterThan(450);
  expect(wrong).toEqual([]);
});

const TOGETHER = 100;

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
