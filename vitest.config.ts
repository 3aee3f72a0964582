/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * `unit` needs nothing built; `site` reads `dist`, so build first. Kept apart so that a failing
 * build does not hide failing units. `bench` measures time, so it runs alone and only when asked for.
 */
export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
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
