import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, inject } from 'vitest';
import { addressOf, listPages } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** What the guide quotes. */
const EXAMPLES = /“[^”]*”/g;

/** Where an English sentence holds a Vietnamese name: the reasons of related items and the names of threads, a citation, the captions and descriptions of drawings, a term in brackets. */
const NAMES_IN_SENTENCES =
  /\b(?:crumbs|meta|related|threads__name|citation__text|figure-title|figure-caption|figure-description|figure-strong|facts|entries|register-group|documents|list-header)\b/;

interface BuiltPage {
  readonly address: string;
  readonly language: string;
  readonly alternates: readonly string[];
  readonly links: readonly { readonly href: string; readonly hreflang: string | undefined }[];
  /** Vietnamese words that stand where the page says that it is English. */
  readonly unmarked: readonly string[];
}

const folder = inject('siteFolder');
const pages = listPages(folder)
  .filter((file) => file !== '404.html')
  .map((file) => readPage(addressOf(file), readFileSync(join(folder, file), 'utf8')));
const english = pages.filter(({ address }) => address.startsWith('/en/'));
const vietnamese = pages.filter(({ address }) => !address.startsWith('/en/'));

beforeAll(() => {
  expect(english.length).toBeGreaterThan(50);
});

describe('the two languages of the built site', () => {
  test('every page is there in both, and in no other', () => {
    expect(english.map(({ address }) => address.replace('/en/', '/'))).toEqual(
      vietnamese.map(({ address }) => address),
    );
  });

  test('each page names both and a default, in both directions', () => {
    const found = pages.filter(({ address, alternates }) => {
      const home = address.replace(/^\/en\//, '/');
      return alternates.join(' ') !== `vi ${home} en /en${home} x-default ${home}`;
    });
    expect(found.map(({ address, alternates }) => [address, alternates])).toEqual([]);
  });

  test('a link keeps its reader in the language of the page, the switch between languages aside', () => {
    const strays = pages.flatMap(({ address, links }) => {
      const isEnglish = address.startsWith('/en/');
      return links
        .filter(({ href, hreflang }) => hreflang === undefined && !/^[a-z]+:/.test(href))
        .map(({ href }) => new URL(href, `https://kho.example${address}`).pathname)
        .filter((path) => path.endsWith('/') && path.startsWith('/en/') !== isEnglish)
        .map((path) => `${address} → ${path}`);
    });
    expect(strays).toEqual([]);
  });

  test('a page leads to itself in the other language', () => {
    const found = pages.filter(({ address, links }) => {
      const other = address.startsWith('/en/') ? address.slice(3) : `/en${address}`;
      const ways = links.filter(({ hreflang }) => hreflang !== undefined);
      return !ways.some(
        ({ href }) => new URL(href, `https://kho.example${address}`).pathname === other,
      );
    });
    expect(found.map(({ address }) => address)).toEqual([]);
  });

  test('on an English page Vietnamese is marked as such, names in English sentences aside', () => {
    expect(
      english.flatMap(({ address, unmarked }) => unmarked.map((text) => `${address} ${text}`)),
    ).toEqual([]);
  });

  test('a Vietnamese page needs no marks', () => {
    const html = readFileSync(join(folder, 'tin/index.html'), 'utf8');
    expect(html.match(/ lang="vi"/g)).toHaveLength(1);
  });
});

describe('the switch between the languages', () => {
  test('leads to the same page and back', async ({ page }) => {
    await page.goto('/van-ban/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/van-ban\/$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL((url) => url.pathname === '/van-ban/');
  });
});

describe('the search in English', () => {
  test('uses the one index, speaks English, and leads to English pages', async ({ page }) => {
    await page.goto('/en/tim-kiem/?q=02-NQ%2FTU');
    const first = page.locator('main ol > li[data-id]').first();
    await first.waitFor();
    expect(await page.textContent('[role=status]')).toMatch(/results? for “02-NQ\/TU”/);
    expect(await first.textContent()).toContain('1 August 2016');
    expect(await first.locator('a').getAttribute('lang')).toBe('vi');
    await first.locator('a').click();
    await page.waitForURL(/\/en\/van-ban\/02-nq-tu-can-tho-2016\//);
  });

  test('suggests while typing, and the suggestions lead to English pages', async ({ page }) => {
    await page.goto('/en/');
    const input = page.locator('main input[name=q]');
    await input.pressSequentially('02 nq', { delay: 60 });
    const options = page.locator('main [role=option]');
    await options.first().waitFor();
    expect(await options.first().textContent()).toContain('Document');
    await input.press('ArrowDown');
    await input.press('Enter');
    await page.waitForURL(/\/en\/van-ban\//);
  });
});

function readPage(address: string, html: string): BuiltPage {
  const open: { readonly name: string; readonly lang: string; readonly classes: string }[] = [];
  const alternates: string[] = [];
  const links: BuiltPage['links'][number][] = [];
  const unmarked: string[] = [];
  let language = '';
  const parser = new Parser({
    onopentag: (name, { lang = open.at(-1)?.lang ?? '', class: own = '', ...attributes }) => {
      open.push({ name, lang, classes: `${open.at(-1)?.classes ?? ''} ${own}` });
      if (name === 'html') language = lang;
      const { href, hreflang, rel } = attributes;
      if (rel === 'alternate' && hreflang !== undefined)
        alternates.push(`${hreflang} ${new URL(href ?? '').pathname}`);
      if (name === 'a' && href !== undefined) links.push({ href, hreflang });
    },
    ontext: (text) => {
      const { lang = '', classes = '' } = open.at(-1) ?? {};
      const isShown = open.some(({ name }) => name === 'body') && open.at(-1)?.name !== 'script';
      if (!isShown || lang !== 'en' || NAMES_IN_SENTENCES.test(classes)) return;
      if (VIETNAMESE.test(text.replace(EXAMPLES, ''))) unmarked.push(text.trim());
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return { address, language, alternates, links, unmarked };
}
