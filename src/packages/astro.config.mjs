/**
 * A second build, for packages: each tool's embed as a page that finds its files beside itself, and the
 * cartridge. `npm run packages` runs it and packs what it writes (docs/adr/0012).
 */
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';
import { tightenCsp } from '../integrations/tighten-csp';
import { loadedFiles } from './loaded-files';
import { toolRoutes } from './tool-routes';

const loaded = loadedFiles();
const base = `${(site.base ?? '/').replace(/\/$/, '')}/`;

/**
 * A file as another names it. A page is `index.html` at the root of its package, and its styles are in it;
 * scripts look for files from where they are themselves.
 *
 * @param {string} file
 * @param {{ hostType: 'js' | 'css' | 'html' }} where
 */
const renderBuiltUrl = (file, { hostType }) =>
  hostType === 'css' ? `./${file}` : { relative: true };

export default defineConfig({
  ...site,
  // Pages of the site are no pages of this build.
  srcDir: './src/packages',
  publicDir: './src/packages/public',
  cacheDir: './node_modules/.astro/packages',
  // Links lead to the site: see config/target.ts.
  base: '/',
  build: { ...site.build, assetsPrefix: '.' },
  integrations: [preact(), mdx(), toolRoutes(), tightenCsp()],
  vite: {
    ...site.vite,
    define: { 'import.meta.env.PACKAGE_SITE': JSON.stringify(new URL(base, site.site).href) },
    experimental: { renderBuiltUrl },
    plugins: [site.vite?.plugins, loaded.scripts],
    worker: { ...site.vite?.worker, plugins: () => [loaded.workers] },
  },
});
