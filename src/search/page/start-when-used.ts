import { readMessages } from './messages.ts';

/** Loads the search the moment a search box of the page is used, at once on the search page and where the address carries words to mark: whoever only reads loads none of it. */
export function startWhenUsed(root: Document): void {
  const page = root.querySelector<HTMLElement>('[data-search-page]');
  const start = async (): Promise<void> => {
    try {
      const program = await import('./search-boxes.ts');
      program.startSearchBoxes(root);
    } catch (error) {
      // Elsewhere the form leads to the search page, and words are only not marked.
      if (page !== null) tellFailure(page);
      console.info(error);
    }
  };
  if (page !== null || /tim=/.test(location.search + location.hash)) {
    void start();
    return;
  }
  let started = false;
  const startOnce = (): void => {
    if (!started) void start();
    started = true;
  };
  for (const form of root.querySelectorAll('form[data-search-box]')) {
    form.addEventListener('focusin', startOnce, { once: true });
  }
}

function tellFailure(page: HTMLElement): void {
  const status = page.querySelector('[data-part="status"]');
  // All three makers of browsers brought this between 2022 and 2023, and the program cannot do without it.
  const cause = 'toSorted' in [] ? 'failedProgram' : 'oldBrowser';
  if (status !== null) status.textContent = readMessages(page)[cause] ?? '';
  page.querySelector('[data-part="needs-script"]')?.setAttribute('hidden', '');
}
