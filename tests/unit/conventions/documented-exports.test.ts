import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSources, type SourceFile } from './source-files.ts';

// Names and shapes that Astro itself asks for and explains.
const ASKED_FOR_BY_ASTRO = new Set(['collections', 'GET', 'getStaticPaths', 'prerender', 'Props']);

const SENTENCE = /^\/\*\*\s+(?:\* )?[\p{L}«][\s\S]*\*\/$/u;

/** The exported names of a file that no JSDoc sentence stands before. */
function findUndocumented({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const isExported = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || hasSentence(statement, text)) return [];
    return namesOf(statement)
      .filter((name) => !ASKED_FOR_BY_ASTRO.has(name))
      .map((name) => `${path}: ${name}`);
  });
}

function hasSentence(statement: ts.Node, text: string): boolean {
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last !== undefined && SENTENCE.test(text.slice(last.pos, last.end));
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as { readonly name?: ts.Identifier };
  return [name?.getText() ?? 'default'];
}

describe('exported names', () => {
  test('each says in a sentence what it gives', () => {
    const files = readSources('src', 'scripts').filter(({ path }) => path.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(findUndocumented)).toEqual([]);
  });

  test.each([
    ['export const a = 1;', ['a.ts: a'], 'nothing before it'],
    ['// what a is\nexport const a = 1;', ['a.ts: a'], 'a remark is no sentence for callers'],
    ['/** */\nexport function b() {}', ['a.ts: b'], 'an empty one'],
    ['/** What it gives. */\nexport function b() {}', [], 'a sentence'],
    ['/** What it is. */\nexport interface C {}\nexport type D = 1;', ['a.ts: D'], 'only its own'],
    ['function e() {}', [], 'what is not exported needs none'],
  ])('«%s» lacks %j: %s', (text, lacking) => {
    expect(findUndocumented({ path: 'a.ts', text })).toEqual(lacking);
  });
});
