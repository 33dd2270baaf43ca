import type { BrowserContext, Page } from 'playwright-core';

interface ShiftGlobals {
  layoutShift?: number;
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
}

/** Has every page of a window add up how far its content jumps, from the first paint on. */
export async function watchLayoutShift(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const globals = globalThis as ShiftGlobals;
    globals.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globals.layoutShift = (globals.layoutShift ?? 0) + (entry as ShiftEntry).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift of a page so far (0 is none), fonts arrived and two frames drawn; throws where nobody watched. */
export async function readLayoutShift(page: Page): Promise<number> {
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    return (globalThis as ShiftGlobals).layoutShift;
  });
  if (shift === undefined) throw new Error('the layout shift of this page was not watched');
  return shift;
}
