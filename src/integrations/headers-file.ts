import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules, type HeaderRule } from '../config/headers';
import { redirects } from '../domain/redirects';
import { nginxConf } from './nginx-conf';

/**
 * The text of a `_headers` file: one paragraph a rule, detached headers first.
 *
 * @param base the sub-path that the site is served under, with a slash at both ends.
 */
export function headersText(rules: readonly HeaderRule[], base = '/'): string {
  return rules
    .map(({ path, why, detach = [], set }) =>
      [
        `# ${why}`,
        `${base.replace(/\/$/, '')}${path}`,
        ...detach.map((name) => `  ! ${name}`),
        ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Writes a file if its text is another than before. */
async function writeIfChanged(file: URL, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}

/** Writes the response headers where hosts look for them: edge hosts in `dist`, nginx in `deploy`. */
export function headersFile(): AstroIntegration {
  let base = '/';
  let root = new URL('file:///');
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersText(headerRules, base));
        await writeIfChanged(
          new URL('deploy/nginx.conf', root),
          nginxConf(headerRules, redirects, base),
        );
      },
    },
  };
}
