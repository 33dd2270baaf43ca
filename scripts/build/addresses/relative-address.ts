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
