/** Lets readers copy the reference of a page, and on an item that of each figure, with one key. */
export function startCopying(page: Document): void {
  const text = page.querySelector<HTMLElement>('[data-cite]');
  const button = page.querySelector<HTMLElement>('[data-copy]');
  if (text === null || button?.parentElement == null) return;
  const said = text.dataset['cite'] ?? '';
  button.parentElement.hidden = false;
  copyOnClick(button, said, () => wordsOf(text));
  const table = page.querySelector<HTMLElement>('[data-figures]');
  for (const row of table?.querySelectorAll<HTMLElement>('tr[id]') ?? []) {
    const cite = page.createElement('button');
    cite.textContent = table?.dataset['label'] ?? '';
    row.lastElementChild?.append(' ', cite);
    copyOnClick(cite, said, () => citeFigure(row, text, table?.dataset['figures'] ?? ''));
  }
}

function copyOnClick(button: HTMLElement, said: string, write: () => string): void {
  button.addEventListener('click', () => {
    const before = button.textContent;
    // Where a page may not write the clipboard itself, what is shown and chosen can be copied.
    void navigator.clipboard?.writeText(write()).then(
      () => {
        button.textContent = said;
        setTimeout(() => {
          button.textContent = before;
        }, 2000);
      },
      () => undefined,
    );
  });
}

function citeFigure(row: HTMLElement, text: HTMLElement, form: string): string {
  const [name, value, time] = [...row.children].map((cell) =>
    [...cell.childNodes]
      .filter(isOwn)
      .map(wordsOf)
      .join('')
      .replace(/[\s·]+$/, '')
      .trim(),
  );
  const title = wordsOf(text.querySelector('cite') ?? text);
  const when = time || row.closest('details')?.dataset['time'];
  const figure = `${name}: ${value}${when ? `, ${when}` : ''}`;
  const cited = form
    .replace('{figure}', () => figure)
    .replace('{id}', row.id)
    .replace('{title}', () => title);
  return wordsOf(text)
    .replace(title, () => cited)
    .replace(/\/(?=\.?$)/, `/#${row.id}`);
}

// Notes, places and buttons in a cell are no part of the figure; words kept on one line are.
function isOwn(node: Node): boolean {
  return (
    !(node instanceof HTMLElement && /SPAN|BUTTON/.test(node.tagName)) ||
    node.className === 'nowrap'
  );
}

function wordsOf({ textContent }: Node): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
