/** The URL of a module that is built on its own and fetched on first use. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** The text of a module built as a classic script: see `integrations/classic-script.ts`. */
declare module '*?classic' {
  const script: string;
  export default script;
}

/** A component, for tools that do not read `.astro` files; `astro check` does, and knows its props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
