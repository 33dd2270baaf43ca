import { defaultSchema } from 'rehype-sanitize';
import { NUMBER_STYLES } from './list-numbers.ts';

const { ancestors, attributes, tagNames } = defaultSchema;
if (!attributes || !tagNames)
  throw new Error('rehype-sanitize has no default schema to start from');

/** What untrusted Markdown may contain: GitHub's schema, links to http(s), mailto, relative addresses and anchors only, and no ids but those of footnotes. */
export const SANITISE_SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  ancestors: { ...ancestors, caption: ['table'] },
  clobber: [],
  attributes: {
    ...attributes,
    '*': (attributes['*'] ?? []).filter((name) => name !== 'id' && name !== 'name'),
    a: [...(attributes['a'] ?? []), ['id', /^user-content-fnref-/]],
    h2: [['id', 'footnote-label']],
    li: [...(attributes['li'] ?? []), ['id', /^user-content-fn-/]],
    ol: [...(attributes['ol'] ?? []), ['dataNumber', ...NUMBER_STYLES]],
  },
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'], src: [] },
  strip: ['script', 'style', 'template', 'svg', 'math', 'object', 'rp'],
  tagNames: [
    ...tagNames.filter((name) => name !== 'picture' && name !== 'source' && name !== 'rp'),
    'caption',
  ],
};
