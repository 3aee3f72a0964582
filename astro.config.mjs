import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/content-files';
import { hashOf } from './src/domain/policy';
import { articleMdx } from './src/integrations/article-mdx';
import { knownUrls } from './src/integrations/article-mdx/known-urls';
import { knownSources } from './src/integrations/article-mdx/known-sources';
import { classicScripts } from './src/integrations/classic-script';
import { headersFile } from './src/integrations/headers-file';
import { redirectsFile } from './src/integrations/redirects-file';
import { searchIndex } from './src/integrations/search-index';
import { missingTranslations } from './src/integrations/missing-translations';
import { publisherNotice } from './src/integrations/publisher-notice';
import { nearest404 } from './src/integrations/nearest-404';
import { lastModified } from './src/integrations/sitemap-dates';
import { isListed } from './src/integrations/sitemap-pages';
import { tightenCsp } from './src/integrations/tighten-csp';
import { toolIds } from './src/tools/registry';

const themeScript = readFileSync(new URL('./src/browser/theme-init.js', import.meta.url), 'utf8');

const folders = { root: contentRoot, ui: './content/ui' };

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    publisherNotice(),
    // Only these files hold JSX: Babel need not read every module of the build.
    preact({ include: [/\.tsx$/] }),
    mdx(),
    sitemap({
      serialize: lastModified(contentRoot),
      filter: isListed(folders, process.env.BASE_PATH ?? '/'),
    }),
    headersFile(),
    redirectsFile(),
    searchIndex(),
    nearest404(),
    tightenCsp(),
    missingTranslations(folders),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [
        articleMdx(
          () => knownSources(contentRoot),
          () => knownUrls(contentRoot, toolIds),
        ),
      ],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [hashOf(themeScript)],
      },
    },
  },
  vite: {
    plugins: [tailwindcss(), classicScripts()],
    worker: { format: 'es' },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // What the script of every page uses, in one file instead of four.
                  {
                    name: 'page',
                    test: /\/src\/(?:browser\/(?:storage|clipboard)|components\/article\/[\w-]+)\.ts$/,
                  },
                  // All tools share it.
                  { name: 'preact', test: /\/node_modules\/preact\// },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Astro reads its own directives before the bundler sees them; the warning would come once an article.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Written from the bundle itself; public/licences.txt leads to it.
      license: { fileName: 'licences-of-libraries.md' },
      // Fonts and scripts are files of their own, so that pages share them in the cache.
      assetsInlineLimit: 0,
    },
  },
});
