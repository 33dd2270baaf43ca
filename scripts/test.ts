import { runSteps } from './test/run-steps.ts';
import { STEPS } from './test/steps.ts';

process.exitCode = await runSteps(STEPS, process.argv.slice(2));
