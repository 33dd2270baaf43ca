/** Shows the filters of a page that lists figures, and loads what they do when one is used or the address asks for it: whoever only reads loads none of it. */
export function startFigureFilters(root: Document): void {
  for (const filter of root.querySelectorAll<HTMLElement>('[data-figure-filter]')) {
    if (root.querySelector('tr[data-chi-tieu]') === null) continue;
    let started: Promise<void> | undefined;
    let isStarted = false;
    const start = (): Promise<void> => {
      started ??= import('./figure-filter.ts').then(({ startFigureFilter }) => {
        startFigureFilter(filter);
        isStarted = true;
      });
      return started;
    };
    filter.hidden = false;
    if (location.search !== '') void start();
    for (const use of ['focusin', 'change']) {
      filter.addEventListener(use, () => void start(), { once: true });
    }
    // A button that is pressed before the program has come is pressed again by it.
    filter.addEventListener('click', ({ target }) => {
      if (!isStarted && target instanceof HTMLButtonElement)
        void start().then(() => target.click());
    });
  }
}
