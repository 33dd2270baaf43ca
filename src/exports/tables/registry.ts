import type { Table } from '../table.ts';
import { CITATIONS } from './citations.ts';
import { CORRECTIONS } from './corrections.ts';
import { DOCUMENTS } from './documents.ts';
import { INDICATORS } from './indicators.ts';
import { ITEMS } from './items.ts';
import { OFFICES, PEOPLE } from './people.ts';
import { ORGANISATIONS, PLACES, TOPICS } from './registers.ts';
import { RELATIONS } from './relations.ts';
import { STATISTICS } from './statistics.ts';
import { TARGETS } from './targets.ts';

/** Every table that the archive gives away, in the order of the page that lists them. */
export const TABLES: readonly Table[] = [
  ITEMS,
  DOCUMENTS,
  CITATIONS,
  RELATIONS,
  STATISTICS,
  TARGETS,
  CORRECTIONS,
  INDICATORS,
  ORGANISATIONS,
  PLACES,
  TOPICS,
  PEOPLE,
  OFFICES,
];
