/**
 * What every host of the archive should send beside a file, whatever the file: `npm start` sends it, the build writes it for
 * hosts that read `_headers`, and the page on deployment advises it for each host. `Cross-Origin-Opener-Policy` is not among
 * them: the archive opens no window and holds no session, and over plain http browsers complain of it on every page.
 */
export const RESPONSE_HEADERS: ReadonlyMap<string, string> = new Map([
  // A download is what its type says, never a page by guessing.
  ['X-Content-Type-Options', 'nosniff'],
  // What is read or searched for here is told to no other site.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // The page's own policy cannot say this: browsers heed it in a header only.
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  // The same for browsers that do not know `frame-ancestors`.
  ['X-Frame-Options', 'SAMEORIGIN'],
]);
