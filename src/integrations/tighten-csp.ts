import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listHtmlFiles } from './html-files';
import { inBatches } from './in-batches';
import { policyFirst, tightenPolicy } from './page-policy';

/**
 * Cuts the content security policy of each built page to the hashes of what that page contains: Astro
 * lists those of the whole site in every page. Runs last (docs/adr/0016-after-the-pages.md).
 */
export function tightenCsp(): AstroIntegration {
  return {
    name: 'tighten-csp',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await listHtmlFiles(folder);
        await inBatches(files, async (file) => {
          const html = await readFile(file, 'utf8');
          await writeFile(file, policyFirst(tightenPolicy(html, file)));
        });
        logger.info(`${files.length} policies tightened`);
      },
    },
  };
}
