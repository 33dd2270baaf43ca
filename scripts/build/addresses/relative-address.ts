/** The address `target` (a path from the site's root, query and fragment kept) as seen from `page`, so that it holds wherever the site is put: `/tin/` from `/nam/2019/` is `../../tin/`. */
export function relativeAddress(page: string, target: string): string {
  const [path = '', rest = ''] = splitAddress(target);
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const relative = '../'.repeat(from.length - shared) + to.slice(shared).join('/');
  // A first part with a colon would be read as a scheme, an empty address as the page itself.
  const safe = relative === '' || /^[^/]*:/.test(relative) ? `./${relative}` : relative;
  return safe + rest;
}

/** An address cut before its query or fragment. */
export function splitAddress(address: string): readonly [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

/** An address that names the scheme it is reached by: one that begins with two slashes takes that of the page it stands on, and from a disk Windows takes it for a computer of the network. Browsers read `\` as `/` and pass over tabs and line ends (WHATWG URL, section 4.4). */
export function nameScheme(address: string): string {
  const read = address.replace(/^[\p{Cc} ]+|[\t\n\r]/gu, '');
  return /^[\\/]{2}/.test(read) ? `https://${read.replace(/^[\\/]+/, '')}` : address;
}
