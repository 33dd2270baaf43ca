import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Redirect } from '#reader/redirects.ts';
import { insideFolder } from '../../files/inside-folder.ts';
import { HOST_RULES } from './host-rules.ts';
import { redirectPage } from './redirect-page.ts';

interface RedirectRequest {
  readonly folder: string;
  /** Checked already: each from an address without a page to one with one. */
  readonly redirects: readonly Redirect[];
  /** Where the site is published, without a slash at the end. */
  readonly siteUrl: string;
}

/** Writes a page at every address that has moved, and the same moves as rules for the usual hosts. */
export function writeRedirects({ folder, redirects, siteUrl }: RedirectRequest): void {
  if (redirects.length === 0) return;
  for (const redirect of redirects) {
    // Only a page can send its reader on; a moved download rests on the host's rules.
    if (redirect.from.endsWith('/')) {
      writeInto(folder, `${redirect.from}index.html`, redirectPage(redirect, siteUrl));
    }
  }
  for (const { path, format } of HOST_RULES) {
    writeInto(folder, path, format(redirects, new URL(`${siteUrl}/`).pathname));
  }
}

function writeInto(folder: string, path: string, text: string): void {
  const file = insideFolder(folder, path);
  if (existsSync(file)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
