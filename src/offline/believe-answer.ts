/** What the worker sees of an answer of the host, and of the copy that could stand in for it. */
export interface HostAnswer {
  /** `page` for a reader who opens an address, `part` for what a page is made of. */
  readonly asked: 'page' | 'part';
  readonly status: number;
  /** The answer sends the reader elsewhere, or came from elsewhere. */
  readonly redirected: boolean;
  /** The answer is a page although the file is none. */
  readonly isPageInstead: boolean;
  /** Who answers at this address: `ours` says so itself, `foreign` is a network that asks for a login first. */
  readonly host: 'ours' | 'foreign' | 'unknown';
}

/** Whether an answer is the archive's own word and not that of a failing server, or of a network that wants a login first. */
export function isBelievable({
  asked,
  status,
  redirected,
  isPageInstead,
  host,
}: HostAnswer): boolean {
  if (status >= 500 || NOT_OURS.has(status) || host === 'foreign') return false;
  const isGood = status >= 200 && status < 300 && !redirected && !isPageInstead;
  // That a page is gone or has moved is believed only of a host that shows itself.
  return isGood || (asked === 'page' && host === 'ours');
}

/** A public archive refuses nobody and asks nobody to wait or to log in. */
const NOT_OURS: ReadonlySet<number> = new Set([401, 403, 407, 408, 425, 429]);
