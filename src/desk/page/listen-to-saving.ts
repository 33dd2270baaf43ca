import type { OpenDesk } from '../desk.ts';
import { findHostPage } from '../save/host-page.ts';
import { fill } from './desk-page.ts';
import {
  blockedBy,
  canWriteFolders,
  saveFile,
  saveIntoFolder,
  saveOnHost,
  saveZip,
} from './save-draft.ts';

/** Lets a person save: into a folder, as a file, as a zip, or on the page of a host; what has errors can only be downloaded. */
export function listenToSaving(desk: OpenDesk): void {
  const { parts, page, check } = desk;
  const { words } = parts;
  const canWrite = canWriteFolders();
  parts.saveFolder.hidden = !canWrite;
  parts.unfolded.hidden = canWrite;
  parts.slug.addEventListener('input', () =>
    page.type({ ...page.draft(), slug: parts.slug.value }, 'slug'),
  );
  const saving = () => ({ draft: page.draft(), checked: check() });
  const whenWhole = (save: () => Promise<string>) => async () => {
    parts.root.setAttribute('data-tried', '');
    const blocked = blockedBy(parts, check());
    if (blocked === undefined) return page.say(await save());
    page.say(blocked);
    parts.problems.querySelector('button')?.focus();
  };
  parts.saveFolder.addEventListener(
    'click',
    whenWhole(() => saveIntoFolder(parts, saving())),
  );
  parts.saveFile.addEventListener('click', () => page.say(saveFile(parts, saving())));
  parts.saveZip.addEventListener('click', async () => page.say(await saveZip(parts, saving())));
  const { saveHost, packed } = parts;
  const host =
    packed.site.repository === undefined ? undefined : findHostPage(packed.site.repository);
  if (host === undefined) return;
  saveHost.hidden = false;
  saveHost.textContent = fill(words.save.host, { host: host.host });
  saveHost.addEventListener(
    'click',
    whenWhole(() => saveOnHost(parts, saving())),
  );
}
