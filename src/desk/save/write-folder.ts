/** A file to write, by its path from the content root. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How writing into a folder ended; all but `written` leave it as it was. */
export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'notArchive' }
  | { readonly kind: 'refused' };

/** Writes files into the content of an archive's folder, all of them or none; nothing that is there is written over. */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  files: readonly FileToWrite[],
): Promise<Written> {
  const root = await findContentRoot(folder);
  if (root === undefined) return { kind: 'notArchive' };
  const taken = await findTaken(root, files);
  if (taken !== undefined) return { kind: 'exists', path: taken };
  const done: string[] = [];
  try {
    for (const { path, bytes } of files) {
      done.push(path);
      await writeFile(root, path, bytes);
    }
    return { kind: 'written' };
  } catch (error) {
    console.info(error);
    for (const path of done) await removeFile(root, path).catch(() => undefined);
    return { kind: 'refused' };
  }
}

// A person may choose the checkout, its content, or one that keeps its content at the top.
async function findContentRoot(
  folder: FileSystemDirectoryHandle,
): Promise<FileSystemDirectoryHandle | undefined> {
  if (await holdsFile(folder, 'site.yaml')) return folder;
  const content = await folder.getDirectoryHandle('content').catch(() => undefined);
  return content !== undefined && (await holdsFile(content, 'site.yaml')) ? content : undefined;
}

async function findTaken(
  root: FileSystemDirectoryHandle,
  files: readonly FileToWrite[],
): Promise<string | undefined> {
  for (const { path } of files) {
    const folder = await folderOf(root, path, 'look').catch(() => undefined);
    if (folder !== undefined && (await holdsFile(folder, nameOf(path)))) return path;
  }
  return undefined;
}

async function holdsFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    (error: DOMException) => error.name !== 'NotFoundError',
  );
}

async function folderOf(
  root: FileSystemDirectoryHandle,
  path: string,
  how: 'look' | 'make',
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const name of path.split('/').slice(0, -1)) {
    folder = await folder.getDirectoryHandle(name, { create: how === 'make' });
  }
  return folder;
}

async function writeFile(
  root: FileSystemDirectoryHandle,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const folder = await folderOf(root, path, 'make');
  const file = await folder.getFileHandle(nameOf(path), { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
}

async function removeFile(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const folder = await folderOf(root, path, 'look');
  await folder.removeEntry(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
