import { hash } from 'node:crypto';

/** A page whose policy names the digests of the code it has itself, and no others: Astro names in each page's policy all code of the site, also what lies in files, which 'self' allows. */
export function dropUnusedDigests(html: string): string {
  const own = [...html.matchAll(OWN_CODE)].flatMap(([, code = '']) => code || []);
  const digests = new Map<string, ReadonlySet<string>>();
  const digestsBy = (method: string): ReadonlySet<string> => {
    const made = digests.get(method) ?? new Set(own.map((code) => hash(method, code, 'base64')));
    digests.set(method, made);
    return made;
  };
  return html.replace(POLICY, (policy) =>
    policy.replace(DIGEST, (named: string, method: string, digest: string) =>
      digestsBy(method).has(digest) ? named : '',
    ),
  );
}

const DATA = 'type="application\\/(?:ld\\+)?json"';
const OWN_CODE = new RegExp(
  `<(?:style|script)\\b(?![^>]*\\s${DATA})[^>]*>([\\s\\S]*?)</(?:style|script)>`,
  'gi',
);
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const DIGEST = / '(sha256|sha384|sha512)-([A-Za-z\d+/=]+)'/g;
