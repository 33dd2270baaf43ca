import type { CheckedDraft } from '../check/check-draft.ts';
import type { DraftPicture } from '../draft/draft.ts';
import { previewFrame, printPreview } from '../preview/print-preview.ts';
import type { DeskParts } from './desk-parts.ts';

/** Shows the page of a draft in a frame in which nothing runs and nothing leads away; while the archive would not take it, the last one that it would have taken. */
export function showPreview(
  { preview: frame, waiting }: DeskParts,
  checked: CheckedDraft,
  pictures: readonly DraftPicture[],
): void {
  const body = frame.contentDocument?.body;
  if (checked.page === undefined || body === undefined) return;
  waiting.hidden = true;
  frame.hidden = false;
  body.innerHTML = printPreview({ preview: checked.page, pictures });
}

/** Lays the frame out for previews, and keeps their links from leading it away. */
export async function layPreview({ preview: frame, styles }: DeskParts): Promise<void> {
  const laid = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = previewFrame(styles);
  await laid;
  frame.contentDocument?.addEventListener('click', (event) => event.preventDefault());
}
