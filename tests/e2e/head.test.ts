import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { LINKSET } from '#exports/citing/signposts.ts';
import { listPages } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';
import { readVocabulary } from './schema-org.ts';

// Each page of a record, read by a parser of its own, beside the reference that lies beside it.
function readRecords(folder: string) {
  const pages = globSync(['tin/*/*/index.html', 'van-ban/*/index.html'], { cwd: folder });
  return pages.flatMap((page) => {
    const place = join(folder, dirname(page));
    const { document } = parseHTML(readFileSync(join(folder, page), 'utf8'));
    const file = globSync('trich-dan.csl.json', { cwd: place })[0];
    if (file === undefined) return [];
    const [reference] = JSON.parse(readFileSync(join(place, file), 'utf8'));
    return [{ page, place, document, reference }];
  });
}

test('the head of each record tells reference managers what its reference says', ({ folder }) => {
  const records = readRecords(folder);
  expect(records.length).toBeGreaterThan(15);
  for (const { document, reference } of records) {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
    const author = reference.author?.[0]?.literal;
    expect({
      title: [meta('citation_title'), meta('dcterms.title')],
      author: [meta('citation_author'), meta('dcterms.creator')],
      number: meta('citation_technical_report_number'),
      institution: meta('citation_technical_report_institution'),
      place: meta('dcterms.spatial'),
      address: meta('citation_public_url'),
    }).toEqual({
      title: [reference.title, reference.title],
      author: [author, author],
      number: reference.number,
      institution: reference.publisher,
      place: reference['publisher-place'],
      address: reference.URL,
    });
    expect(document.querySelector('meta[property="og:title"]')).not.toBeNull();
  }
});

test('JSON-LD says what each record is, in the words of schema.org, and the way to its page', ({
  folder,
}) => {
  for (const { page, document, reference } of readRecords(folder)) {
    const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const [about, way] = JSON.parse(text);
    const isItem = page.startsWith('tin/');
    expect(about).toMatchObject({
      '@context': 'https://schema.org',
      '@type': isItem ? 'NewsArticle' : 'Legislation',
      url: reference.URL,
      ...(isItem
        ? { headline: reference.title, author: { name: reference.author[0].literal } }
        : {
            ...(reference.number && { legislationIdentifier: reference.number }),
            ...(reference.author && { legislationPassedBy: { name: reference.author[0].literal } }),
          }),
    });
    if (!isItem && reference.issued?.['date-parts'][0].length === 3) {
      expect(about.legislationDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(way['@type']).toBe('BreadcrumbList');
    const crumbs = way.itemListElement.map(
      ({ item }: { item: Record<string, string> }) => item['@id'],
    );
    expect(crumbs.at(-1)).toBe(reference.URL);
    expect(crumbs.every((address: string) => address.startsWith('https://'))).toBe(true);
  }
});

test('signposts name the reference, the kind, the licence and files that are there; the link set says the same', ({
  folder,
}) => {
  for (const { place, document, reference } of readRecords(folder)) {
    const hrefs = (rel: string) =>
      [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) => link.getAttribute('href'));
    expect(hrefs('cite-as')).toEqual([reference.URL]);
    expect(hrefs('type')[0]).toMatch(/^https:\/\/schema\.org\/(?:NewsArticle|Legislation)$/);
    expect(hrefs('license')).toHaveLength(1);
    expect(hrefs('linkset')).toEqual([LINKSET.file]);
    const files = [...hrefs('describedby'), ...hrefs('item'), ...hrefs('linkset')];
    const there = new Set(globSync('*', { cwd: place }));
    expect(files.filter((file) => file === null || !there.has(file))).toEqual([]);
    const { linkset } = JSON.parse(readFileSync(join(place, LINKSET.file), 'utf8'));
    expect(linkset[0].anchor).toBe(reference.URL);
    const named = [...linkset[0].describedby, ...linkset[0].item].map(
      ({ href }: { href: string }) => href.slice(reference.URL.length),
    );
    expect(named).toEqual([...hrefs('describedby'), ...hrefs('item')]);
  }
});

test('each type and each property that JSON-LD names is one of schema.org, and takes what stands in it', ({
  folder,
}) => {
  const findFaults = readVocabulary();
  // What reads the vocabulary sees what is wrong.
  expect(findFaults({ '@type': 'Legislation', headline2: 'x' })).toHaveLength(1);
  expect(findFaults({ '@type': 'Law' })).toHaveLength(1);
  expect(
    findFaults({ '@type': 'Legislation', legislationPassedBy: { '@type': 'Place' } }),
  ).toHaveLength(1);
  const seen = new Set<string>();
  const faults = new Map<string, string>();
  for (const page of listPages(folder)) {
    const html = readFileSync(join(folder, page), 'utf8');
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    if (text === undefined) continue;
    const objects = [JSON.parse(text)].flat();
    for (const one of objects) seen.add(one['@type']);
    for (const fault of findFaults(objects)) faults.set(fault, page);
  }
  expect([...faults]).toEqual([]);
  expect([...seen]).toEqual(
    expect.arrayContaining(['BreadcrumbList', 'Dataset', 'Legislation', 'NewsArticle', 'WebSite']),
  );
});
