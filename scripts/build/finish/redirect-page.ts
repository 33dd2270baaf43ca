import { localeOf } from '#core/locale.ts';
import type { Redirect } from '#reader/redirects.ts';

/** The page at an address that has moved: sends the reader on at once, shows the link where the browser does not, and names the new address to machines. */
export function redirectPage({ to }: Redirect, siteUrl: string): string {
  const address = escapeText(to);
  const { language, words } = localeOf(to);
  const { title, newAddress } = words.moved;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeText(siteUrl)}${address}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${newAddress}: <a href="${address}">${address}</a></p>
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
