import type { Command } from '../command/define-command.ts';
import { BUILD_BENCH } from './build/build-bench.ts';
import { CITE_BENCH } from './cite/cite-bench.ts';
import { EXPORTS_BENCH } from './exports/exports-bench.ts';
import { FAULTS_BENCH } from './faults/faults-bench.ts';
import { IMPORT_BENCH } from './import/import-bench.ts';
import { PACK_BENCH } from './pack/pack-bench.ts';
import { LAYOUT_BENCH } from './page/layout-bench.ts';
import { PAGE_BENCH } from './page/page-bench.ts';
import { SEARCH_BENCH } from './search/search-bench.ts';

/** Every measurement there is, each a command `npm run bench -- <name>`. */
export const BENCHES: readonly Command[] = [
  BUILD_BENCH,
  CITE_BENCH,
  EXPORTS_BENCH,
  FAULTS_BENCH,
  IMPORT_BENCH,
  LAYOUT_BENCH,
  PACK_BENCH,
  PAGE_BENCH,
  SEARCH_BENCH,
];
