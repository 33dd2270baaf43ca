import type { Site } from '#core/model/schema/registers.ts';
import { sharedSite } from './shared-reading.ts';

const UNPUBLISHED = 'https://kho-luu-tru.example';

/** The address under which an archive is published; a placeholder that never resolves where its settings name none. */
export function publicUrl(site: Pick<Site, 'url'> | undefined): string {
  return site?.url ?? UNPUBLISHED;
}

/** The public address of an archive for canonical links; a placeholder that never resolves where `site.yaml` names none or cannot be read. */
export function siteUrl(root: string): string {
  return publicUrl(sharedSite(root));
}
