const LINK_TARGET = /\]\([^)\n]*\)/g;
const RAW_HTML = /<[^<>\n]*>/g;
const BARE_ADDRESS = /https?:\/\/[^\s)>\]]+/g;

/** Markdown with every address and tag blanked out, letter for letter, so that offsets stay those of the source and nothing inside an address is read as text. */
export function blankAddresses(markdown: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return markdown
    .replace(LINK_TARGET, (match) => `]${blank(match.slice(1))}`)
    .replace(RAW_HTML, blank)
    .replace(BARE_ADDRESS, blank);
}

const INLINE_MARKS = /[*_`~]+|\[\^?|\]|^#{1,6} +|^> ?|^[-*+] +/gm;

/** A stretch of Markdown as a reader hears it: emphasis, code, heading and list marks gone, addresses gone, white space single. */
export function plainText(markdown: string): string {
  return blankAddresses(markdown).replace(INLINE_MARKS, '').replace(/\s+/g, ' ').trim();
}
