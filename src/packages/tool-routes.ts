import type { AstroIntegration } from 'astro';
import { tools } from '../tools/registry';

/** Tools that can be packed: their embeds exist. */
const live = tools.filter(({ status }) => status === 'live');

/** Builds the embed of each tool, and its deferred data, with the routes of the site. */
export function toolRoutes(): AstroIntegration {
  return {
    name: 'tool-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { id } of live) {
          injectRoute({
            pattern: `/[locale]/${id}/`,
            entrypoint: `./src/pages/embed/v1/[locale]/tools/${id}.astro`,
          });
          injectRoute({
            pattern: `/[...locale]/tools/${id}.json`,
            entrypoint: `./src/pages/[...locale]/tools/${id}.json.ts`,
          });
        }
      },
    },
  };
}
