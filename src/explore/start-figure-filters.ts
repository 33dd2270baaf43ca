/** Shows the filters of a page that lists figures, and loads what they do when one is used or the address asks for it: whoever only reads loads none of it. */
export function startFigureFilters(root: Document): void {
  for (const filter of root.querySelectorAll<HTMLElement>('[data-figure-filter]')) {
    if (root.querySelector('tr[data-chi-tieu]') === null) continue;
    let isStarted = false;
    const start = (): void => {
      if (isStarted) return;
      isStarted = true;
      void import('./figure-filter.ts').then((program) => program.startFigureFilter(filter));
    };
    filter.hidden = false;
    if (location.search !== '') start();
    for (const use of ['focusin', 'change']) filter.addEventListener(use, start, { once: true });
  }
}
