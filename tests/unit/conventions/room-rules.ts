import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Where code may reach outside the project: `pure` runs in a browser, in a worker and on a server alike; `node` may use Node's own modules; `astro` may use Astro's. A folder takes any library that asks for no more than that. */
type Reach = 'pure' | 'node' | 'astro' | 'node and astro';

/** A room of the house: the folder or file whose rule this is, what it may import from other rooms, and where it may reach. */
interface Room {
  readonly imports: readonly string[];
  readonly reach: Reach;
}

/**
 * Who may import whom: the one table of it. A file obeys the row with the longest path that it lies under;
 * within that row's folder it may import freely, except from a folder with a row of its own.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/core': {
    imports: ['src/core/citation/find', 'src/core/model/schema', 'src/core/model/archive'],
    reach: 'pure',
  },
  // Tables read no text; finding knows no register; resolving knows no entry.
  'src/core/citation/data': { imports: [], reach: 'pure' },
  // Sent to the browser: the tables, and what reads a query with them.
  'src/core/citation/query': {
    imports: ['src/core/citation/data', 'src/core/text'],
    reach: 'pure',
  },
  'src/core/citation/find': {
    imports: ['src/core/citation/data', 'src/core/citation/query', 'src/core/text'],
    reach: 'pure',
  },
  // Where in a document the words point, and what they say of two documents: no register is asked.
  'src/core/citation/pinpoint': {
    imports: ['src/core/citation/data', 'src/core/citation/find'],
    reach: 'pure',
  },
  'src/core/citation/relation': {
    imports: ['src/core/citation/data', 'src/core/citation/find', 'src/core/citation/pinpoint'],
    reach: 'pure',
  },
  'src/core/citation/resolve': {
    imports: ['src/core/citation/data', 'src/core/citation/find'],
    reach: 'pure',
  },
  // The quantities of a text: what counts nothing, numbers in digits and words, where a value stands.
  'src/core/quantity': {
    imports: [
      'src/core/citation/find',
      'src/core/citation/pinpoint',
      'src/core/text',
      'src/core/written-periods.ts',
    ],
    reach: 'pure',
  },
  // The divisions of documents: their labels, addresses and order.
  'src/core/divisions': { imports: [], reach: 'pure' },
  // What an entry is, what may be wrong with it, and all entries joined.
  'src/core/model/schema': {
    imports: ['src/core/dates.ts', 'src/core/divisions', 'src/core/language.ts', 'src/core/text'],
    reach: 'pure',
  },
  'src/core/model/checks': {
    imports: [
      'src/core/model/schema',
      'src/core/text',
      'src/core/problems.ts',
      'src/core/dates.ts',
      'src/core/written-dates.ts',
      'src/core/written-periods.ts',
    ],
    reach: 'pure',
  },
  'src/core/model/archive': {
    imports: [
      'src/core/model/schema',
      'src/core/model/checks',
      'src/core/citation',
      'src/core/divisions',
      'src/core/quantity',
      'src/core/text',
      'src/core/dates.ts',
      'src/core/problems.ts',
      'src/core/urls.ts',
    ],
    reach: 'pure',
  },
  'src/markdown': { imports: ['src/core'], reach: 'pure' },
  // The desk in the browser reads and drafts with the same code as the command.
  'src/import': { imports: ['src/core', 'src/markdown'], reach: 'pure' },
  'src/import/draft': {
    imports: ['src/core', 'src/markdown', 'src/import/article.ts'],
    reach: 'pure',
  },
  'src/figures': { imports: ['src/core'], reach: 'pure' },
  // What leaves the site as data: the same records as the pages, in the field's formats.
  'src/exports': { imports: ['src/core'], reach: 'pure' },
  // Styles of references lie in files of their own.
  'src/exports/styles': { imports: ['src/core', 'src/exports'], reach: 'node' },
  'src/views': {
    imports: ['src/core', 'src/markdown', 'src/figures', 'src/exports'],
    reach: 'pure',
  },
  // What every program of the browser makes its elements with.
  'src/elements': { imports: [], reach: 'pure' },
  'src/offline': {
    imports: ['src/core/strings', 'src/core/text', 'src/core/site-files.ts'],
    reach: 'pure',
  },
  // Of search, a folder by what it may touch: what a query says, what the files hold, what makes them, what finds, what is seen.
  'src/search/query': {
    imports: ['src/core/text', 'src/core/citation/query', 'src/core/divisions'],
    reach: 'pure',
  },
  'src/search/format': { imports: ['src/core/text', 'src/search/query'], reach: 'node' },
  'src/search/index': {
    imports: ['src/core', 'src/markdown', 'src/search/query', 'src/search/format'],
    reach: 'node',
  },
  // Sent to the browser: every byte of it is read by a phone.
  'src/search/engine': {
    imports: ['src/core/text', 'src/core/citation/query', 'src/search/query', 'src/search/format'],
    reach: 'pure',
  },
  'src/search/page': {
    imports: [
      'src/core/text',
      'src/core/urls.ts',
      'src/core/site-files.ts',
      'src/core/language.ts',
      'src/core/locale.ts',
      'src/core/strings',
      'src/elements',
      'src/search/query',
      'src/search/format',
      'src/search/engine',
      // Loaded when a reader takes references.
      'src/explore/take-references.ts',
    ],
    reach: 'pure',
  },
  // Sent to the browser of an editor, on its own page alone.
  'src/desk': {
    imports: [
      'src/core',
      'src/markdown',
      'src/import',
      'src/import/draft',
      'src/views',
      'src/elements',
    ],
    reach: 'pure',
  },
  // Sent to the browser of a reader who asks the data: the filter of figures, the database in SQL.
  'src/explore': {
    imports: ['src/core', 'src/exports', 'src/views/all-figures.ts', 'src/elements'],
    reach: 'pure',
  },
  'src/reader': {
    imports: ['src/core', 'src/markdown', 'src/reader/mdx-problems.ts'],
    reach: 'node',
  },
  // Headings of MDX pages have the ids that Astro's own plugin gives them.
  'src/reader/mdx-problems.ts': { imports: ['src/core', 'src/reader'], reach: 'node and astro' },
  'src/components': {
    imports: [
      'src/core',
      'src/views',
      'src/figures',
      'src/search/page',
      'src/desk',
      'src/explore',
      'src/offline',
      'src/styles',
    ],
    reach: 'astro',
  },
  'src/layouts': {
    imports: ['src/core', 'src/views', 'src/components', 'src/styles'],
    reach: 'astro',
  },
  'src/pages': {
    imports: ['src/core', 'src/views', 'src/components', 'src/layouts', 'src/archive.ts'],
    reach: 'astro',
  },
  'src/archive.ts': {
    imports: ['src/core', 'src/reader', 'src/markdown', 'src/exports', 'src/exports/styles'],
    reach: 'astro',
  },
  'src/content-in-dev.ts': { imports: ['src/reader'], reach: 'astro' },
  'src/content.config.ts': { imports: ['src/reader', 'src/trusted-pages.ts'], reach: 'astro' },
  'src/trusted-pages.ts': { imports: ['src/reader'], reach: 'node and astro' },
  'src/desk-apart.ts': { imports: [], reach: 'node and astro' },
  'src/whole-scripts.ts': { imports: [], reach: 'node and astro' },
  'src/known-digests.ts': { imports: [], reach: 'node and astro' },
  'src/english-pages.ts': { imports: ['src/reader'], reach: 'node and astro' },
  'src/middleware.ts': { imports: ['src/core'], reach: 'astro' },
  'src/locals.d.ts': { imports: ['src/core'], reach: 'pure' },
  // The gold sets and judged queries are measured by the benchmarks and held by the tests: one copy serves both.
  scripts: {
    imports: [
      'src/core',
      'src/reader',
      'src/markdown',
      'src/import',
      'src/search/query',
      'src/search/format',
      'src/search/index',
      'src/search/engine',
      'src/offline',
      'src/exports',
      'src/views/page-parts.ts',
      'src/views/record-links.ts',
      'src/views/site-addresses.ts',
      'tests/fixtures',
    ],
    reach: 'node and astro',
  },
};

/** Every import of a file that its room does not allow, or that leaves its room by a relative path. */
export function findTrespasses({ path, text }: SourceFile): readonly string[] {
  const from = roomOf(path);
  const allowed = ROOMS[from];
  if (allowed === undefined) return [`${path} lies in no room`];
  return [...text.matchAll(IMPORT)].flatMap(({ groups }) => {
    const written = groups?.['to'] ?? '';
    const trespass = `${path} imports ${written}`;
    if (/^[.#]/.test(written)) {
      const target = targetOf(path, written);
      if (roomOf(target) === from) return [];
      const isAllowed = allowed.imports.some((room) => isUnder(target, room));
      return isAllowed && isByAlias(path, written, target) ? [] : [trespass];
    }
    return isReached(allowed.reach, written) ? [] : [trespass];
  });
}

/** The row that a path obeys; the path itself where none does. */
export function roomOf(path: string): string {
  const rooms = Object.keys(ROOMS).filter((room) => isUnder(path, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? path;
}

const IMPORT = /(?:\bfrom|\bimport\(?)\s*'(?<to>[^']+)'/g;

function targetOf(path: string, written: string): string {
  if (written.startsWith('.')) return posix.join(posix.dirname(path), written);
  return /^#(?:scripts|tests)\//.test(written) ? written.slice(1) : `src/${written.slice(1)}`;
}

function isUnder(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

// What has an alias is called by it from outside its top folder; folders without one (components, pages) by a path.
function isByAlias(path: string, written: string, target: string): boolean {
  const [top] = UNALIASED.filter((folder) => isUnder(target, folder));
  return written.startsWith('#') || top !== undefined || topOf(path) === topOf(target);
}

const UNALIASED: readonly string[] = [
  'src/components',
  'src/layouts',
  'src/styles',
  'src/archive.ts',
  'src/trusted-pages.ts',
];

function topOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

function isReached(reach: Reach, module: string): boolean {
  if (/^(?:astro$|astro[:/]|@astrojs\/)/.test(module)) return reach.includes('astro');
  if (/^(?:node:|sharp$|pagefind$|esbuild$)/.test(module)) return reach.includes('node');
  return true;
}
