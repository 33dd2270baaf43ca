import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseMarkdownFile, parseYamlFile } from '#core/model/checks/front-matter.ts';
import { validate } from '#core/model/checks/validate.ts';
import { documentSchema } from '#core/model/schema/document.ts';
import { itemSchema } from '#core/model/schema/item.ts';
import {
  organisationSchema,
  pageSchema,
  placeSchema,
  siteSchema,
} from '#core/model/schema/registers.ts';

const TEXT = `---
title: Tin
date: 2020-02-30
source:
  name: Cổng
people:
  - name: An
    roles: [Bí thư,
      Chủ tịch]
  - name: Bình
---
Thân tin.

Đoạn hai.
`;

describe('a Markdown file', () => {
  const { parsed } = parseMarkdownFile('a.md', TEXT);

  test('keeps every value as the text that was written, so that no date slips', () => {
    expect(parsed?.values).toMatchObject({ date: '2020-02-30', people: [{ name: 'An' }, {}] });
  });

  test.each([
    ['title', 2, 'the first key is behind the fence'],
    ['source.name', 5, 'a key inside a key'],
    ['people.0.name', 7, 'a key of the first of a list'],
    ['people.0.roles.1', 9, 'a value of a list over two lines'],
    ['people.1', 10, 'the second of a list'],
    ['', 2, 'the YAML itself'],
  ])('knows that «%s» is at line %i: %s', (path, line) => {
    expect(parsed?.lines.get(path)).toBe(line);
  });

  test('gives the body and the line it begins at', () => {
    expect(parsed?.body).toBe('Thân tin.\n\nĐoạn hai.\n');
    expect(parsed?.bodyLine).toBe(12);
  });
});

const scrap = fc.constantFrom(
  ...[
    '---',
    '\n',
    '  ',
    '\t',
    '- ',
    ': ',
    ':',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
  ],
  ...[
    'title',
    'source',
    'name',
    'date',
    '2020',
    'ngày',
    '\u00a0',
    '%',
    '@',
    '`',
    '<<',
    '...',
    '\\',
    '? ',
    ',',
  ],
);
const key = fc.constantFrom('name', 'date', 'id', 'value', 'unit', 'la', 'state', 'kind', 'target');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scrap).map((parts) => parts.join('')),
  fc.array(scrap).map((parts) => `---\n${parts.join('')}\n---\nThân.`),
);

describe('whatever an editor writes', () => {
  test('reading never throws, and gives either values or problems that have a line and words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const parse of [parseMarkdownFile, parseYamlFile]) {
          const { parsed, problems } = parse('a.md', text);
          expect(parsed === undefined).toBe(problems.length > 0);
          for (const { line, what, fix } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split('\n').length);
            expect(what && fix).toMatch(/\S/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  const schemas = {
    item: itemSchema,
    document: documentSchema,
    organisation: organisationSchema,
    place: placeSchema,
    page: pageSchema,
    site: siteSchema,
  };
  const names = ['item', 'document', 'organisation', 'place', 'page', 'site'] as const;
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('', ' ', 'x', '2020', '2020-02-30', '3.590', 'can-tho', 'a\nb', 'http://'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const fields = fc.dictionary(
    fc.constantFrom(
      ...Object.values(schemas).flatMap((schema) => Object.keys(schema.shape)),
      'la',
      '__proto__',
    ),
    value,
  );

  test('holding it against a schema never throws, and every problem has words', () => {
    fc.assert(
      fc.property(fc.oneof(fields, value), fc.constantFrom(...names), (values, name) => {
        const schema: z.ZodType = schemas[name];
        const parsed = { values, lines: new Map(), body: '', bodyLine: 1 };
        for (const { what, fix } of validate(schema, 'a.md', parsed).problems) {
          expect(`${what} ${fix}`).not.toMatch(/undefined|null|\[object|«»/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
