import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for components rendered at build time. Without Astro's script for islands, which our tools do
 * not use (see docs/adr/0009): it would be built all the same, and keep parts of Preact alive in the
 * browser that nothing else needs.
 */
export function preactOnServer(): AstroIntegration {
  const { name, hooks } = preact();
  const setup = hooks['astro:config:setup'];
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name: renderer, serverEntrypoint }) => {
            options.addRenderer({ name: renderer, serverEntrypoint });
          },
        }),
    },
  };
}
