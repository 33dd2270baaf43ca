import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, expect } from 'vitest';
import { errorsOf, formatProblems } from '#core/problems.ts';
import type { Body } from '#markdown/body.ts';
import { readContent } from '#reader/read-content.ts';
import { listFiles } from '#scripts/files/list-files.ts';
import { serveFolder } from '#scripts/serve/static-server.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { checkHtml } from '#scripts/test/steps/html.ts';
import { writeFiles } from '#tests/factories/built-folder.ts';
import { itemText } from '#tests/factories/content-root.ts';
import { HARD_BODIES, HARD_PICTURES } from '#tests/factories/hard-bodies.ts';
import { askAll } from './ask-search.ts';
import { test as base } from './built-site.ts';
import { findViolations } from './find-violations.ts';
import { foldSpaces, readShownBodies } from './shown-bodies.ts';

const DOCUMENT = '/van-ban/57-nq-tw-2024/';
const SETTINGS = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';
const RESOLUTION =
  '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\ndate: 2024-12-22\nissuer: Bộ Chính trị\n---\n';

const ROWS = HARD_BODIES.map((row, index) => {
  const id = `2025/than-${String(index + 1).padStart(2, '0')}`;
  return { cites: 0, ...row, id, file: `tin/${id}.md`, address: `/tin/${id}/` };
});

const CORRECTED = `title: Tin đã đính chính
date: 2025-01-14
reviewed: { date: 2025-01-20, by: biên tập viên }
corrections:
  - { date: 2025-02-02, what: Sửa 12 thành 14. }
  - { date: 2025-03-01, what: Sửa tên xã., why: Nguồn ghi nhầm. }`;

const PLACE = mkdtempSync(join(tmpdir(), 'kho-tin-than-'));
afterAll(() => rmSync(PLACE, { recursive: true, force: true }));

/** A test of a small archive of hard bodies: its content, the folder of its built site, and a window where that site is served. */
const test = base
  .extend('content', { scope: 'file' }, () => writeArchive(join(PLACE, 'content')))
  .extend('hardFolder', { scope: 'file' }, async ({ content }) => {
    const folder = join(PLACE, 'site');
    const { code, output } = await runNode({
      script: 'scripts/run.mjs',
      args: ['build', '--outDir', folder],
      env: { ARCHIVE_CONTENT: content },
    });
    if (code !== 0) throw new Error(output);
    return folder;
  })
  .extend('hardAddress', { scope: 'file' }, async ({ hardFolder }, { onCleanup }) => {
    const { server, address } = await serveFolder({ folder: hardFolder, port: 0 });
    onCleanup(() => void server.close());
    return address.replace(/\/$/, '');
  })
  .extend('bodies', { scope: 'file' }, async ({ content }) => {
    const bodies = new Map<string, Body>();
    const takeBody = (file: string, body: Body) => void bodies.set(file, body);
    const takers = { takeBody, takePicture: async () => undefined };
    const { problems } = await readContent(content, takers);
    expect(formatProblems(errorsOf(problems))).toBe('');
    return bodies;
  })
  .extend('window', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    onCleanup(() => context.close());
    return context.newPage();
  });

test('the page of every hard body shows the words that were read from it', async ({
  window,
  hardAddress,
  bodies,
}) => {
  const wrong: object[] = [];
  for (const { why, file, address } of ROWS) {
    await window.goto(hardAddress + address);
    const [shown] = await readShownBodies(window, '.prose');
    const read = foldSpaces(bodies.get(file)?.visible.text ?? 'not read');
    if (read !== foldSpaces(shown ?? '')) wrong.push({ why, read, shown });
  }
  expect(wrong).toEqual([]);
});

