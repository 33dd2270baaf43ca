/** A caption with whoever took the picture apart. */
export interface Caption {
  readonly caption?: string;
  readonly credit?: string;
}

/** Parts «Quang cảnh hội nghị. Ảnh: K.T» into the caption and its credit; a credit alone has no caption. */
export function readCaption(text: string): Caption {
  const match = CREDIT.exec(text);
  if (match?.groups === undefined) return text === '' ? {} : { caption: text };
  const caption = text
    .slice(0, match.index)
    .trim()
    .replace(/[\s(–-]+$/u, '');
  const credit = match.groups['credit']
    ?.trim()
    .replace(/[).]+$/u, (end) => (end.startsWith(')') ? '' : end));
  return { ...(caption !== '' && { caption }), ...(credit && { credit }) };
}

/** Whether a line ends in the credit of a picture. */
export function hasCredit(text: string): boolean {
  return text.length < LONGEST_CAPTION && CREDIT.test(text);
}

/** Longer is text. */
export const LONGEST_CAPTION = 400;

const CREDIT =
  /(?:^|[\s(.–-])\(?(?:ảnh|photo|nguồn ảnh|ảnh minh họa|ảnh tư liệu)\s*:\s*(?<credit>[^:]{1,80})$/iu;
