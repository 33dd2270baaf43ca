/** The address `target` (a path from the site's root, query and fragment kept) as seen from `page`, so that it holds wherever the site is put: `/tin/` from `/nam/2019/` is `../../tin/`. */
export function relativeAddress(page: string, target: string): string {
  const [path = '', rest = ''] = splitAddress(target);
  const shared = sharedFolder(page, path);
  const relative = '../'.repeat(countSlashes(page, shared)) + path.slice(shared);
  // A first part with a colon would be read as a scheme, an empty address as the page itself.
  const safe = relative === '' || /^[^/]*:/.test(relative) ? `./${relative}` : relative;
  return safe + rest;
}

// The length of the longest path of a folder with which both begin, its slash included.
function sharedFolder(one: string, other: string): number {
  let end = 0;
  for (let at = 0; at < one.length && one[at] === other[at]; at += 1) {
    if (one[at] === '/') end = at + 1;
  }
  return end;
}

function countSlashes(path: string, from: number): number {
  let count = 0;
  for (let at = path.indexOf('/', from); at !== -1; at = path.indexOf('/', at + 1)) count += 1;
  return count;
}

/** An address cut before its query or fragment. */
export function splitAddress(address: string): readonly [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

/** An address that names the scheme it is reached by: one that begins with two slashes takes that of the page it stands on, and from a disk Windows takes it for a computer of the network. Browsers read `\` as `/` and pass over tabs and line ends (WHATWG URL, section 4.4). */
export function nameScheme(address: string): string {
  if (!TWO_SLASHES.test(address)) return address;
  const read = address.replace(/^[\p{Cc} ]+|[\t\n\r]/gu, '');
  return `https://${read.replace(/^[\\/]+/, '')}`;
}

const TWO_SLASHES = /^[\p{Cc} ]*[\\/][\t\n\r]*[\\/]/u;
