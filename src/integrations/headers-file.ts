import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules, type HeaderRule } from '../config/headers';

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

/** Writes the response headers where edge hosts look for them. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersText(headerRules, base));
      },
    },
  };
}
