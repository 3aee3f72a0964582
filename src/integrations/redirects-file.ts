import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { redirects, redirectsText } from '../domain/redirects';

/** Writes the redirects where edge hosts look for them. */
export function redirectsFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'redirects-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_redirects', dir), redirectsText(redirects, base));
      },
    },
  };
}
