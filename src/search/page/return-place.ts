/** Where a reader stood in the results: how many were shown, and how many pixels down the page. */
export interface ReturnPlace {
  readonly shown: number;
  readonly top: number;
}

/** Notes, whenever the page is left, where its reader stands, for the way back within the same window; a browser that keeps nothing notes nothing. */
export function notePlace(results: HTMLElement): void {
  addEventListener('pagehide', () => {
    const place: ReturnPlace = { shown: results.children.length, top: scrollY };
    try {
      sessionStorage.setItem(keyOf(), JSON.stringify(place));
    } catch {
      // Storage that is closed or full: the results begin at their first again.
    }
  });
}

/** Where the reader stood who comes back to this page by the browser's own buttons; `undefined` for everyone else. */
export function findPlace(): ReturnPlace | undefined {
  const [way] = performance.getEntriesByType('navigation');
  if (!(way instanceof PerformanceNavigationTiming) || way.type !== 'back_forward')
    return undefined;
  try {
    return readPlace(sessionStorage.getItem(keyOf()));
  } catch {
    return undefined;
  }
}

/** Shows as many results as were shown there, with `more` adding some each time, and goes to where the reader stood. */
export async function returnTo(
  place: ReturnPlace,
  results: HTMLElement,
  more: () => Promise<void>,
): Promise<void> {
  const shown = () => results.children.length;
  // It ends when no more come, as when another search has begun meanwhile.
  for (let had = 0; had < shown() && shown() < place.shown; ) {
    had = shown();
    await more();
  }
  scrollTo({ top: place.top, behavior: 'instant' });
}

// Each search has a place of its own.
function keyOf(): string {
  return `cho-doc ${location.pathname}${location.search}`;
}

// What lies in the storage may be of another edition of this program.
function readPlace(text: string | null): ReturnPlace | undefined {
  const place: unknown = JSON.parse(text ?? 'null');
  if (typeof place !== 'object' || place === null) return undefined;
  const { shown, top } = place as Partial<ReturnPlace>;
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}
