import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeZim } from '#scripts/pack/write-zim.ts';
import { zimMetadata } from '#scripts/pack/zim-metadata.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-zim-test-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
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

test.skipIf(process.platform === 'win32')(
  'a writer that stops is told with its last words, and a former file stays',
  async () => {
    const writer = join(place, 'zimwriterfs');
    writeFileSync(
      writer,
      '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "no room left" >&2; exit 3\n',
    );
    chmodSync(writer, 0o755);
    writeFileSync(join(place, 'kho.zim'), 'tệp trước');
    vi.stubEnv('PATH', `${place}:${process.env['PATH']}`);
    expect(await writeZim(join(place, 'site'), join(place, 'kho.zim'))).toBe(false);
    expect(vi.mocked(console.error).mock.calls.join()).toMatch(/mã 3: no room left\nChưa ghi tệp/);
    expect(readFileSync(join(place, 'kho.zim'), 'utf8')).toBe('tệp trước');
  },
);

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

test.skipIf(!isThere('zimwriterfs') || !isThere('zimcheck'))(
  'the ZIM file of the real writer passes the check of the format',
  async () => {
    expect(await writeZim(join(place, 'site'), join(place, 'kho.zim'))).toBe(true);
    const { status, stdout } = spawnSync('zimcheck', [join(place, 'kho.zim')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('Overall Test Status: Pass');
    expect(status).toBe(0);
  },
);

const record = { name: 'Kho thử', publisher: 'Nhóm thử', digest: '', files: 1, bytes: 1 };
const longName = 'Kho lưu trữ tin tức khoa học và công nghệ của vùng';
const after = (args: readonly string[], option: string) => args[args.indexOf(option) + 1];

test.each([
  ['Kho thử', 'Kho thử', 'a short name stays'],
  [longName, 'Kho lưu trữ tin tức khoa học…', 'a long one is cut between words'],
])('the title of «%s» is «%s»: %s', (name, title) => {
  const args = zimMetadata({ ...record, name }, '');
  expect(after(args, '--title')).toBe(title);
  expect(after(args, '--description')).toBe(name);
});

test('the description is that of the first page, in 80 characters', () => {
  const page = `<meta name="description" content="${'Tin khoa học và công nghệ, '.repeat(4)}">`;
  const description = after(zimMetadata(record, page), '--description') ?? '';
  expect(description).toMatch(/^Tin khoa học và công nghệ, Tin .*…$/);
  expect(description.length).toBeLessThanOrEqual(80);
});
