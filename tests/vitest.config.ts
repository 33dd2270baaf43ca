import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/fixed-seed.ts'],
          // The code keeps no state that a test changes, so a module is read once for all files of a worker: a quarter of the time.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 240_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve-site.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // A page on a busy machine takes longer than the second that is usual to become what is waited for.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
