import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGLISH } from '#core/locale.ts';
import type { Problem } from '#core/problems.ts';
import { displayPath } from '#reader/content-root.ts';
import { REDIRECTS_FILE } from '#reader/published-addresses.ts';
import type { Redirect } from '#reader/redirects.ts';
import { HOST_RULES } from './host-rules.ts';
import { redirectPage } from './redirect-page.ts';

interface RedirectRequest {
  readonly root: string;
  readonly folder: string;
  readonly redirects: readonly Redirect[];
  /** Where the site is published, without a slash at the end. */
  readonly siteUrl: string;
}

/** Writes a page at every address that has moved, and the same moves as rules for the usual hosts; a move from a page that is still there, or to one that is not, is a problem and writes nothing. */
export function writeRedirects(request: RedirectRequest): readonly Problem[] {
  const problems = request.redirects.flatMap((redirect) => checkPlaces(request, redirect));
  if (problems.length > 0 || request.redirects.length === 0) return problems;
  const redirects = withEnglish(request);
  for (const redirect of redirects) {
    // Only a page can send its reader on; a moved download rests on the host's rules.
    if (redirect.from.endsWith('/')) {
      writeInto(request.folder, fileOf(redirect.from), redirectPage(redirect, request.siteUrl));
    }
  }
  for (const { path, format } of HOST_RULES) {
    writeInto(request.folder, path, format(redirects, new URL(`${request.siteUrl}/`).pathname));
  }
  return [];
}

// A page that has moved has moved in every language; a move an editor wrote down stands.
function withEnglish({ folder, redirects }: RedirectRequest): readonly Redirect[] {
  const written = new Set(redirects.map(({ from }) => from));
  const moved = redirects
    .map(({ from, to, line }) => ({ from: ENGLISH.path(from), to: ENGLISH.path(to), line }))
    .filter(({ from, to }) => !written.has(from) && existsSync(join(folder, fileOf(to))));
  return [...redirects, ...moved];
}

function checkPlaces({ root, folder }: RedirectRequest, redirect: Redirect): readonly Problem[] {
  const { from, to, line } = redirect;
  const place = { rule: 'chuyen-huong', file: displayPath(root, REDIRECTS_FILE), line };
  if (existsSync(join(folder, fileOf(from)))) {
    const what = `Trang «${from}» vẫn còn nên không thể chuyển đi nơi khác.`;
    return [{ ...place, what, fix: 'Xóa dòng này, hoặc bỏ trang ấy.' }];
  }
  if (!existsSync(join(folder, fileOf(to)))) {
    const what = `Nơi chuyển đến «${to}» không có trong bản dựng.`;
    return [{ ...place, what, fix: 'Ghi địa chỉ của một trang đang có.' }];
  }
  return [];
}

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
