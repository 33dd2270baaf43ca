/** An address without what makes no other page: protocol, «www.», marks of campaigns, the fragment and the last slash; `undefined` where there is none. */
export function plainAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const parts = [...searchParams]
    .filter(([name]) => !CAMPAIGN.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  const place = port === '' ? '' : `:${port}`;
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${place}${pathname.replace(/\/+$/, '')}${query}`;
}

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|zarsrc|ref|_gl|mc_[ce]id)$/i;
