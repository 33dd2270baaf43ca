import type { Bench } from './bench.ts';
import { CITE_BENCH } from './cite/cite-bench.ts';
import { SEARCH_BENCH } from './search/search-bench.ts';

/** Every measurement there is. */
export const BENCHES: readonly Bench[] = [CITE_BENCH, SEARCH_BENCH];
