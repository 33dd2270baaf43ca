import type { KeptFile } from '#core/model/schema/kept-file.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { Archive } from './archive.ts';

/** A file of a document as its record tells of it, and as it lies beside it; `stored` is `undefined` for one that is kept elsewhere. */
export interface Attachment {
  readonly told: KeptFile;
  readonly stored: StoredFile | undefined;
  /** Whether readers may have it, and it is there to be had. */
  readonly isOpen: boolean;
}

/** The files of a document, in the order of its record. */
export function attachmentsOf(
  { documents, files }: Pick<Archive, 'documents' | 'files'>,
  id: string,
): readonly Attachment[] {
  const stored = files.get(id) ?? [];
  return (documents.byId.get(id)?.fields.files ?? []).map((told, index) => {
    const file = stored.find(({ place }) => place === index);
    return { told, stored: file, isOpen: file !== undefined && told.public === 'true' };
  });
}

/** Every file that readers may have, each once. */
export function openFiles(archive: Pick<Archive, 'documents' | 'files'>): readonly StoredFile[] {
  const open = [...archive.files.keys()].flatMap((id) =>
    attachmentsOf(archive, id).flatMap(({ stored, isOpen }) =>
      isOpen && stored !== undefined ? [stored] : [],
    ),
  );
  return [...new Map(open.map((file) => [`${file.digest} ${file.path}`, file])).values()];
}
