import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** One page of a kind: the kind is its address with names replaced by `*`. */
export interface KindOfPage {
  readonly kind: string;
  readonly address: string;
}

/** The fullest page of every kind the built site has: home, item, document, number, lists, search, MDX, 404; of the English shell, which has the same parts, the home, the search and the fullest at each depth. */
export function findPageKinds(folder: string): readonly KindOfPage[] {
  const fullest = new Map<string, { readonly address: string; readonly size: number }>();
  for (const file of listPages(folder)) {
    const address = addressOf(file);
    const kind = ALONE.has(address)
      ? address
      : address.replace(/(?<=^\/[a-z-]+\/).+/, (rest) => rest.replace(/[^/]+/g, '*'));
    const { size } = statSync(join(folder, file));
    if (size > (fullest.get(kind)?.size ?? 0)) fullest.set(kind, { address, size });
  }
  return [...fullest].map(([kind, { address }]) => ({ kind, address }));
}

// Pages that work by themselves, among many of the same depth.
const ALONE = new Set(['/en/tim-kiem/', '/en/soan-tin/']);

/** Every built page that is read, as a path in the built folder: one that sends on to where a page has moved is none. */
export function listPages(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => file.endsWith('.html') && !sendsOn(join(folder, file)));
}

function sendsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}

/** The address a built page is served at. */
export function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** Whether a list goes on at an address: such a page has the parts of its first one, or fewer. */
export function goesOn(address: string): boolean {
  return /\/trang-\d+\/$/.test(address);
}
