import { readSite } from './read-content.ts';

const UNPUBLISHED = 'https://kho-luu-tru.example';

/** The public address of an archive for canonical links; a placeholder that never resolves where `site.yaml` names none or cannot be read. */
export function siteUrl(root: string): string {
  return readSite(root, [])?.url ?? UNPUBLISHED;
}
