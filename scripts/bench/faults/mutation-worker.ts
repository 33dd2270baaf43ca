import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { printBody } from '#markdown/print-body.ts';
import { forgetReading, type SharedReading, sharedReading } from '#reader/shared-reading.ts';
import { listFiles } from '../../files/list-files.ts';
import { mutate } from './mutate-text.ts';
import { pickOne, seededRandom } from './seeded-random.ts';

/** What a worker is given: a content root of its own to spoil, the seed of its chance, and how many changes to try. */
export interface MutationWork {
  readonly root: string;
  readonly seed: number;
  readonly count: number;
}

/** What a worker tells of each change: before it tries it (`started`), and after. */
export type MutationReport =
  | { readonly started: string }
  | { readonly name: string; readonly fault?: string; readonly stack?: string };

const { root, seed, count } = workerData as MutationWork;
const next = seededRandom(seed);
const files = listFiles(root).filter((file) => /\.(?:md|ya?ml|txt)$/.test(file));

for (let trial = 1; trial <= count; trial += 1) {
  const file = pickOne(next, files);
  const path = join(root, file);
  const original = readFileSync(path);
  const { kind, bytes, word } = mutate(original, next);
  const name = `gốc ${seed}, lần ${trial}: ${kind}, ${file}`;
  tell({ started: name });
  writeFileSync(path, bytes);
  try {
    const fault = word === undefined ? await readAll() : await findLoss(file, word);
    tell({ name, ...(fault !== undefined && { fault }) });
  } catch (error) {
    tell({ name, stack: error instanceof Error ? `${error.message}` : String(error) });
  }
  writeFileSync(path, original);
}

function tell(report: MutationReport): void {
  parentPort?.postMessage(report);
}

async function readAll(): Promise<undefined> {
  const content = await readAnew();
  if (content.problems.length === 0) printBodies(content);
  return undefined;
}

// A word that no problem speaks of is on a page, or in the fields that a page prints.
async function findLoss(file: string, word: string): Promise<string | undefined> {
  const content = await readAnew();
  if (content.problems.length > 0) return undefined;
  const printed = printBodies(content).toLowerCase();
  const fields = JSON.stringify(content.records).toLowerCase();
  const folded = word.toLowerCase().normalize('NFC');
  return printed.includes(folded) || fields.includes(folded) || file.endsWith('.txt')
    ? undefined
    : `«${word}» không ở trang nào, không ai báo`;
}

function printBodies({ archive, bodies }: SharedReading): string {
  const { items, documents } = archive;
  return [...items, ...documents.entries]
    .map(({ file }) => printBody({ tree: bodies.loadTree(file) }))
    .join('\n');
}

function readAnew(): Promise<SharedReading> {
  forgetReading();
  return sharedReading(root);
}
