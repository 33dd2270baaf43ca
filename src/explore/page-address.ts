/** The address of a page of the site by its path, from the address of the site's root: where there is no server, a folder does not open by itself. */
export function pageAddress(path: string, root: string): string {
  const url = new URL(
    path.replace(/^\//, ''),
    new URL(root.replace(/index\.html$/, ''), document.baseURI),
  );
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}
