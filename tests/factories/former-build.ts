import { OFFLINE_LIST, OFFLINE_WORKER } from '#offline/offline-list.ts';
import type { ContentFiles } from './content-root.ts';

/** The settings of the archive that `makeContentRoot` makes. */
export const SITE = {
  name: 'Kho thử',
  description: 'Một kho để thử.',
  publisher: 'Nhóm thử',
} as const;

/** A folder as a build of that archive leaves it: two pages and what names them; `record` replaces what it says of itself. */
export function formerBuild(record: object = {}): ContentFiles {
  const digest = 'a'.repeat(64);
  const files = [
    ['', 10],
    ['tin/a/', 10],
  ];
  return {
    'ban-dung.json': JSON.stringify({ ...SITE, digest, files: 2, bytes: 20, ...record }),
    [OFFLINE_LIST]: JSON.stringify({ digest, groups: [{ id: 'chung', files }] }),
    [OFFLINE_WORKER]: '',
    'index.html': 'trang đầu',
    'tin/a/index.html': 'tin a',
  };
}