test('every page links each citation, has no id twice, shows all its pictures and is free of axe violations', async ({
  window,
  hardAddress,
}) => {
  const wrong: string[] = [];
  for (const { why, address, body, cites } of ROWS) {
    await window.goto(hardAddress + address);
    const { links, twice, pictures, dark } = await lookAtPage(window, DOCUMENT);
    const called = body.match(/!\[[^\]]*\][([]/g)?.length ?? 0;
    if (links !== cites) wrong.push(`${why}: ${links} links, not ${cites}`);
    if (twice.length > 0) wrong.push(`${why}: ids twice: ${twice}`);
    if (pictures !== called) wrong.push(`${why}: ${pictures} pictures, not ${called}`);
    if (dark.length > 0) wrong.push(`${why}: not shown: ${dark}`);
    wrong.push(...(await findViolations(window)).map((fault) => `${why}: ${fault}`));
  }
  expect(wrong).toEqual([]);
});

test('the page of a document counts every item that cites it and quotes it in the words of its page', async ({
  window,
  hardAddress,
}) => {
  await window.goto(hardAddress + DOCUMENT);
  const quotes = await window.locator('.timeline > li').evaluateAll((rows) =>
    rows.map((row) => ({
      address: new URL(row.querySelector('a')?.href ?? '').pathname,
      quote: row.querySelector('blockquote')?.innerText ?? '',
    })),
  );
  const citing = ROWS.filter(({ cites }) => cites > 0);
  expect(quotes.map(({ address }) => address).toSorted()).toEqual(
    citing.map(({ address }) => address),
  );
  const wrong: object[] = [];
  for (const { address, quote } of quotes) {
    await window.goto(hardAddress + address);
    const [shown = ''] = await readShownBodies(window, '.prose');
    if (!plainWords(shown).includes(plainWords(quote))) wrong.push({ address, quote, shown });
  }
  expect(wrong).toEqual([]);
});

test('what the pages show is found by its words, and what was hidden is in no file of the site', async ({
  window,
  hardAddress,
  hardFolder,
}) => {
  const found = ROWS.flatMap(({ finds, id }) =>
    finds === undefined ? [] : [[finds, id] as const],
  );
  const answers = await askAll(
    window,
    `${hardAddress}/tim-kiem/`,
    found.map(([words]) => words),
  );
  expect(answers.map(({ query, ids }) => [query, ids[0]])).toEqual(
    found.map(([words, id]) => [words, expect.stringContaining(id)]),
  );
  const hidden = ROWS.flatMap(({ hides }) => hides ?? []);
  expect(hidden.length).toBeGreaterThan(0);
  const telling = listFiles(hardFolder).filter((file) => {
    const text = readFileSync(join(hardFolder, file), 'utf8');
    return hidden.some((words) => text.includes(words));
  });
  expect(telling).toEqual([]);
});

test('corrections and the last review of an item stand on its page, the latest correction first; a draft has none', async ({
  window,
  hardAddress,
  hardFolder,
}) => {
  await window.goto(`${hardAddress}/tin/2025/dinh-chinh/`);
  const rows = window.getByRole('region', { name: 'Đính chính' }).locator('dl > div');
  const told = await rows.allInnerTexts();
  expect(told.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    '01/3/2025 Sửa tên xã. Lý do: Nguồn ghi nhầm.',
    '02/02/2025 Sửa 12 thành 14.',
  ]);
  const source = foldSpaces(await window.locator('section[aria-labelledby=nguon]').innerText());
  expect(source).toContain('20/01/2025');
  expect(source).toContain('biên tập viên');
  expect(await findViolations(window)).toEqual([]);
  expect(listFiles(hardFolder).filter((file) => file.includes('ban-nhap-chua-len'))).toEqual([]);
});

test('every page of hard bodies is valid HTML', async ({ hardFolder }) => {
  const first = async () => hardFolder;
  const { failed, output } = await checkHtml({ first, second: first, remove: () => undefined });
  expect(output).toBe('');
  expect(failed).toBe(0);
});

async function writeArchive(root: string): Promise<string> {
  writeFiles(root, { 'site.yaml': SETTINGS, 'van-ban/57-nq-tw-2024.md': RESOLUTION });
  for (const [index, { file, why, body }] of ROWS.entries()) {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const front = `title: ${JSON.stringify(why)}\ndate: 2025-01-${day}`;
    writeFiles(root, { [file]: itemText(front, body) });
  }
  writeFiles(root, {
    'tin/2025/dinh-chinh.md': itemText(CORRECTED),
    'tin/2025/ban-nhap-chua-len.md': itemText('title: Chưa lên\ndate: 2025-01-01\ndraft: true'),
  });
  for (const [index, name] of HARD_PICTURES.entries()) {
    const background = { r: 40 * index, g: 90, b: 120 };
    const picture = sharp({ create: { width: 80, height: 50, channels: 3, background } });
    writeFiles(root, { [`tin/2025/${name}`]: await picture.png().toBuffer() });
  }
  return root;
}

/** A quotation is text alone: a figure that the page raises is written «10³» in it. */
function plainWords(text: string): string {
  return foldSpaces(text.normalize('NFKC'));
}

interface LookedAt {
  /** Links of the body to one page. */
  readonly links: number;
  readonly twice: readonly string[];
  readonly pictures: number;
  /** Pictures that a browser could not show. */
  readonly dark: readonly string[];
}

async function lookAtPage(page: Page, target: string): Promise<LookedAt> {
  return page.evaluate(async (path) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose a[href]')];
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.prose img')];
    const readings = pictures.map(async (picture) => {
      picture.loading = 'eager';
      await picture.decode().catch(() => undefined);
      return picture.naturalWidth > 0 ? [] : [picture.src];
    });
    return {
      links: links.filter(({ pathname }) => pathname === path).length,
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      pictures: pictures.length,
      dark: (await Promise.all(readings)).flat(),
    };
  }, target);
}
