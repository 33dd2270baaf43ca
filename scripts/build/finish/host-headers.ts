import { RESPONSE_HEADERS } from '../../serve/response-headers.ts';

/** The file that Netlify and Cloudflare Pages read from a site's root. */
export const HEADERS_FILE = '_headers';

/** The headers of every file, and how long browsers keep what never changes, for hosts that read `_headers`; `base` is the path of the site's root with a slash at the end. */
export function formatHostHeaders(base: string): string {
  const everywhere = [...RESPONSE_HEADERS].map(([name, value]) => `  ${name}: ${value}\n`);
  const unchanging = UNCHANGING.map((path) => `${base}${path}\n  Cache-Control: ${A_YEAR}\n`);
  return [`/*\n${everywhere.join('')}`, ...unchanging].join('\n');
}

/** Folders whose files carry a digest in their names. */
const UNCHANGING = ['tai-nguyen/*', 'anh/*', 'tep/*', 'tim/:bo/*'];
const A_YEAR = 'public, max-age=31536000, immutable';
