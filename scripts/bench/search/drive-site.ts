import type { Browser, Page } from 'playwright-core';
import { openVisit } from './browser-visit.ts';
import type { EngineRun, Transfer } from './engine-run.ts';
import { mean } from './metrics.ts';

/** How a page is asked: gives the ids shown and the milliseconds to the first and to the whole answer. */
export type AskPage = (page: Page, query: string) => Promise<PageAnswer>;

/** What a page answered. */
export interface PageAnswer {
  readonly ids: readonly string[];
  readonly shownAfter: number;
  readonly wholeAfter: number;
}

/** A page to drive, the queries, and how many first visits are made. */
export interface DriveRequest {
  readonly browser: Browser;
  readonly address: string;
  readonly queries: readonly string[];
  readonly firstVisits: number;
  readonly ask: AskPage;
}

/** The part of a run that a browser measures: first visits with different queries, one visit with all queries, and all of them once more. */
export async function driveSite(
  request: DriveRequest,
): Promise<Omit<EngineRun, 'name' | 'indexSeconds' | 'peakMemory' | 'indexBytes'>> {
  const { browser, address, queries, ask } = request;
  const first = await driveFirstVisits(request);
  const visit = await openVisit(browser, address);
  const rankings: (readonly string[])[] = [];
  const laterBytes: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  visit.take();
  for (const query of queries) {
    const { ids, wholeAfter } = await ask(visit.page, query);
    rankings.push(ids);
    cold.push(wholeAfter);
    laterBytes.push(visit.take().bytes);
  }
  for (const query of queries) warm.push((await ask(visit.page, query)).wholeAfter);
  await visit.close();
  return { ...first, rankings, laterBytes: laterBytes.slice(1), cold: cold.slice(1), warm };
}

async function driveFirstVisits({ browser, address, queries, firstVisits, ask }: DriveRequest) {
  const shown: Transfer[] = [];
  const whole: Transfer[] = [];
  const opening: number[] = [];
  for (const query of spread(queries, firstVisits)) {
    const visit = await openVisit(browser, address);
    visit.take();
    // A reader puts the cursor into the box before typing, and typing takes a while.
    await visit.page
      .locator('input[name=q]')
      .focus({ timeout: 500 })
      .catch(() => undefined);
    await visit.page.waitForTimeout(300);
    const answered = ask(visit.page, query);
    await visit.page.waitForSelector('ol > li', { timeout: 20_000 }).catch(() => undefined);
    const early = visit.take();
    opening.push((await answered).wholeAfter);
    await visit.page.waitForLoadState('networkidle');
    const late = visit.take();
    shown.push(early);
    whole.push({ bytes: early.bytes + late.bytes, requests: early.requests + late.requests });
    await visit.close();
  }
  return { firstShown: meanTransfer(shown), firstWhole: meanTransfer(whole), opening };
}

// Evenly, and not by a whole step: classes of queries take turns, and a step could always meet the same one.
function spread<Value>(values: readonly Value[], wanted: number): readonly Value[] {
  const count = Math.min(wanted, values.length);
  return values.filter(
    (_, i) => Math.ceil((i * count) / values.length) < Math.ceil(((i + 1) * count) / values.length),
  );
}

function meanTransfer(transfers: readonly Transfer[]): Transfer {
  return {
    bytes: mean(transfers.map(({ bytes }) => bytes)),
    requests: mean(transfers.map(({ requests }) => requests)),
  };
}
