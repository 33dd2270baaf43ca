/** A page without the digests of code that it does not have: Astro names in each page's policy all code of the site, also what lies in files, which 'self' allows. */
export function dropUnusedDigests(html: string): string {
  if (OWN_CODE.test(html)) return html;
  return html.replace(POLICY, (policy) => policy.replace(DIGEST, ''));
}

// A page where these words only stand in an attribute keeps its digests, which harms nothing.
const OWN_CODE = /<style\b|<script\b(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))/i;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const DIGEST = / 'sha(?:256|384|512)-[A-Za-z\d+/=]+'/g;
