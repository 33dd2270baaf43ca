import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against a page as it stands: the rule, the element and what to do about it, a line each. `tags` names the rules that are asked, none meaning all. */
export async function findViolations(
  page: Page,
  tags: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(runOnly.length > 0 ? { runOnly } : {}),
      }),
    [...tags],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
