import { errorsOf } from '#core/problems.ts';
import type { CheckedDraft } from '../check/check-draft.ts';
import { pictureBytes } from '../draft/add-picture.ts';
import type { Draft } from '../draft/draft.ts';
import { download, zipFiles } from '../save/download.ts';
import { findHostPage } from '../save/host-page.ts';
import { type FileToWrite, writeIntoFolder } from '../save/write-folder.ts';
import { fill } from './desk-page.ts';
import type { DeskParts } from './desk-parts.ts';

/** What is saved: the draft and what the check makes of it. */
export interface Saving {
  readonly draft: Draft;
  readonly checked: CheckedDraft;
}

/** Whether this browser writes into folders. */
export function canWriteFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Writes the item and its pictures into a folder that the person chooses; gives the sentence that says how it ended. */
export async function saveIntoFolder({ words }: DeskParts, saving: Saving): Promise<string> {
  const { save } = words;
  const picker = globalThis as unknown as {
    showDirectoryPicker: (options: {
      readonly mode: string;
      readonly id: string;
    }) => Promise<FileSystemDirectoryHandle>;
  };
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await picker.showDirectoryPicker({ mode: 'readwrite', id: 'kho' });
  } catch (error) {
    return (error as DOMException).name === 'AbortError' ? save.cancelled : save.refused;
  }
  const files = filesOf(saving);
  const ended = await writeIntoFolder(folder, files);
  if (ended.kind === 'exists') return fill(save.exists, { file: ended.path });
  if (ended.kind === 'notArchive') return fill(save.notArchive, { folder: folder.name });
  if (ended.kind === 'refused') return save.refused;
  const { file } = saving.checked;
  const count = files.length - 1;
  const sentence = count === 0 ? save.written : save.writtenPictures;
  return fill(sentence, { file, folder: folder.name, count });
}

/** Downloads the item's file alone. */
export function saveFile({ words }: DeskParts, { checked }: Saving): string {
  const { file, text } = checked;
  const name = file.slice(file.lastIndexOf('/') + 1);
  download(name, new TextEncoder().encode(text));
  return tellDownload(words.save, name, checked);
}

/** Downloads the item and its pictures as a zip that is unpacked into the content of an archive. */
export async function saveZip({ words }: DeskParts, saving: Saving): Promise<string> {
  const { file } = saving.checked;
  const name = `${file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')}.zip`;
  download(name, await zipFiles(filesOf(saving)));
  return tellDownload(words.save, name, saving.checked);
}

/** Opens the host's page for a new file, the text in it where it fits into an address, else in the clipboard. */
export async function saveOnHost(
  { words, packed }: DeskParts,
  { draft, checked }: Saving,
): Promise<string> {
  const page = findHostPage(packed.site.repository ?? '');
  if (page === undefined) throw new Error('a button for a host that is not known');
  const { url, isFilled } = page.open(`content/${checked.file}`, checked.text);
  if (!isFilled) await navigator.clipboard.writeText(checked.text);
  open(url, '_blank', 'noopener');
  const { save } = words;
  const pictures = draft.pictures.length === 0 ? [] : [save.picturesApart];
  return [isFilled ? save.opened : save.copied, ...pictures].join(' ');
}

/** The sentence for a draft that cannot be saved yet; `undefined` where it can. */
export function blockedBy({ words }: DeskParts, { problems }: CheckedDraft): string | undefined {
  const count = errorsOf(problems).length;
  return count === 0 ? undefined : fill(words.save.blocked, { count });
}

// What is listed as a picture and called nowhere would be a problem of the archive.
function filesOf({ draft, checked }: Saving): readonly FileToWrite[] {
  const folder = checked.file.slice(0, checked.file.lastIndexOf('/') + 1);
  const pictures = draft.pictures
    .filter(({ name }) => checked.text.includes(name))
    .map((picture) => ({ path: `${folder}${picture.name}`, bytes: pictureBytes(picture) }));
  const text = { path: checked.file, bytes: new TextEncoder().encode(checked.text) };
  return [...pictures, text];
}

function tellDownload(
  save: DeskParts['words']['save'],
  name: string,
  checked: CheckedDraft,
): string {
  const { errors, file } = checked;
  if (errors > 0) return fill(save.unfinished, { file: name, count: errors });
  const place = `content/${file.slice(0, file.lastIndexOf('/') + 1)}`;
  return fill(save.downloaded, { file: name, place });
}
