/** The page of a host on which a file is made. */
export interface HostPage {
  readonly host: string;
  /** The address of the page for a file with a text in it; `isFilled` tells whether the text is in the address. */
  readonly open: (
    path: string,
    text: string,
  ) => { readonly url: string; readonly isFilled: boolean };
}

/** The longest address that hosts answer; what is longer is carried by the clipboard. */
const LONGEST_ADDRESS = 7000;

/** Finds the «new file» page of a repository on GitHub or GitLab, by its address (`https://github.com/org/repo`, with `/tree/branch` where the branch is not `main`); `undefined` for other hosts. */
export function findHostPage(repository: string): HostPage | undefined {
  const url = new URL(repository);
  const host = url.hostname.replace(/^www\./, '');
  const [project = '', branch = 'main'] = url.pathname
    .replace(/\/+$|\.git$/g, '')
    .split(/(?:\/-)?\/tree\//);
  if (host.includes('gitlab')) {
    return {
      host,
      open: (path) => {
        const query = new URLSearchParams({ file_name: path });
        return { url: `${url.origin}${project}/-/new/${branch}?${query}`, isFilled: false };
      },
    };
  }
  if (!host.includes('github')) return undefined;
  return {
    host,
    open: (path, text) => fillPage(`${url.origin}${project}/new/${branch}`, path, text),
  };
}

function fillPage(page: string, path: string, text: string) {
  const filled = `${page}?${new URLSearchParams({ filename: path, value: text })}`;
  if (filled.length <= LONGEST_ADDRESS) return { url: filled, isFilled: true };
  return { url: `${page}?${new URLSearchParams({ filename: path })}`, isFilled: false };
}
