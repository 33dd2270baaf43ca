import { posix } from 'node:path';
import { editStartTags, type StartTag, type TagEdit } from '../build/addresses/edit-start-tags.ts';
import { rewritePageAddresses } from '../build/addresses/page-addresses.ts';
import { relativeAddress, splitAddress } from '../build/addresses/relative-address.ts';

/** What a page needs to know of the package it goes into. */
export interface PackagePlan {
  /** Every file of the package, as a path from the site's root. */
  readonly files: ReadonlySet<string>;
  /** Where the site is published, for links to what is left out; without a slash at the end. */
  readonly siteUrl: string | undefined;
  /** The script that reads the search files without a server, as a path from the site's root; `undefined` where there is no search. */
  readonly searchScript: string | undefined;
}

/** Where a page lies, and the scripts that pages were found to use, gathered on the way. */
export interface PagePlace {
  readonly path: string;
  readonly plan: PackagePlan;
  readonly scripts: Map<string, 'module' | 'classic'>;
}

/** A page that works without a server: links name the file and not its folder, what is left out leads to the published site, and no script is a module. */
export function makePagePortable(html: string, { path, plan, scripts }: PagePlace): string {
  const linked = rewritePageAddresses(html, (address, { name }) =>
    portableAddress(address, { path, plan, followed: FOLLOWED.has(name) }),
  );
  let needsSearch = plan.searchScript !== undefined;
  return editStartTags(linked, (tag) => {
    if (tag.name === 'meta') return policyEdit(tag);
    // Fetching ahead goes by rules that no file can meet without a server.
    if (tag.name === 'link' && AHEAD.test(tag.attributes.get('rel') ?? '')) return { drop: 'tag' };
    const source = tag.attributes.get('src');
    if (tag.name !== 'script' || source === undefined) return undefined;
    const kind = tag.attributes.get('type') === 'module' ? 'module' : 'classic';
    scripts.set(resolvePath(path, source), kind);
    if (kind === 'classic') return undefined;
    const edit: TagEdit = { set: { defer: '' }, remove: ['type', 'crossorigin'] };
    if (!needsSearch || plan.searchScript === undefined) return edit;
    needsSearch = false;
    const first = relativeAddress(`/${path}`, `/${plan.searchScript}`);
    return { ...edit, before: `<script defer src="${first}"></script>` };
  });
}

const AHEAD = /^(?:module)?preload$|^prefetch$/;
const OTHER_PLACE = /^(?:[a-z][a-z\d+.-]*:|\/|#|$)/i;

// Only what a reader follows may lead to another place; a page is made of its own files.
const FOLLOWED = new Set(['a', 'area', 'form']);

interface AddressPlace {
  readonly path: string;
  readonly plan: PackagePlan;
  readonly followed: boolean;
}

function portableAddress(address: string, { path: page, plan, followed }: AddressPlace): string {
  if (OTHER_PLACE.test(address)) return address;
  const [target, rest] = splitAddress(address);
  if (target === '') return address;
  const path = resolvePath(page, target);
  const isFolder = target.endsWith('/') || path === '';
  const file = isFolder ? posix.join(path, 'index.html') : path;
  if (plan.files.has(decodePath(file))) return isFolder ? `${target}index.html${rest}` : address;
  return plan.siteUrl === undefined || !followed ? address : `${plan.siteUrl}/${path}${rest}`;
}

function resolvePath(page: string, address: string): string {
  const path = posix.join(posix.dirname(page), address);
  return path === './' || path === '.' ? '' : path;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// Not every browser takes a file beside the page for 'self' where there is no server.
function policyEdit({ attributes }: StartTag): TagEdit | undefined {
  const policy = attributes.get('content');
  const isPolicy = attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  if (!isPolicy || policy === undefined) return undefined;
  return { set: { content: policy.replaceAll("'self'", "'self' file:") } };
}
