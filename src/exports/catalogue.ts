import type { Site } from '#core/model/schema/registers.ts';
import { URLS } from '#core/urls.ts';
import {
  DATABASE_FILE,
  DESCRIPTOR_FILE,
  type FileWeight,
  TABLE_FORMATS,
  type WrittenTable,
} from './data-package.ts';
import type { Description } from './table.ts';

/** The catalogue of the data in each form in which it is given away. */
export const CATALOGUE_FILES = { jsonld: 'dcat.jsonld', turtle: 'dcat.ttl' } as const;

/** What the catalogue tells of the archive: what was written, and the whole address of a path. */
export interface CatalogueSpec {
  readonly site: Site;
  readonly addressOf: (path: string) => string;
  readonly files: readonly WrittenTable[];
  readonly database: FileWeight;
  readonly network: FileWeight & { readonly file: string; readonly mediaType: string };
}

/** The catalogue of the data (W3C DCAT 3) as JSON-LD: a dataset for each table with a distribution for each form, one for the SQLite file that holds them all and one for the network. */
export function describeCatalogue(spec: CatalogueSpec) {
  const { site, addressOf, files } = spec;
  const home = addressOf(URLS.data);
  const tables = Map.groupBy(files, ({ table }) => table);
  const shared = {
    publisher: { '@id': `${home}#co-quan` },
    language: [LANGUAGE.vi],
    ...(site.licenceUrl !== undefined && { license: { '@id': site.licenceUrl } }),
  };
  const datasets = [...tables].map(([{ name, title, description }, written]) => ({
    '@id': `${home}#bang-${name}`,
    '@type': 'dcat:Dataset',
    identifier: name,
    title: inLanguages(title),
    description: inLanguages(description),
    landingPage: { '@id': `${home}#bang-${name}` },
    ...shared,
    distribution: written.map(({ file, format, bytes, digest }) =>
      distribution(`${home}${file}`, { mediaType: TABLE_FORMATS[format], bytes, digest }),
    ),
  }));
  return {
    '@context': CONTEXT,
    '@id': `${home}#danh-muc`,
    '@type': 'dcat:Catalog',
    title: [{ '@value': site.name, '@language': 'vi' }],
    description: [{ '@value': site.description, '@language': 'vi' }],
    homepage: { '@id': home },
    ...shared,
    publisher: { '@id': `${home}#co-quan`, '@type': 'foaf:Agent', name: site.publisher },
    dataset: [...datasets, wholeOf(spec, shared), networkOf(spec, shared)],
  };
}

type Shared = Readonly<Record<string, unknown>>;

function wholeOf({ addressOf, database }: CatalogueSpec, shared: Shared) {
  const home = addressOf(URLS.data);
  return {
    '@id': `${home}#tron-bo`,
    '@type': 'dcat:Dataset',
    identifier: 'tron-bo',
    title: inLanguages({ vi: 'Mọi bảng trong một tệp', en: 'Every table in one file' }),
    description: inLanguages({
      vi: 'Mọi bảng của kho trong một tệp SQLite, kèm chỉ mục tìm chữ không dấu.',
      en: 'Every table of the archive in one SQLite file, with an index of words without their marks.',
    }),
    landingPage: { '@id': home },
    describedBy: { '@id': `${home}${DESCRIPTOR_FILE}` },
    ...shared,
    distribution: [
      distribution(`${home}${DATABASE_FILE}`, {
        mediaType: 'application/vnd.sqlite3',
        ...database,
      }),
    ],
  };
}

function networkOf({ addressOf, network }: CatalogueSpec, shared: Shared) {
  const { file, ...weight } = network;
  return {
    '@id': `${addressOf(URLS.data)}#mang-luoi`,
    '@type': 'dcat:Dataset',
    identifier: 'mang-luoi',
    title: inLanguages({
      vi: 'Mạng lưới tin và văn bản',
      en: 'The network of items and documents',
    }),
    description: inLanguages({
      vi: 'Tin nào viện dẫn văn bản nào, văn bản nào có quan hệ với văn bản nào.',
      en: 'Which item cites which document, and which document is related to which.',
    }),
    landingPage: { '@id': addressOf(URLS.network) },
    ...shared,
    distribution: [distribution(`${addressOf(URLS.data)}${file}`, weight)],
  };
}

function distribution(
  url: string,
  { mediaType, bytes, digest }: FileWeight & { readonly mediaType: string },
) {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    accessURL: { '@id': url },
    downloadURL: { '@id': url },
    mediaType: { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    byteSize: { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    checksum: {
      '@id': `${url}#sha256`,
      '@type': 'spdx:Checksum',
      algorithm: { '@id': 'spdx:checksumAlgorithm_sha256' },
      checksumValue: { '@value': digest, '@type': 'xsd:hexBinary' },
    },
  };
}

function inLanguages(text: Description) {
  return Object.entries(text).map(([language, value]) => ({
    '@value': value,
    '@language': language,
  }));
}

const LANGUAGE = {
  vi: { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
} as const;

// It stands in the file itself: whoever reads the catalogue has to fetch nothing else.
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  wdrs: 'http://www.w3.org/2007/05/powder-s#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  publisher: 'dct:publisher',
  license: 'dct:license',
  language: 'dct:language',
  homepage: 'foaf:homepage',
  name: 'foaf:name',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  landingPage: 'dcat:landingPage',
  accessURL: 'dcat:accessURL',
  downloadURL: 'dcat:downloadURL',
  mediaType: 'dcat:mediaType',
  byteSize: 'dcat:byteSize',
  describedBy: 'wdrs:describedby',
  checksum: 'spdx:checksum',
  algorithm: 'spdx:algorithm',
  checksumValue: 'spdx:checksumValue',
} as const;
