import type { OpenDesk } from '../desk.ts';
import { addPicture, readPicture } from '../draft/add-picture.ts';
import { listAt, setAt } from '../draft/values.ts';
import { fieldId } from '../form/render-field.ts';
import { fill, withValues } from './desk-page.ts';

/** Takes pictures that a person chooses. */
export function listenToPictures(desk: OpenDesk): void {
  const { pictures } = desk.parts;
  pictures.addEventListener('change', async () => {
    const files = [...(pictures.files ?? [])];
    pictures.value = '';
    await takePictures(desk, files);
  });
}

/** Puts pictures beside the item, made small enough, and asks for words for each. */
export async function takePictures(
  { page, parts }: OpenDesk,
  files: readonly File[],
): Promise<void> {
  const { pictures: words } = parts.words;
  const sentences: string[] = [];
  let count = 0;
  let focus: string | undefined;
  for (const file of files) {
    const picture = await readPicture(file);
    if ('reason' in picture) {
      sentences.push(fill(words[picture.reason], { name: picture.name }));
      continue;
    }
    const { draft, name } = addPicture(page.draft(), picture);
    const at = listAt(draft.values, ['images']).length;
    const values = setAt(draft.values, ['images', at], { src: name });
    parts.folds.querySelector<HTMLDetailsElement>('[data-fold=pictures]')?.setAttribute('open', '');
    focus ??= fieldId(['images', at, 'alt']);
    page.reshape(withValues(draft, values));
    count += 1;
  }
  if (focus !== undefined) document.getElementById(focus)?.focus();
  if (count > 0) sentences.unshift(fill(words.added, { count }));
  page.say(sentences.join(' '));
}
