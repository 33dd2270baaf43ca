import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeZim } from '#scripts/pack/write-zim.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-zim-test-'));
  vi.spyOn(console, 'error').mockReturnValue();
  const icon =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>';
  writeFiles(join(place, 'site'), builtSite({ 'favicon.svg': icon }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

test('where the ZIM writer is not installed, the answer says what to install', async () => {
  vi.stubEnv('PATH', place);
  expect(await writeZim(join(place, 'site'), join(place, 'kho.zim'))).toBe(false);
  expect(vi.mocked(console.error).mock.calls.join()).toContain('zim-tools');
  expect(existsSync(join(place, 'kho.zim'))).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'the installed ZIM writer gets a folder with a first page and a picture, and the file it writes',
  async () => {
    const writer = join(place, 'zimwriterfs');
    const script = `#!/bin/sh
[ "$1" = --version ] && exit 0
for last; do before=$folder; folder=$last; done
test -f "$before/index.html" && test -f "$before/minh-hoa.png" && echo "$@" > "$folder"
`;
    writeFileSync(writer, script);
    chmodSync(writer, 0o755);
    vi.stubEnv('PATH', `${place}:${process.env['PATH']}`);
    expect(await writeZim(join(place, 'site'), join(place, 'kho.zim'))).toBe(true);
    expect(readFileSync(join(place, 'kho.zim'), 'utf8')).toContain('--welcome index.html');
  },
);
