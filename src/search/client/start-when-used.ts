/** Loads the search the moment a search box of the page is used, at once on the search page and where the address carries words to mark: whoever only reads loads none of it. */
export function startWhenUsed(root: Document): void {
  const start = async (): Promise<void> => {
    const { startSearchBoxes } = await import('./search-boxes.ts');
    startSearchBoxes(root);
  };
  const isNeeded = root.querySelector('[data-search-page]') !== null || /tim=/.test(location.hash);
  if (isNeeded) {
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
