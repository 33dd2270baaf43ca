import { editStartTags, type StartTag } from './edit-start-tags.ts';
import { nameScheme } from './relative-address.ts';

/** Gives the address to put in the place of `address`, or the same one to leave it; an address of another host comes with its scheme. */
export type Rewrite = (address: string, tag: StartTag) => string;

/** Rewrites every address a page uses: links, pictures with their `srcset`, scripts, styles, forms, and what scripts read from `data-` attributes. */
export function rewritePageAddresses(html: string, rewrite: Rewrite): string {
  return editStartTags(html, (tag) => {
    const set: Record<string, string> = {};
    for (const [name, value] of tag.attributes) {
      const changed = rewriteAttribute({ tag, name, value }, (address, of) =>
        rewrite(nameScheme(address), of),
      );
      if (changed !== value) set[name] = changed;
    }
    return Object.keys(set).length === 0 ? undefined : { set };
  });
}

/** Rewrites every address of a style sheet: pictures, fonts and imported sheets. */
export function rewriteStyleAddresses(css: string, rewrite: (address: string) => string): string {
  return css
    .replace(
      STYLE_URL,
      (_, quote: string, address: string) => `url(${quote}${rewrite(nameScheme(address))}${quote})`,
    )
    .replace(
      STYLE_IMPORT,
      (_, quote: string, address: string) =>
        `@import ${quote}${rewrite(nameScheme(address))}${quote}`,
    );
}

const STYLE_URL = /\burl\(\s*(["']?)([^"')\s]+)\1\s*\)/g;
const STYLE_IMPORT = /@import\s+(["'])([^"']+)\1/g;

/** `data-` attributes from which scripts of this site read an address. */
const ADDRESS_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'cite',
  'data-base',
  'data-href',
  'data-root',
  'data-src',
]);
const CANDIDATE_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);
const REFRESH = /^(\s*\d+\s*;\s*url=)(.*)$/i;

interface AttributeUse {
  readonly tag: StartTag;
  readonly name: string;
  readonly value: string;
}

function rewriteAttribute({ tag, name, value }: AttributeUse, rewrite: Rewrite): string {
  if (ADDRESS_ATTRIBUTES.has(name)) return rewrite(value, tag);
  if (CANDIDATE_ATTRIBUTES.has(name)) {
    return value.replace(
      CANDIDATE,
      (_, address: string, rest: string) => rewrite(address, tag) + rest,
    );
  }
  if (name === 'content' && tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    return value.replace(
      REFRESH,
      (_, wait: string, address: string) => wait + rewrite(address, tag),
    );
  }
  return value;
}

// One candidate of a srcset: an address without spaces, then its width or density up to the comma.
const CANDIDATE = /([^\s,]\S*[^\s,])((?:\s+[^,]*)?(?:,\s*|$))/g;
