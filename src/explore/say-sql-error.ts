import type { Words } from '#core/strings/table.ts';

/** What SQLite says of a query that it cannot run, in plain words; words that nobody has foreseen stand as SQLite gave them. */
export function saySqlError(error: unknown, words: Words['sql']['errors']): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(
    /^(?:SQLITE_\w+: )?(?:sqlite3 result code \d+: )?/,
    '',
  );
  for (const [pattern, name] of KNOWN) {
    const found = pattern.exec(said);
    if (found !== null) return words[name].replace('{name}', found[1] ?? '');
  }
  return words.other.replace('{name}', said);
}

const KNOWN: readonly (readonly [RegExp, keyof Words['sql']['errors']])[] = [
  [/no such table: (.+)/, 'table'],
  [/no such column: (.+)/, 'column'],
  [/no such function: (.+)/, 'function'],
  [/ambiguous column name: (.+)/, 'ambiguous'],
  [/unrecognized token: "?(.+?)"?$/, 'token'],
  [/fts5: syntax error near "(.*)"/, 'match'],
  [/unable to use function MATCH|unterminated string|^fts5: /, 'match'],
  [/near "(.+)": syntax error/, 'syntax'],
  [/incomplete input/, 'incomplete'],
  [/interrupt/, 'slow'],
  [/readonly|read-only/, 'readonly'],
  [/not a database|malformed/, 'file'],
  [/out of memory|SQLITE_NOMEM/i, 'memory'],
];
