import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFiles } from '#scripts/build/exports/kept-files.ts';

describe('files kept from one build to the next', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kho-tin-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lay = (source: string, text: string, cache: string | undefined = join(folder, 'kept')) => {
    const path = join(folder, 'a.parquet');
    rmSync(path, { force: true });
    return keepFiles(cache)
      .lay({ name: 'a.parquet', source, path }, () => writeFileSync(path, text))
      .then((how) => [how, readFileSync(path, 'utf8')]);
  };

  it('what is made from the same is laid down as it was, from another source it is made anew', async () => {
    expect(await lay('một', 'A')).toEqual(['made', 'A']);
    expect(await lay('một', 'B')).toEqual(['kept', 'A']);
    expect(await lay('hai', 'B')).toEqual(['made', 'B']);
    expect(await lay('một', 'C')).toEqual(['made', 'C']);
  });

  it('one file of a name is kept, and none that was not finished', async () => {
    await lay('một', 'A');
    await lay('hai', 'B');
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
    const path = join(folder, 'a.parquet');
    const failing = keepFiles(join(folder, 'kept')).lay(
      { name: 'a.parquet', source: 'ba', path },
      () => Promise.reject(new Error('full')),
    );
    await expect(failing).rejects.toThrow('full');
    expect(await lay('hai', 'C')).toEqual(['kept', 'B']);
  });

  it('without a place to keep them every file is made', async () => {
    const make = async () => {
      const path = join(folder, 'b');
      return keepFiles(undefined).lay({ name: 'b', source: 'x', path }, () => undefined);
    };
    expect([await make(), await make()]).toEqual(['made', 'made']);
  });
});
