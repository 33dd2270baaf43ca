import type { GoldCount } from './score-gold.ts';

/** The figures published of one kind, each from 0 to 1; a kind without mentions (the traps) has precision 1 only while nothing is found in it. */
export interface GoldRates {
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
  readonly keys: number;
}

/** Turns counts into rates: exact spans and keys are shares of the mentions found. */
export function ratesOf({ mentions, found, extra, exact, keys }: GoldCount): GoldRates {
  return {
    precision: mentions === 0 ? Number(extra === 0) : found / Math.max(1, found + extra),
    recall: mentions === 0 ? 1 : found / mentions,
    exact: mentions === 0 ? 1 : exact / Math.max(1, found),
    keys: mentions === 0 ? 1 : keys / Math.max(1, found),
  };
}
