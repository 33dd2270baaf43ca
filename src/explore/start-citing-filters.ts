/** Shows the filter of the items that cite a document, and loads what it does when it is used: whoever only reads loads none of it. */
export function startCitingFilters(root: Document): void {
  for (const filter of root.querySelectorAll<HTMLElement>('[data-citing-filter]')) {
    let isStarted = false;
    const start = (): void => {
      if (isStarted) return;
      isStarted = true;
      void import('./citing-filter.ts').then((program) => program.startCitingFilter(filter));
    };
    filter.hidden = false;
    // A browser that goes back may keep what was chosen.
    if ([...filter.querySelectorAll('select')].some(({ value }) => value !== '')) start();
    for (const use of ['focusin', 'change']) filter.addEventListener(use, start, { once: true });
  }
}
