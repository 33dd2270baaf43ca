import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES } from '#core/citation/data/document-types.ts';
import {
  DOCUMENT_STATUSES,
  documentSchema,
  RELATION_INVERSES,
} from '#core/model/schema/document.ts';
import { TIME_KINDS } from '#core/model/schema/indicator.ts';
import { PLACE_LEVELS } from '#core/model/schema/registers.ts';
import { isSentence, type Sentence, type SentenceTable, STRINGS } from '#core/strings/table.ts';
import { TERMS } from '#core/strings/terms.ts';
import { readSources } from '#tests/unit/conventions/source-files.ts';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
/** Names keep their marks in every language; what stands in “…” is an example. */
const NAMES = /Tiếng Việt|Hoàng Sa|Trường Sa|Đà Nẵng|Khánh Hòa|“[^”]*”/g;

const SENTENCES = listSentences(STRINGS, '');

function listSentences(
  table: SentenceTable,
  path: string,
): readonly { readonly path: string; readonly sentence: Sentence }[] {
  return Object.entries(table).flatMap(([name, entry]) =>
    isSentence(entry)
      ? [{ path: `${path}${name}`, sentence: entry }]
      : listSentences(entry, `${path}${name}.`),
  );
}

function gapsOf(form: string): readonly string[] {
  return [...new Set(form.match(/\{\w+\}/g))].sort();
}

const CODE = readSources('src', 'scripts')
  .filter(({ path }) => !path.startsWith('src/core/strings/'))
  .map(withoutComments);

/** Groups that scripts of the browser are handed under another name. */
const HANDED_AS: Readonly<Record<string, string>> = {
  searchMessages: 'messages',
  suggestions: 'messages',
  offline: 'messages',
  desk: 'words',
};

/** Names that a script chooses while it runs: a kind of filter or of suggestion, a reason of failure. */
const CHOSEN_LATER: readonly string[] = [
  'searchMessages.organisation',
  'searchMessages.topic',
  'suggestions.organisation',
  'suggestions.topic',
  'offline.network',
];

function isSaidIn(text: string, path: string): boolean {
  const [name = '', group = ''] = path.split('.').reverse();
  const groups = [group, HANDED_AS[group]].filter((one) => one !== undefined).join('|');
  if (new RegExp(`\\b${group}\\[`).test(text)) return true;
  const speaks = new RegExp(`\\b(?:${groups})\\b`).test(text);
  return speaks && new RegExp(`[.'{,\\s]${name}\\b`).test(text);
}

describe('every sentence of the site', () => {
  test('is in the table under a name of its own', () => {
    expect(SENTENCES.length).toBeGreaterThan(250);
  });

  test('is written in both languages, without blanks around it', () => {
    const lacking = SENTENCES.filter(({ sentence: { vi, en } }) =>
      [vi, en].some((form) => form === '' || form.trim() !== form),
    );
    expect(lacking).toEqual([]);
  });

  test('has the same gaps in each form of each language', () => {
    const uneven = SENTENCES.filter(({ sentence: { vi, en } }) =>
      en.split('|').some((form) => gapsOf(form).join() !== gapsOf(vi).join()),
    );
    expect(uneven).toEqual([]);
  });

  test('parts one from many by a count, and only where the language does', () => {
    const odd = SENTENCES.filter(({ path, sentence: { vi, en } }) => {
      const forms = en.split('|').length;
      const counted = vi.includes('{count}') || path.startsWith('home.held.');
      return vi.includes('|') || forms > 2 || (forms === 2 && !counted);
    });
    expect(odd).toEqual([]);
  });

  test('has no Vietnamese left in its English, names and examples aside', () => {
    const left = SENTENCES.filter(({ sentence: { en } }) => VIETNAMESE.test(en.replace(NAMES, '')));
    expect(left).toEqual([]);
  });

  test('is said in a file that speaks of its group', () => {
    const unsaid = SENTENCES.filter(({ path }) => !CODE.some((text) => isSaidIn(text, path)));
    expect(CODE.length).toBeGreaterThan(300);
    expect(unsaid.map(({ path }) => path)).toEqual(CHOSEN_LATER);
  });

  test.each([
    ['figures.year', 'words.figures.year', true, 'by its path'],
    ['figures.year', 'const { figures } = words;\nsay(figures.year)', true, 'taken out first'],
    ['entry.facts.year', 'const { year } = entry.facts;', true, 'out of a group in a group'],
    ['fieldTable.caption.topic', 'caption[kind]', true, 'by a name that is known later'],
    ['searchMessages.found', 'messages.found', true, 'as the browser is told'],
    ['figures.year', 'entry.year', false, 'a name that many things have'],
    ['figures.year', 'figures.years', false, 'another name'],
  ])('%s is said in «%s»: %s (%s)', (path, text, isSaid) => {
    expect(isSaidIn(text, path)).toBe(isSaid);
  });
});

describe('the rooms that readers see', () => {
  const ROOMS = [
    'pages',
    'components',
    'layouts',
    'figures',
    'views',
    'search/page',
    'search/engine',
    'offline',
  ];
  const sources = readSources(...ROOMS.map((room) => `src/${room}`));

  test('hold no Vietnamese of their own', () => {
    const holding = sources.flatMap((source) =>
      withoutComments(source)
        .split('\n')
        .filter((line) => VIETNAMESE.test(line))
        .map((line) => `${source.path}: ${line.trim()}`),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(holding).toEqual([]);
  });

  test.each([
    ["const a = 'Tìm';", true, 'words in code'],
    ['<p>Tìm</p>', true, 'words in a template'],
    ['// «Tìm»', false, 'a remark'],
    ['/** «Tìm». */', false, 'a sentence for callers'],
    ["const a = '//tìm';", true, 'two strokes in a string begin no remark'],
  ])('«%s» holds some: %s (%s)', (text, holds) => {
    expect(VIETNAMESE.test(withoutComments({ path: 'a.ts', text }))).toBe(holds);
  });
});

describe('the terms of the records', () => {
  const english = new Map(TERMS.map(({ vi, en }) => [vi as string, en as string]));

  test('are each translated once, into English', () => {
    expect(english.size).toBe(TERMS.length);
    expect([...english.values()].filter((term) => term === '' || VIETNAMESE.test(term))).toEqual(
      [],
    );
  });

  test.each([
    ['every type of document', DOCUMENT_TYPES.map(({ name }) => name)],
    ['every relation and its inverse', Object.entries(RELATION_INVERSES).flat()],
    ['every effect status', DOCUMENT_STATUSES],
    ['both systems', documentSchema.shape.system.unwrap().options],
    ['every level of places', PLACE_LEVELS],
    ['every kind of time of indicators', TIME_KINDS],
  ] as const)('hold %s', (_, terms) => {
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((term) => !english.has(term))).toEqual([]);
  });
});

/** The code of a file; a comment begins a line or follows a blank. */
function withoutComments({ text }: { readonly path: string; readonly text: string }): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/ .*$/gm, '$1');
}
