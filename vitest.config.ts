/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests that replace modules: the linter refuses that in all others. */
const MOCKED = 'tests/unit/**/*.mocked.test.ts';

/**
 * `unit` and `mocked` need nothing built; `site` reads `dist`, so build first. They are separate so that a failing
 * build does not hide failing units. `bench` measures time, so it runs alone and only when asked for.
 */
export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [MOCKED],
          environment: 'node',
          // A process loads each module once for all files that it runs.
          isolate: false,
        },
      },
      {
        extends: true,
        // What one of these files puts in place of a module, no other file may get.
        test: { name: 'mocked', include: [MOCKED], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A process reads and parses the built pages once for all files that it runs.
          isolate: false,
          globalSetup: 'tests/site/shared-folder.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
        },
      },
    ],
  },
});
