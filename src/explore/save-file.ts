import { makeElement } from '#elements/make-element.ts';

/** Lets a reader keep a text as a file under a name. */
export function saveFile(name: string, { text, mediaType }: NewFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  makeElement('a', { href: address, download: name }, []).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What a file holds. */
export interface NewFile {
  readonly text: string;
  readonly mediaType: string;
}
