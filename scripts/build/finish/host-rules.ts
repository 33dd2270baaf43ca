import type { Redirect } from '#reader/redirects.ts';

/** How one host wants to be told of moved addresses: the file it reads and its text; `base` is the path of the site's root with a slash at the end. */
export interface HostRules {
  readonly path: string;
  readonly format: (redirects: readonly Redirect[], base: string) => string;
}

/** Every host that has a form of its own; on any other the pages at the old addresses do the work. */
export const HOST_RULES: readonly HostRules[] = [
  // GitLab Pages, Netlify, Cloudflare Pages: from the domain's root.
  { path: '_redirects', format: eachRedirect((from, to) => `${from} ${to} 301`) },
  // Apache reads it in place where «AllowOverride FileInfo» holds.
  {
    path: '.htaccess',
    format: (redirects, base) =>
      `ErrorDocument 404 ${base}404.html\n${eachRedirect((from, to) => `RedirectMatch 301 "^${escapePattern(from)}$" "${to}"`)(redirects, base)}`,
  },
  {
    path: 'may-chu/nginx.conf',
    format: eachRedirect((from, to) => `location = ${from} { return 301 ${to}; }`),
  },
  { path: 'may-chu/Caddyfile', format: eachRedirect((from, to) => `redir ${from} ${to} 301`) },
  {
    path: 'may-chu/s3-routing-rules.json',
    format: (redirects, base) =>
      `${JSON.stringify(
        redirects.map(({ from, to }) => ({
          Condition: { KeyPrefixEquals: base.slice(1) + from.slice(1) },
          Redirect: { ReplaceKeyWith: base.slice(1) + to.slice(1), HttpRedirectCode: '301' },
        })),
        undefined,
        2,
      )}\n`,
  },
];

function eachRedirect(line: (from: string, to: string) => string): HostRules['format'] {
  return (redirects, base) =>
    redirects.map(({ from, to }) => `${line(base + from.slice(1), base + to.slice(1))}\n`).join('');
}

function escapePattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
