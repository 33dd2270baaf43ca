import { defineCommand } from './command/define-command.ts';
import { runSteps } from './test/run-steps.ts';
import { STEPS } from './test/steps.ts';

/** What `npm test` does. */
export const COMMAND = defineCommand({
  name: 'test',
  summary: 'kiểm thử cả chương trình',
  options: {},
  operands: {
    value: 'BƯỚC',
    summary: `chỉ làm các bước này: ${STEPS.map(({ name }) => name).join(', ')}`,
    least: 0,
    most: Number.POSITIVE_INFINITY,
  },
  examples: ['', 'unit'],
  run: async (_, names) => (await runSteps(STEPS, { only: names })) === 0,
});
