import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Puts the answer to unknown embeds where hosts look for it: they serve the nearest `404.html`, and Astro
 * writes only the site's own under that name.
 */
export function nearest404(): AstroIntegration {
  return {
    name: 'nearest-404',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rename(new URL('embed/v1/404/index.html', dir), new URL('embed/v1/404.html', dir));
        await rm(new URL('embed/v1/404/', dir), { recursive: true });
      },
    },
  };
}
