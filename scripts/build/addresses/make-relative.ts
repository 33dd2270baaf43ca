import { rewritePageAddresses, rewriteStyleAddresses } from './page-addresses.ts';
import { relativeAddress } from './relative-address.ts';

/** A page with every address of the site itself made relative to `path`, where it lies from the site's root; addresses of other hosts stay. */
export function makePageRelative(html: string, path: string): string {
  return rewritePageAddresses(html, (address) => fromPage(path, address));
}

/** A style sheet with every address of the site itself made relative to `path`, where it lies from the site's root. */
export function makeStyleRelative(css: string, path: string): string {
  return rewriteStyleAddresses(css, (address) => fromPage(path, address));
}

function fromPage(path: string, address: string): string {
  const ofSite = address.startsWith('/') && !address.startsWith('//');
  return ofSite ? relativeAddress(path, address) : address;
}
