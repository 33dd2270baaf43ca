import type { BuiltSites } from './built-sites.ts';

/** What a step found: how many checks held, how many failed, and what a person has to read about it (empty when all is well). */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One check of `npm test`: the short name it can be asked for by, how many cores it keeps busy (1 where nothing is said), what it claims in Vietnamese, and how to find out. */
export interface Step {
  readonly name: string;
  readonly cores?: number;
  readonly claim: string;
  readonly run: (sites: BuiltSites) => Promise<StepResult>;
}

/** The result of a step that is one single check: it failed when there is anything to read. */
export function singleResult(output: string): StepResult {
  return output === '' ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
