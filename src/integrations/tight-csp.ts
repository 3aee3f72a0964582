import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listHtmlFiles } from './html-files';

/**
 * Removes from a page's policy every hash of a script or style that the page does not hold. Astro
 * lists those of the whole site in each page: a wider permission than needed, and bytes that do not
 * compress.
 *
 * @throws Error if an inline script or style has no hash in the policy: it would not run.
 */
export function tightenPolicy(html: string, file: string): string {
  const inline = [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/\ssrc=|application\/ld\+json/.test(attributes))
    .map(([, , , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      const missing = inline.filter((hash) => !policy.includes(hash));
      if (missing.length > 0) {
        throw new Error(`${file}: an inline script or style is not in the policy (${missing[0]}).`);
      }
      const tight = policy.replace(/ '(sha256-[^']+)'/g, (kept, hash: string) =>
        inline.includes(hash) ? kept : '',
      );
      return start + tight;
    },
  );
}

/** Tightens the policy of every built page. */
export function tightCsp(): AstroIntegration {
  return {
    name: 'tight-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const file of await listHtmlFiles(fileURLToPath(dir))) {
          const html = await readFile(file, 'utf8');
          await writeFile(file, tightenPolicy(html, file));
        }
      },
    },
  };
}
