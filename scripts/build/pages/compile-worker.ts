import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { workingOn } from '#reader/content-root.ts';
import { formatFailure } from '../../command/tell-failure.ts';
import { writeOfflineWorker } from '../finish/write-offline.ts';
import { TOLD } from '../run-worker.ts';
import { type CompiledPages, compilePages } from './compile-pages.ts';
import { COMPILED, PROGRAMS, type ProgramOrder, SHARED } from './program-order.ts';

// What is no longer needed is looked for when the heap has grown by a quarter; by itself V8 waits until it has grown several times on a machine with much memory. An engine without this flag passes over it.
setFlagsFromString('--heap-growing-percent=25');

// A process of its own: the bundlers take more memory than a whole archive, and give none of it back while their process runs.
try {
  const order = JSON.parse(await text(process.stdin)) as ProgramOrder;
  const { root, read } = order;
  await workingOn({ root, read }, () => makePrograms(order));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

async function makePrograms({ workshop, aside }: ProgramOrder): Promise<void> {
  const made = join(workshop, 'dich');
  const programs = join(workshop, PROGRAMS);
  const compiled = await compilePages({
    outDir: made,
    programs,
    cacheDir: join(workshop, 'astro'),
  });
  const pages: CompiledPages = {
    ...compiled,
    modules: [...compiled.modules, ...(await writeOfflineWorker(made))],
  };
  mkdirSync(aside);
  renameSync(programs, join(aside, PROGRAMS));
  renameSync(made, join(aside, SHARED));
  writeFileSync(join(aside, COMPILED), JSON.stringify(pages));
}
