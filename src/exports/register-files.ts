import type { Archive } from '#core/model/archive/archive.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { entryUrl, type RegisterPath } from '#core/urls.ts';
import type { Cell, Table, TableSource } from './table.ts';
import { INDICATORS } from './tables/indicators.ts';
import { OFFICES, PEOPLE } from './tables/people.ts';
import { ORGANISATIONS, PLACES, TOPICS } from './tables/registers.ts';

/** A registered entry as it is given away beside its page. */
export interface PublishedEntry {
  readonly kind: (typeof KINDS)[PublishedRegister];
  readonly id: string;
  /** The path of its page. */
  readonly path: string;
  readonly address: string;
  readonly digest: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the tables tell of it, a line each: what the column means, and the value. */
  readonly facts: readonly string[];
}

/** A register whose entries are given away beside their pages. */
export type PublishedRegister = Exclude<RegisterPath, 'years'>;

const KINDS = {
  organisations: 'organisation',
  places: 'place',
  topics: 'topic',
  indicators: 'indicator',
  people: 'person',
} as const;

// The tables that tell of the entries of each register, each row with the id of its entry first.
const TABLES_OF: Readonly<Record<PublishedRegister, readonly Table[]>> = {
  organisations: [ORGANISATIONS],
  places: [PLACES],
  topics: [TOPICS],
  indicators: [INDICATORS],
  people: [PEOPLE, OFFICES],
};

/** A file beside the page of a registered entry. */
export interface EntryFile {
  readonly file: string;
  readonly mediaType: string;
  readonly format: (entry: PublishedEntry) => string;
}

/** Every file that stands beside the page of a registered entry. */
export const ENTRY_FILES: readonly EntryFile[] = [
  { file: 'index.json', mediaType: 'application/json', format: formatJson },
  { file: 'index.txt', mediaType: 'text/plain', format: formatText },
  { file: 'index.md', mediaType: 'text/markdown', format: formatMarkdown },
];

/** Every entry of the registers. */
export function* publishEntries(source: TableSource): Generator<PublishedEntry> {
  for (const register of Object.keys(KINDS) as readonly PublishedRegister[]) {
    const facts = factsOf(TABLES_OF[register], source);
    for (const entry of entriesOf(source.archive, register)) {
      const { id, digest, fields } = entry;
      const path = entryUrl(register, id);
      yield {
        kind: KINDS[register],
        id,
        path,
        address: source.addressOf(path),
        digest,
        name: fields.name,
        fields,
        facts: facts.get(id) ?? [],
      };
    }
  }
}

function entriesOf(archive: Archive, register: PublishedRegister): readonly NamedEntry[] {
  return archive[register].entries;
}

type NamedEntry = Entry<{ readonly name: string }>;

function factsOf(
  tables: readonly Table[],
  source: TableSource,
): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  for (const table of tables) {
    for (const cells of table.rows(source)) {
      const id = String(cells[0]);
      const lines = facts.get(id) ?? [];
      facts.set(id, lines);
      lines.push(...linesOf(table, cells));
    }
  }
  return facts;
}

// Id, address and name stand before them.
const TOLD = new Set(['id', 'address', 'name', 'person', 'place_in_record']);

function linesOf({ columns }: Table, cells: readonly Cell[]): readonly string[] {
  return columns.flatMap(({ name, description }, i) => {
    const value = textOf(cells[i]);
    return TOLD.has(name) || value === '' ? [] : [`${description.vi.replace(/\.$/, '')}: ${value}`];
  });
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell).replace(/\s+/g, ' ');
}

function formatJson({ kind, id, address, fields, digest }: PublishedEntry): string {
  const record = { kind, id, address, ...fields, sha256: digest };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function formatText({ name, address, facts }: PublishedEntry): string {
  return `${[name, address, ...facts].join('\n')}\n`;
}

function formatMarkdown({ name, address, facts }: PublishedEntry): string {
  const lines = facts.map((fact) => `- ${escapeMarkdown(fact)}`);
  return `${[`# ${escapeMarkdown(name)}`, `<${address}>`, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]<>#~])/g, '\\$1');
}
