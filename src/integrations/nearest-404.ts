import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { locales } from '../config/locales';
import { notFoundFolders } from '../domain/not-found';

/**
 * Puts the answers to unknown paths where hosts look for them: they serve the nearest `404.html`, and Astro
 * writes only the one at the root under that name.
 */
export function nearest404(): AstroIntegration {
  return {
    name: 'nearest-404',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const folder of notFoundFolders(locales)) {
          const place = new URL(folder, dir);
          await rename(new URL('404/index.html', place), new URL('404.html', place));
          await rm(new URL('404/', place), { recursive: true });
        }
      },
    },
  };
}
