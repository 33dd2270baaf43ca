import { type CommandResult, runNode } from '../run-command.ts';
import { type StepResult, singleResult } from '../step.ts';

/** Format and rules of the code, warnings included (Biome). */
export async function checkCode(): Promise<StepResult> {
  const args = ['check', '--error-on-warnings', '.'];
  return fromCommand(await runNode({ script: 'node_modules/@biomejs/biome/bin/biome', args }));
}

/** Types of every TypeScript and Astro file, those of the content collections made first. */
export async function checkTypes(): Promise<StepResult> {
  return fromCommand(
    await runNode({ script: 'node_modules/astro/bin/astro.mjs', args: ['check'] }),
  );
}

/** Files, dependencies and exported names that nothing uses (knip). */
export async function checkUnused(): Promise<StepResult> {
  return fromCommand(
    await runNode({ script: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] }),
  );
}

function fromCommand({ code, output }: CommandResult): StepResult {
  return singleResult(code === 0 ? '' : output || `Lệnh kết thúc với mã ${code}.`);
}
