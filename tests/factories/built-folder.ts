import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files (path → text or bytes) into a folder, making the folders they lie in. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A small site as the build leaves it, two pages that link to each other, with `extra` files. */
export function builtSite(
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Readonly<Record<string, string | Uint8Array>> {
  const record = {
    name: 'Kho thử',
    publisher: 'Nhóm thử',
    url: 'https://kho.example',
    digest: '0'.repeat(64),
    files: 3,
    bytes: 300,
  };
  return {
    'ban-dung.json': JSON.stringify(record),
    'index.html': '<!DOCTYPE html><title>Kho</title><a href="tin/a/">Tin a</a>',
    'tin/a/index.html': '<!DOCTYPE html><title>A</title><a href="../../">Trang đầu</a>',
    'tai-nguyen/x.css': 'body { color: #123; }',
    'anh/a.webp': Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
    ...extra,
  };
}
