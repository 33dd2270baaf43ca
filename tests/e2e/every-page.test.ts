import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { documentNumbersIn } from '#core/text/unbroken.ts';
import { addressOf, listPages } from '#scripts/test/page-kinds.ts';
import { canHavePart, pagePartsAt } from '#views/page-parts.ts';

const folder = inject('siteFolder');
const pages = listPages(folder).map((file) => ({
  address: addressOf(file),
  tree: parseDocument(readFileSync(join(folder, file), 'utf8')),
}));

type Page = (typeof pages)[number];

/** The addresses of pages that do not keep a rule, each with what it does instead. */
function breaches(breach: (page: Page) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => breach(page).map((found) => `${page.address} ${found}`));
}

const elements = (page: Page, name: string) => DomUtils.getElementsByTagName(name, page.tree);

beforeAll(() => {
  expect(pages.length).toBeGreaterThan(10);
});

describe('every built page', () => {
  test('has a content security policy that begins by refusing everything', () => {
    const found = breaches((page) => {
      const [policy = ''] = policiesOf(page);
      return policy.startsWith("default-src 'none'") ? [] : [policy || 'has none'];
    });
    expect(found).toEqual([]);
  });

  test('allows no inline code that its policy does not name by hash, nor any evaluation of text', () => {
    const found = breaches((page) => {
      const policy = policiesOf(page).join(';');
      const loose =
        policy.match(/'unsafe-(?:inline|eval|hashes)'|\*|https?:|data:(?=[^;]*script)/g) ?? [];
      const inline = [...elements(page, 'script'), ...elements(page, 'style')].filter(
        (element) => element.attribs['src'] === undefined && !isDataBlock(element.attribs['type']),
      );
      const unnamed = inline
        .map(DomUtils.textContent)
        .filter((text) => !policy.includes(hashOf(text)));
      return [...loose, ...unnamed];
    });
    expect(found).toEqual([]);
  });

  test('carries no style or event attribute and no address that runs code', () => {
    const found = breaches((page) =>
      DomUtils.findAll(() => true, page.tree.children).flatMap(({ name, attribs }) =>
        Object.entries(attribs)
          .filter(
            ([key, value]) => /^on|^style$/.test(key) || /^\s*(?:javascript|data):/i.test(value),
          )
          .map(([key, value]) => `<${name} ${key}="${value}">`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const found = breaches((page) =>
      DomUtils.findAll(isLoaded, page.tree.children).flatMap(({ name, attribs }) =>
        ['src', 'srcset', 'data', 'poster', 'action', 'href'].flatMap((key) =>
          /^(?:https?:)?\/\//.test(attribs[key] ?? '')
            ? [`<${name} ${key}="${attribs[key]}">`]
            : [],
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test('says what it is: language, one heading of the first level, a title and a description', () => {
    const found = breaches((page) => {
      const [html] = elements(page, 'html');
      const [title] = elements(page, 'title');
      const lacks = {
        'its language': html?.attribs['lang'] === languageOf(page),
        'one h1': elements(page, 'h1').length === 1,
        title: title !== undefined && DomUtils.textContent(title).trim() !== '',
        description: elements(page, 'meta').some(
          ({ attribs }) => attribs['name'] === 'description' && attribs['content'],
        ),
      };
      return Object.entries(lacks).flatMap(([what, holds]) => (holds ? [] : [`lacks ${what}`]));
    });
    expect(found).toEqual([]);
  });

  test('has a title that no other page of its language has', () => {
    const titles = pages.map((page) =>
      [languageOf(page), ...elements(page, 'title').map(DomUtils.textContent)].join(' '),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('names its own address as the canonical one, 404 aside', () => {
    const found = breaches((page) => {
      if (page.address === '/404.html') return [];
      const canonical = elements(page, 'link').find(
        ({ attribs }) => attribs['rel'] === 'canonical',
      );
      const href = canonical?.attribs['href'] ?? '';
      return href !== '' && decodeURI(new URL(href).pathname).endsWith(page.address) ? [] : [href];
    });
    expect(found).toEqual([]);
  });

  test('has no part but those that the check lets a text lead to', () => {
    const found = breaches((page) => {
      if (/^\/(?:en\/)?(?:404\.html|trang\/)/.test(page.address)) return [];
      const parts = pagePartsAt(page.address);
      return DomUtils.findAll(({ name }) => PART_NAMES.test(name), page.tree.children)
        .flatMap(({ attribs }) => attribs['id'] ?? [])
        .filter((id) => !TEXT_ID.test(id) && !canHavePart(parts, id));
    });
    expect(found).toEqual([]);
  });
});

test('every built page keeps each document number of its words on one line', () => {
  const found = breaches((page) =>
    elements(page, 'body')
      .flatMap((body) => DomUtils.filter(({ type }) => type === 'text', body))
      .filter((text) => documentNumbersIn(withoutAddresses(text)).length > 0)
      .filter((text) => !isKeptWhole(text))
      .map((text) => DomUtils.textContent(text).trim()),
  );
  expect(found).toEqual([]);
});

// What looks like a number in an address is none: «…/Quyet-dinh-542-QD-UBND-2012.aspx».
function withoutAddresses(text: Parameters<typeof DomUtils.textContent>[0]): string {
  return DomUtils.textContent(text).replace(/https?:\/\/\S+/g, '');
}

// What never breaks, or is no text of the page.
const UNBROKEN_IN = /^(?:code|pre|script|svg|option|textarea)$/;

function isKeptWhole(node: Parameters<typeof DomUtils.getParent>[0]): boolean {
  const parent = DomUtils.getParent(node);
  if (!(parent && 'attribs' in parent)) return false;
  const isWhole = UNBROKEN_IN.test(parent.name) || parent.attribs['class'] === 'nowrap';
  return isWhole || isKeptWhole(parent);
}

const PART_NAMES = /^(?:h[1-6]|figure|section|tr|li|main)$/;

// Headings and notes of a text: they are read from it.
const TEXT_ID = /^(?:muc-|user-content-|footnote-label$)/;

// Links to canonical and translated addresses are read, not loaded.
function isLoaded({ name, attribs }: { name: string; attribs: Record<string, string> }): boolean {
  // Of links in the head some bring a file, the rest state what a page is, who wrote it, where more is.
  const isStatement =
    name === 'link' &&
    !/\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/.test(
      attribs['rel'] ?? '',
    );
  return name !== 'a' && name !== 'meta' && !isStatement;
}

function languageOf({ address }: Page): string {
  return address.startsWith('/en/') ? 'en' : 'vi';
}

function policiesOf(page: Page): readonly string[] {
  return elements(page, 'meta')
    .filter(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy')
    .map(({ attribs }) => attribs['content'] ?? '');
}

function isDataBlock(type: string | undefined): boolean {
  return type !== undefined && /^application\/(?:ld\+)?json$/.test(type);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
