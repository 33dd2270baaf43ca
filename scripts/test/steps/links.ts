import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { listFiles } from '../../files/list-files.ts';
import { serveFolder } from '../../serve/static-server.ts';
import type { BuiltSites } from '../built-sites.ts';
import type { StepResult } from '../step.ts';

// Hosts ask for this page by its status, no reader by a link.
const UNLINKED = new Set(['404.html']);

/** Follows every link of the built site from its home page, anchors included: each leads somewhere, and each page is reached. Links to other hosts are not followed. */
export async function checkLinks(sites: BuiltSites): Promise<StepResult> {
  const folder = await sites.first();
  const { server, address } = await serveFolder({ folder, port: 0 });
  try {
    const { links } = await new LinkChecker().check({
      path: address,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(address),
    });
    const reached = links.filter(({ state }) => state === LinkState.OK);
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    const lost = findUnreached(folder, { address, reached });
    const output = [
      ...broken.map((link) => describeBroken(link, address)),
      ...lost.map((page) => `Không liên kết nào dẫn đến trang /${page}`),
    ];
    return { passed: reached.length, failed: output.length, output: output.join('\n') };
  } finally {
    server.close();
  }
}

function describeBroken({ url, parent, status }: LinkResult, address: string): string {
  const from = parent?.replace(address, '/') ?? '/';
  return `${from} → ${url.replace(address, '/')} (${status ?? 'không trả lời'})`;
}

interface Crawl {
  readonly address: string;
  readonly reached: readonly LinkResult[];
}

function findUnreached(folder: string, { address, reached }: Crawl): readonly string[] {
  const paths = new Set(
    reached.map(({ url }) => decodeURI(url.slice(address.length).replace(/[?#].*$/, ''))),
  );
  return listFiles(folder)
    .filter((file) => file.endsWith('.html') && !UNLINKED.has(file))
    .filter((file) => !paths.has(file) && !paths.has(file.replace(/index\.html$/, '')))
    .filter((file) => !sendsOn(join(folder, file)));
}

// A page at an address that has moved is reached from outside only.
function sendsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}
