import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { DirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '#exports/tables/registry.ts';
import { exportSource } from '#scripts/build/exports/export-source.ts';
import { writeExports } from '#scripts/build/exports/write-exports.ts';
import { EXPORTED_ARCHIVE, EXPORTED_BODIES } from '#tests/factories/exported-archive.ts';

const EXPORTED = { archive: EXPORTED_ARCHIVE, bodies: EXPORTED_BODIES };
const folder = mkdtempSync(join(tmpdir(), 'kho-tin-validated-'));
const place = join(folder, 'du-lieu');
const read = (file: string) => readFileSync(join(place, file), 'utf8');

beforeAll(() => writeExports(folder, EXPORTED));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data package, read by the library of its specification', () => {
  it('is valid, and so is the schema of each table', async () => {
    const descriptor = JSON.parse(read('datapackage.json'));
    const packed = await Package.load(descriptor, { basePath: place });
    expect(packed.errors).toEqual([]);
    expect(packed.valid).toBe(true);
  });

  it('gives every row of every table with the types and keys it promises', async () => {
    // This library leaves the mark of UTF-8 in the name of the first column.
    const bare = join(folder, 'khong-dau-utf8');
    mkdirSync(bare);
    for (const { name } of TABLES) {
      writeFileSync(join(bare, `${name}.csv`), read(`${name}.csv`).replace(/^\ufeff/, ''));
    }
    const packed = await Package.load(JSON.parse(read('datapackage.json')), { basePath: bare });
    for (const table of TABLES) {
      const rows = await packed.getResource(table.name)?.read({ keyed: true, relations: true });
      expect([table.name, rows?.length]).toEqual([
        table.name,
        [...table.rows(exportSource(EXPORTED))].length,
      ]);
    }
  });
});

describe('the catalogue', () => {
  it('says the same in JSON-LD and in Turtle', async () => {
    const fromJson = await canonical(
      String(
        await jsonld.toRDF(JSON.parse(read('dcat.jsonld')), { format: 'application/n-quads' }),
      ),
    );
    const quads = new Parser({ format: 'Turtle' }).parse(read('dcat.ttl'));
    expect(quads.length).toBeGreaterThan(100);
    expect(await canonical(new Writer({ format: 'N-Quads' }).quadsToString(quads))).toBe(fromJson);
  });

  // W3C DCAT 3, and what DCAT-AP makes mandatory of it.
  it.each([
    ['Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']],
    ['Dataset', ['dct:title', 'dct:description', 'dct:publisher', 'dcat:distribution']],
    ['Distribution', ['dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dcat:byteSize']],
  ])('each %s has what it has to have', (kind, properties) => {
    const store = new Store(new Parser().parse(read('dcat.ttl')));
    const subjects = store.getSubjects(`${RDF}type`, `${PREFIXES['dcat']}${kind}`, null);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      const missing = properties.filter(
        (name) => store.countQuads(subject, iri(name), null, null) === 0,
      );
      expect([subject.value, missing]).toEqual([subject.value, []]);
    }
  });

  it('names each dataset and each file once, and the agent who gives them', () => {
    const store = new Store(new Parser().parse(read('dcat.ttl')));
    const files = store.getObjects(null, iri('dcat:downloadURL'), null).map(({ value }) => value);
    expect(new Set(files).size).toBe(files.length);
    expect(files.length).toBe(TABLES.length * 3 + 2);
    const [publisher] = store.getObjects(null, iri('dct:publisher'), null);
    expect(store.countQuads(publisher ?? null, iri('foaf:name'), null, null)).toBe(1);
  });
});

describe('the network', () => {
  const graph = () => graphml.parse(DirectedGraph, read('mang-luoi.graphml'), GRAPH);

  it('has a node for each item and each document, under the names they have', () => {
    const { items, documents } = EXPORTED_ARCHIVE;
    const found = graph();
    expect(found.order).toBe(items.length + documents.entries.length);
    for (const { id, fields } of items) {
      expect(found.getNodeAttributes(`tin/${id}`)).toMatchObject({
        kind: 'item',
        label: fields.title,
        address: `https://kho.example/tin/${id}/`,
      });
    }
  });

  it('has an edge for each document that an item cites, and for each relation', () => {
    const found = graph();
    expect(found.getEdgeAttributes('tin/2019/so-ket', 'van-ban/nq-02')).toMatchObject({
      relation: 'viện dẫn',
      weight: 1,
    });
    expect(found.getEdgeAttributes('van-ban/nq-02', 'van-ban/nq-20')).toMatchObject({
      relation: 'căn cứ',
    });
    expect(found.size).toBe(2);
  });
});

const GRAPH = { addMissingNodes: false };
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

function iri(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix]}${local}`;
}

async function canonical(quads: string): Promise<string> {
  return String(
    await jsonld.canonize(quads as never, {
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    }),
  );
}
