import { documentName } from '#core/model/archive/document-name.ts';
import { documentUrl, itemUrl } from '#core/urls.ts';
import { escapeXml } from './escape-xml.ts';
import type { TableSource } from './table.ts';

/** The network of items and documents as GraphML. */
export const NETWORK_FILE = 'mang-luoi.graphml';

/** The media type of GraphML, which has none of its own. */
export const NETWORK_MEDIA_TYPE = 'application/xml';

/** The network as GraphML 1.0, piece by piece: an item or a document a node; an edge from an item to each document it cites, with how often, and from a document to each it is related to, with the relation. */
export function* networkLines({ archive, addressOf }: TableSource): Generator<string> {
  yield HEAD;
  for (const { id, fields } of archive.items) {
    const facts = { kind: 'item', label: fields.title, date: fields.date };
    yield node(`tin/${id}`, { ...facts, address: addressOf(itemUrl(id)) });
  }
  for (const { id, fields } of archive.documents.entries) {
    const date = fields.date ?? fields.year?.toString();
    const facts = { kind: 'document', label: documentName(fields), ...(date && { date }) };
    yield node(`van-ban/${id}`, { ...facts, address: addressOf(documentUrl(id)) });
  }
  for (const { id, citations } of archive.items) {
    const cited = citations.filter(({ status }) => status !== 'ambiguous');
    const counts = Map.groupBy(
      cited.flatMap(({ documents }) => documents),
      (document) => document,
    );
    for (const [document, places] of counts) {
      if (!archive.documents.byId.has(document)) continue;
      const facts = { relation: 'viện dẫn', weight: String(places.length) };
      yield edge([`tin/${id}`, `van-ban/${document}`], facts);
    }
  }
  for (const { id, fields } of archive.documents.entries) {
    for (const { kind, target } of fields.relations ?? []) {
      yield edge([`van-ban/${id}`, `van-ban/${target}`], { relation: kind, weight: '1' });
    }
  }
  yield '  </graph>\n</graphml>\n';
}

const KEYS = [
  ['kind', 'node', 'string'],
  ['label', 'node', 'string'],
  ['date', 'node', 'string'],
  ['address', 'node', 'string'],
  ['relation', 'edge', 'string'],
  ['weight', 'edge', 'int'],
] as const;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${KEYS.map(([name, of, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('')}  <graph id="kho" edgedefault="directed">
`;

type Facts = Readonly<Record<string, string>>;

function node(id: string, facts: Facts): string {
  return `    <node id="${escapeXml(id)}">${factsOf(facts)}</node>\n`;
}

function edge([from, to]: readonly [string, string], facts: Facts): string {
  const ends = `source="${escapeXml(from)}" target="${escapeXml(to)}"`;
  return `    <edge ${ends}>${factsOf(facts)}</edge>\n`;
}

function factsOf(facts: Facts): string {
  return Object.entries(facts)
    .map(([key, value]) => `<data key="${key}">${escapeXml(value)}</data>`)
    .join('');
}
